import { settle } from '../../compiled/settle.js';
import type { Index } from '../index-definition.js';
import type { Instrument, Structure } from '../instrument.js';
import { warning, type KnownIssue, type Path } from '../known-issue.js';
import { itemCircles } from './condition-order.js';
import { nodesFrom } from '../walk/nodes.js';
import { basesWhere, type Basis } from './reach/bases.js';
import type { Range } from './points-range.js';
import { scoreReach } from './reach/score-reach.js';
import { scoreRange } from './score-range.js';

/** So many nodes are worked out for an index, over all combinations that are tried, on all its bases together. */
const VISITS = 200_000;

/**
 * The scale of an index holds every score that a response can have, whatever the weighting and the alternatives. Beyond it a
 * score is counted as it is, but shown as if nothing could lie there; so this is a warning, as those are of what is
 * computed right and told wrong. At each end the furthest score is told, and the basis that it takes where that is not
 * the default one. What cannot be decided is named at {@link scoreReach}; where items wait for each other, nothing is told.
 */
export function offScale({ structure }: Instrument): KnownIssue[] {
  return structure.indices.flatMap((index, position) => {
    const { minimum, maximum } = index.scale;
    if (minimum >= maximum || fits(scoreRange(index), index)) return [];
    return furthest(structure, index).map((reached) => beyond(structure, index, position, reached));
  });
}

function fits({ low, high }: Range, { scale }: Index): boolean {
  return settle(low) >= scale.minimum && settle(high) <= scale.maximum;
}

interface Reached {
  readonly basis: Basis;
  readonly score: number;
}

/** The highest score above the scale and the lowest one below; of bases that reach as far the first. */
function furthest(structure: Structure, index: Index): readonly Reached[] {
  const bases = basesWhere(structure, index, (on) => !fits(scoreRange(on), index));
  if (bases.length === 0 || itemCircles(structure).length > 0) return [];
  const trials = VISITS / bases.length / nodesFrom(index.tree, []).length;
  const found = bases.flatMap((basis) => {
    const reach = scoreReach(structure, index, basis, trials);
    return reach ? [{ basis, low: settle(reach.low), high: settle(reach.high) }] : [];
  });
  const above = found.filter(({ high }) => high > index.scale.maximum).sort((a, b) => b.high - a.high);
  const below = found.filter(({ low }) => low < index.scale.minimum).sort((a, b) => a.low - b.low);
  return [
    ...above.slice(0, 1).map(({ basis, high }) => ({ basis, score: high })),
    ...below.slice(0, 1).map(({ basis, low }) => ({ basis, score: low })),
  ];
}

function beyond({ variants = [] }: Structure, index: Index, position: number, { basis, score }: Reached): KnownIssue {
  const { weighting, chosen } = basis;
  const path: Path = ['structure', 'indices', position];
  const alternatives = Object.entries(chosen).map((pair) => pair.join(': '));
  const params = {
    ...{ index: index.id, node: index.tree.id, reached: Math.round(score * 1e6) / 1e6, ...index.scale },
    ...(weighting !== undefined && { weighting }),
    ...(alternatives.length > 0 && { alternatives: alternatives.join(', ') }),
  };
  return {
    ...warning('index/off-scale', [...path, 'tree'], params),
    related: [
      [...path, 'scale'],
      ...(weighting === undefined ? [] : [[...path, 'weightings', weighting]]),
      ...variants.flatMap(({ id }, at) => (Object.hasOwn(chosen, id) ? [['structure', 'variants', at]] : [])),
    ],
  };
}
