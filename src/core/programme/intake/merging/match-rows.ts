import { normalised } from '../../../exchange/normalised.js';
import type { Enterprise } from '../../../model/enterprise.js';
import type { Issue } from '../../../model/issue.js';
import { each, part, type Pieces } from '../../../pieces/pieces.js';
import { intakeIssue } from '../intake-issue.js';
import type { IntakeRow, RowFacts } from '../rows/intake-row.js';
import { KnownEnterprises } from './known-enterprises.js';
import { stableId } from './stable-id.js';

/** The rows of one enterprise. */
export interface EnterpriseGroup {
  /** The one in the register that they are of; `null` where it is new. */
  readonly known: Enterprise | null;
  readonly rows: readonly IntakeRow[];
}

/** Rows by enterprise, and those of which it cannot be told. */
export interface Matching {
  readonly groups: readonly EnterpriseGroup[];
  readonly faults: ReadonlyMap<IntakeRow, Issue>;
}

/** Rows that are bound together by ids, codes, or an enterprise of the register. */
interface Bundle {
  readonly rows: IntakeRow[];
  readonly known: Set<Enterprise>;
  readonly names: Set<string>;
}

/**
 * Finds which rows are of one enterprise, and which of the register it is: by id, else by code, else by name where only one
 * has that name. The order of the rows makes no difference.
 */
export function* matchRows(rows: readonly IntakeRow[], register: readonly Enterprise[]): Pieces<Matching> {
  const known = yield* part(KnownEnterprises.of(register), 0, 0.2);
  const faults = new Map<IntakeRow, Issue>();
  const { bundles, byNameOnly } = yield* part(bundlesOf(rows, known), 0.2, 0.7);
  const claims = new Map<string, Bundle[]>();
  const claim = each(bundles, (bundle) => {
    for (const enterprise of bundle.known) bundle.names.add(normalised(enterprise.name));
    for (const name of bundle.names) listAt(claims, name).push(bundle);
  });
  yield* part(claim, 0.7, 0.8);
  const meet = each(bundles, (bundle) => meetByName(bundle, known, claims));
  yield* part(meet, 0.8, 0.85);
  const join = each([...byNameOnly], ([name, named]) => {
    const found = bundleOfName(name, claims.get(name) ?? [], known);
    if (found === 'ambiguous') {
      for (const row of named)
        faults.set(row, intakeIssue('enterprise/ambiguous-name', { name: row.facts.name ?? '' }));
    } else if (found) found.rows.push(...named);
    else bundles.push({ rows: named, known: new Set(known.named(name)), names: new Set([name]) });
  });
  yield* part(join, 0.85, 0.95);
  const groups: EnterpriseGroup[] = [];
  const group = each(bundles, (bundle) => void groups.push(...groupOf(bundle, faults)));
  yield* part(group, 0.95, 1);
  return { groups, faults };
}

function* bundlesOf(
  rows: readonly IntakeRow[],
  known: KnownEnterprises,
): Pieces<{ readonly bundles: Bundle[]; readonly byNameOnly: ReadonlyMap<string, IntakeRow[]> }> {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    // The way is shortened for the next one who asks.
    for (let at = key; at !== root;) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  const keyed: (readonly [string, IntakeRow])[] = [];
  const byNameOnly = new Map<string, IntakeRow[]>();
  const bind = each(rows, (row) => {
    const keys = keysOf(row, known);
    const [first] = keys;
    if (first === undefined) {
      const name = normalised(row.facts.name ?? '');
      listAt(byNameOnly, name).push(row);
      return;
    }
    for (const key of keys.slice(1)) if (rootOf(key) !== rootOf(first)) parents.set(rootOf(key), rootOf(first));
    keyed.push([first, row]);
  });
  yield* part(bind, 0, 0.6);
  const bundles = new Map<string, Bundle>();
  const gather = each(keyed, ([key, row]) => {
    const root = rootOf(key);
    const bundle = bundles.get(root) ?? { rows: [], known: new Set(), names: new Set() };
    bundles.set(root, bundle);
    bundle.rows.push(row);
    for (const enterprise of known.of(identityOf(row))) bundle.known.add(enterprise);
    const { id, name = id } = row.facts;
    if (name !== undefined) bundle.names.add(normalised(name));
  });
  yield* part(gather, 0.6, 1);
  return { bundles: [...bundles.values()], byNameOnly };
}

function keysOf(row: IntakeRow, known: KnownEnterprises): readonly string[] {
  const identity = identityOf(row);
  return [
    ...(identity.id === undefined ? [] : [`id ${identity.id}`]),
    ...(identity.code ? [`code ${identity.code.code}`] : []),
    ...known.of(identity).map((one) => `known ${one.id}`),
  ];
}

/** The id and code of a row; where nothing names its enterprise, an id that the row itself makes. */
function identityOf(row: IntakeRow): Pick<RowFacts, 'id' | 'code'> {
  return row.unnamed ? { id: unnamedId(row) } : row.facts;
}

/** The id of an enterprise that nothing names but its row: another row, or another file, is another enterprise. */
export function unnamedId({ file, row, answers }: IntakeRow): string {
  const { answers: given = {}, startedAt = '' } = answers?.response ?? {};
  return stableId('row', file, String(row), startedAt, JSON.stringify(given));
}

function listAt<Key, T>(lists: Map<Key, T[]>, key: Key): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Rows whose id and code nobody knows are those of the one enterprise that has their name, if only they have it. */
function meetByName(bundle: Bundle, known: KnownEnterprises, claims: ReadonlyMap<string, readonly Bundle[]>): void {
  const [name, ...others] = bundle.names;
  if (bundle.known.size > 0 || name === undefined || others.length > 0) return;
  const [namesake, ...more] = known.named(name);
  if (!namesake || more.length > 0 || (claims.get(name)?.length ?? 0) > 1) return;
  const codes = new Set(bundle.rows.flatMap(({ facts }) => facts.code?.code ?? []));
  if (namesake.code === null || codes.size === 0) bundle.known.add(namesake);
}

function bundleOfName(name: string, claiming: readonly Bundle[], known: KnownEnterprises): Bundle | null | 'ambiguous' {
  const [first, ...others] = claiming;
  const registered = known.named(name);
  if (others.length > 0 || registered.length > 1) return 'ambiguous';
  const [namesake] = registered;
  if (!first) return null;
  return namesake && !first.known.has(namesake) ? 'ambiguous' : first;
}

function groupOf({ rows, known }: Bundle, faults: Map<IntakeRow, Issue>): readonly EnterpriseGroup[] {
  const [one = null, other] = [...known].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (!one || !other) return [{ known: one, rows }];
  for (const row of rows) faults.set(row, intakeIssue('enterprise/two-known', { first: one.name, second: other.name }));
  return [];
}
