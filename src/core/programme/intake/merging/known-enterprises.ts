import { normalised } from '../../../exchange/normalised.js';
import type { Enterprise } from '../../../model/enterprise.js';
import type { RowFacts } from '../rows/intake-row.js';

/** The enterprises of a register, by everything that a row may name one by. */
export class KnownEnterprises {
  readonly #byId: ReadonlyMap<string, Enterprise>;
  readonly #byCode: ReadonlyMap<string, Enterprise>;
  readonly #byName = new Map<string, Enterprise[]>();

  constructor(register: readonly Enterprise[]) {
    this.#byId = new Map(register.map((one) => [one.id, one]));
    this.#byCode = new Map(register.flatMap((one) => (one.code ? [[one.code.code, one] as const] : [])));
    for (const one of register) {
      const name = normalised(one.name);
      const named = this.#byName.get(name) ?? [];
      named.push(one);
      this.#byName.set(name, named);
    }
  }

  /** Those that an id and a code are of: none, one, or two where they do not belong together. */
  of({ id, code }: Pick<RowFacts, 'id' | 'code'>): readonly Enterprise[] {
    const found = [
      id === undefined ? undefined : this.#byId.get(id),
      code === undefined ? undefined : this.#byCode.get(code.code),
    ];
    return [...new Set(found.flatMap((one) => one ?? []))];
  }

  /** Those that have a name, normalised. */
  named(name: string): readonly Enterprise[] {
    return this.#byName.get(name) ?? [];
  }
}
