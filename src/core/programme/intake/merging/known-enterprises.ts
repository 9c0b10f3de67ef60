import { normalised } from '../../../exchange/normalised.js';
import type { Enterprise } from '../../../model/enterprise.js';
import { each, type Pieces } from '../../../pieces/pieces.js';
import type { RowFacts } from '../rows/intake-row.js';

/** The enterprises of a register, by everything that a row may name one by. */
export class KnownEnterprises {
  readonly #byId = new Map<string, Enterprise>();
  readonly #byCode = new Map<string, Enterprise>();
  readonly #byName = new Map<string, Enterprise[]>();

  /** Brings the enterprises of a register in order. */
  static *of(register: readonly Enterprise[]): Pieces<KnownEnterprises> {
    const known = new KnownEnterprises();
    yield* each(register, (one) => known.#add(one));
    return known;
  }

  #add(one: Enterprise): void {
    this.#byId.set(one.id, one);
    if (one.code) this.#byCode.set(one.code.code, one);
    const name = normalised(one.name);
    const named = this.#byName.get(name) ?? [];
    named.push(one);
    this.#byName.set(name, named);
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
