import type { Index } from '../../index-definition.js';
import type { Structure } from '../../instrument.js';
import { nodesFrom } from '../../walk/nodes.js';
import { isVaried } from '../../walk/varying-cases.js';
import { indexOn } from './index-on.js';

/** By what an index is scored: a weighting, and an alternative of every variant that its scores vary with. */
export interface Basis {
  /** The weights of the tree when left out. */
  readonly weighting?: string | undefined;
  readonly alternatives: Readonly<Record<string, string>>;
  /** The alternatives that are not the default, and by how many choices the basis differs from the default one. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly changes: number;
}

/** Of more bases than these, those are taken that differ least from the default one. */
const MOST = 64;

/**
 * The bases of an index on which something may hold, the default one first.
 *
 * @param mayHold Whether it may on one of the bases that an index still leaves open.
 */
export function basesWhere(
  { variants = [] }: Structure,
  index: Index,
  mayHold: (on: Index) => boolean,
): readonly Basis[] {
  const taken = (bases: readonly Basis[]): readonly Basis[] =>
    bases
      .filter((basis) => mayHold(indexOn(index, basis)))
      .sort((a, b) => a.changes - b.changes)
      .slice(0, MOST);
  const standard: Basis = { alternatives: {}, chosen: {}, changes: 0 };
  const weighted = Object.keys(index.weightings ?? {}).map((weighting) => ({ ...standard, weighting, changes: 1 }));
  let bases = taken([standard, ...weighted]);
  for (const [id, alternatives] of casesByVariant(index)) {
    const variant = variants.find((one) => one.id === id);
    const known = alternatives.filter((alternative) => variant?.alternatives.includes(alternative));
    bases = taken(
      bases.flatMap((basis) => known.map((alternative) => under(basis, id, alternative, variant?.default))),
    );
  }
  return bases;
}

function under(basis: Basis, variant: string, alternative: string, standard: string | undefined): Basis {
  const alternatives = { ...basis.alternatives, [variant]: alternative };
  if (alternative === standard) return { ...basis, alternatives };
  return { ...basis, alternatives, chosen: { ...basis.chosen, [variant]: alternative }, changes: basis.changes + 1 };
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
