import type { Situation } from '../compiled/item-states.js';
import type { Structure } from '../model/instrument.js';
import { combine, total } from './combine.js';
import type { CompiledGroup, CompiledLeaf } from './compiled-index.js';
import { countedChildren } from './counted-children.js';
import { explainLeaf } from './explain-leaf.js';
import { finishGroup, slope } from './finish-group.js';
import type { AdjustmentReason, Contribution, NodeScore } from './result.js';
import type { Scorable, ScoreOptions } from './score.js';
import type { ScoredNode } from './scored-node.js';
import { scoreSituation } from './score-situation.js';
import { isValue } from './spread.js';

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
  const { root, result } = scoreSituation(structure, response, index, basis);
  if (result.score === null) return [];
  return explainNode(root, [], (leaf, state, value, path) => explainLeaf(leaf, state, value, path, response));
}

/** Explains a leaf at its path. */
type ExplainLeaf = (
  leaf: CompiledLeaf,
  state: NodeScore['state'],
  value: number,
  path: readonly string[],
) => readonly Contribution[];

function explainNode(scored: ScoredNode, path: readonly string[], leaf: ExplainLeaf): readonly Contribution[] {
  const { node, part } = scored;
  if (!isValue(part)) return [];
  // The score of a leaf is settled; what it gives to its parent is not.
  if (node.kind === 'leaf') return leaf(node, scored.score.state, part, path);
  return explainGroup(node, scored, path, leaf);
}

function explainGroup(
  group: CompiledGroup,
  scored: ScoredNode,
  path: readonly string[],
  leaf: ExplainLeaf,
): readonly Contribution[] {
  const { node } = group;
  const valued = countedChildren(scored.children).flatMap((child) =>
    isValue(child.part) ? [{ child, value: child.part, weight: child.weight }] : [],
  );
  const combined = combine(node.combine, valued, ({ value }) => value) ?? 0;
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
    case 'minimum':
    case 'maximum': {
      const deciding = combine(node.combine, valued, ({ value }) => value);
      const first = valued.findIndex(({ value }) => value === deciding);
      return valued.map((_, index) => (index === first ? 1 : 0));
    }
    default: {
      const whole = total(valued.map(({ weight }) => weight));
      return valued.map(({ weight }) => weight / whole);
    }
  }
}

const STEPS = ['base', 'rescale', 'clamp', 'round'] as const;

/** What each step adds besides scaling the children: constants, and what clamping and rounding move. */
function finishAdjustments(
  { node }: CompiledGroup,
  combined: number,
): readonly (readonly [AdjustmentReason, number])[] {
  let value = combined;
  const turned = node.base?.then === 'subtract' ? -1 : 1;
  const later = slope(node) * turned;
  return STEPS.map((reason) => {
    const next = finishGroup({ [reason]: node[reason] }, value);
    // A base and a rescale also turn and stretch what lies below; that part belongs to the children.
    const stretch = reason === 'base' ? turned : reason === 'rescale' ? later : 1;
    // A rescale stretches the base as well, which is told as base.
    const moved = (next - value * stretch) * (reason === 'base' ? later : 1);
    value = next;
    return [reason, moved];
  });
}
