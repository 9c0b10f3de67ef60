import type { Index } from '../../index-definition.js';
import type { Structure } from '../../instrument.js';
import { nodesFrom } from '../../walk/nodes.js';
import { isVaried } from '../../walk/varying-cases.js';

/** By what an index is scored: a weighting, and an alternative of every variant that its scores vary with. */
export interface Basis {
  /** The weights of the tree when left out. */
  readonly weighting?: string | undefined;
  readonly alternatives: Readonly<Record<string, string>>;
  /** The alternatives that are not the default, and by how many choices the basis differs from the default one. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly changes: number;
}

/** Each basis is searched; of more than these, those that differ least from the default one. */
const MOST = 64;

/** Every basis that scores of an index can have, the default one first. */
export function basesOf({ variants = [] }: Structure, index: Index): readonly Basis[] {
  const cases = casesByVariant(index);
  let bases: readonly Basis[] = [{ alternatives: {}, chosen: {}, changes: 0 }];
  for (const [id, alternatives] of cases) {
    const standard = variants.find((variant) => variant.id === id)?.default;
    bases = leastChanged(
      bases.flatMap((basis) => alternatives.map((alternative) => under(basis, id, alternative, standard))),
    );
  }
  const weightings = Object.keys(index.weightings ?? {});
  return leastChanged([
    ...bases,
    ...bases.flatMap((basis) => weightings.map((weighting) => ({ ...basis, weighting, changes: basis.changes + 1 }))),
  ]);
}

function under(basis: Basis, variant: string, alternative: string, standard: string | undefined): Basis {
  const alternatives = { ...basis.alternatives, [variant]: alternative };
  if (alternative === standard) return { ...basis, alternatives };
  return { ...basis, alternatives, chosen: { ...basis.chosen, [variant]: alternative }, changes: basis.changes + 1 };
}

function leastChanged(bases: readonly Basis[]): readonly Basis[] {
  return [...bases].sort((a, b) => a.changes - b.changes).slice(0, MOST);
}

/** The variants that scores of an index vary with, and the alternatives for which each of them says something. */
function casesByVariant(index: Index): ReadonlyMap<string, readonly string[]> {
  const points = nodesFrom(index.tree, []).flatMap(({ node }) => (node.kind === 'leaf' ? [node.points] : []));
  const found = new Map<string, readonly string[]>();
  for (const value of [index.policies, ...points]) {
    if (!isVaried(value)) continue;
    const { variant, cases } = value;
    const ids = found.get(variant) ?? Object.keys(cases);
    found.set(
      variant,
      ids.filter((id) => Object.hasOwn(cases, id)),
    );
  }
  return found;
}
