import type { Situation } from '../compiled/item-states.js';
import type { Structure } from '../model/instrument.js';
import { combine, total } from './combine.js';
import type { CompiledGroup, CompiledLeaf } from './compiled-index.js';
import { countedChildren } from './counted-children.js';
import { explainLeaf } from './explain-leaf.js';
import { finishSteps, slope } from './finish-group.js';
import type { AdjustmentReason, Contribution, NodeScore } from './result.js';
import type { Scorable, ScoreOptions } from './score.js';
import type { ScoredNode } from './score-node.js';
import { scoreSituation } from './score-situation.js';

/**
 * Why the score is what it is: signed parts that add up to it within 1e-9.
 *
 * Sums and means give each child its exact share; minimum and maximum give all to the deciding child, the first on
 * a tie. What is not an answer (a base, a rescale, a clamp, rounding, what a geometric mean lacks to the arithmetic
 * one) is one adjustment at its node.
 *
 * @returns Nothing where there is no score.
 * @throws {ReadinessError} As `score` does.
 */
export function explain<const S extends Structure>(
  structure: S,
  response: Scorable<S>,
  options?: ScoreOptions,
): readonly Contribution[];
export function explain(
  structure: Structure,
  response: Situation,
  { index, ...basis }: ScoreOptions = {},
): readonly Contribution[] {
  const { compiled, root, result } = scoreSituation(structure, response, index, basis);
  if (result.score === null) return [];
  return explainNode(root, [], (leaf, score, path) =>
    explainLeaf(leaf, score, path, compiled.instrument.items, response),
  );
}

/** Explains a leaf at its path. */
type ExplainLeaf = (leaf: CompiledLeaf, score: NodeScore, path: readonly string[]) => readonly Contribution[];

function explainNode(scored: ScoredNode, path: readonly string[], leaf: ExplainLeaf): readonly Contribution[] {
  const { node } = scored;
  if (scored.part.kind !== 'value') return [];
  if (node.kind === 'leaf') return leaf(node, scored.score, path);
  return explainGroup(node, scored, path, leaf);
}

function explainGroup(
  group: CompiledGroup,
  scored: ScoredNode,
  path: readonly string[],
  leaf: ExplainLeaf,
): readonly Contribution[] {
  const { node } = group;
  const valued = countedChildren(node, scored.children).flatMap((child) =>
    child.part.kind === 'value' ? [{ child, value: child.part.value, weight: child.weight }] : [],
  );
  const combined = combine(node.combine, valued);
  const shares = sharesOf(group, valued);
  const factor = slope(node);
  const rows = valued.flatMap(({ child }, index) =>
    explainNode(child, [...path, child.node.node.id], leaf).map((row) => ({
      ...row,
      value: row.value * (shares[index] ?? 0) * factor,
    })),
  );
  const arithmetic = total(valued.map(({ value }, index) => value * (shares[index] ?? 0)));
  const lack = node.combine === 'geometricMean' ? (combined - arithmetic) * factor : 0;
  const adjustments: (readonly [AdjustmentReason, number])[] = [
    ['geometricMean', lack],
    ...finishAdjustments(group, combined),
  ];
  const explained = total([...rows.map((row) => row.value), ...adjustments.map(([, value]) => value)]);
  // What settling moved, where it adds up to more than the noise of the last digits.
  adjustments.push(['settle', (scored.part.kind === 'value' ? scored.part.value : 0) - explained]);
  return [
    ...rows.filter((row) => row.value !== 0),
    ...adjustments
      .filter(([, value]) => Math.abs(value) > 1e-11)
      .map(([reason, value]) => ({ path, part: { kind: 'adjustment' as const, node: node.id, reason }, value })),
  ];
}

/** The share of each child in the combined value, before what a geometric mean lacks. */
function sharesOf({ node }: CompiledGroup, valued: readonly { value: number; weight: number }[]): readonly number[] {
  switch (node.combine) {
    case 'sum':
      return valued.map(() => 1);
    case 'weightedMean': {
      const whole = total(valued.map(({ weight }) => weight));
      return valued.map(({ weight }) => weight / whole);
    }
    case 'minimum':
    case 'maximum': {
      const deciding = combine(node.combine, valued);
      const first = valued.findIndex(({ value }) => value === deciding);
      return valued.map((_, index) => (index === first ? 1 : 0));
    }
    default:
      return valued.map(() => 1 / valued.length);
  }
}

/** What each step adds besides scaling the children: constants, and what clamping and rounding move. */
function finishAdjustments(
  { node }: CompiledGroup,
  combined: number,
): readonly (readonly [AdjustmentReason, number])[] {
  let value = combined;
  let scaled = value;
  const later = node.rescale
    ? (node.rescale.to[1] - node.rescale.to[0]) / (node.rescale.from[1] - node.rescale.from[0])
    : 1;
  return finishSteps(node).map(([reason, step]) => {
    const next = step(value);
    // A base and a rescale also turn and stretch what lies below; that part belongs to the children.
    const stretch = reason === 'base' ? (node.base?.then === 'subtract' ? -1 : 1) : reason === 'rescale' ? later : 1;
    scaled = value * stretch;
    // A rescale stretches the base as well: its share of the constant is told as rescaled.
    const moved = (next - scaled) * (reason === 'base' ? later : 1);
    value = next;
    return [reason, moved];
  });
}
