import type { Situation } from '../compiled/item-states.js';
import type { Item } from '../model/item.js';
import type { AnswerValue } from '../model/response.js';
import { partOfAnswer, type AnswerPoints } from './answer-points.js';
import { total } from './combine.js';
import type { CompiledLeaf } from './compiled-index.js';
import type { AdjustmentReason, Contribution, LeafState } from './result.js';
import { pointsInSteps } from './steps.js';
import { countedTicks, worthOf, type TickPoints } from './tick-points.js';

/** Where a leaf stands. */
interface Place {
  readonly path: readonly string[];
  readonly node: string;
  readonly cell: { readonly item: string; readonly row?: string };
}

/** The parts of a leaf's points: its option, its ticks, its number, or the policy that stands in for an answer. */
export function explainLeaf(
  { points, node, item }: CompiledLeaf,
  state: LeafState | undefined,
  value: number,
  path: readonly string[],
  { answers }: Situation,
): readonly Contribution[] {
  if (state !== 'answered' && state !== 'derived') return [adjustment(path, node.id, 'policy', value)];
  if (!('item' in points)) return [{ path, part: { kind: 'node', node: node.id }, value }];
  const row = 'row' in points ? points.row : undefined;
  const place = { path, node: node.id, cell: { item: points.item, ...(row === undefined ? {} : { row }) } };
  const answer = answers[points.item];
  return item && answer && 'value' in answer ? explainAnswer(points, item, answer.value, place, value) : [];
}

function explainAnswer(
  points: AnswerPoints,
  item: Item,
  answer: AnswerValue,
  place: Place,
  value: number,
): readonly Contribution[] {
  const given = partOfAnswer(points, item, answer);
  const { path, cell } = place;
  if (points.from === 'ticks' && given !== null && typeof given === 'object') return explainTicks(points, given, place);
  if (typeof given === 'string') return [{ path, part: { kind: 'option', ...cell, option: given }, value }];
  return [{ path, part: { kind: 'item', ...cell }, value }];
}

/** One row a tick that counts; then what the steps and the cap made of their sum. */
function explainTicks(
  points: TickPoints,
  ticked: readonly string[],
  { path, node, cell }: Place,
): readonly Contribution[] {
  const counted = countedTicks(points, ticked).map((option) => ({ option, value: worthOf(points, option) }));
  const sum = total(counted.map(({ value }) => value));
  const stepped = points.steps ? pointsInSteps(points.steps, sum) : sum;
  const capped = Math.min(stepped, points.maximum ?? Infinity);
  return [
    ...counted.map(({ option, value }): Contribution => ({ path, part: { kind: 'option', ...cell, option }, value })),
    adjustment(path, node, 'steps', stepped - sum),
    adjustment(path, node, 'cap', capped - stepped),
  ];
}

function adjustment(path: readonly string[], node: string, reason: AdjustmentReason, value: number): Contribution {
  return { path, part: { kind: 'adjustment', node, reason }, value };
}
