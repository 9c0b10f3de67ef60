import type { Condition } from '../condition.js';
import type { GroupNode, IndexNode, LeafNode } from '../index-tree.js';
import type { Structure } from '../instrument.js';
import type { Item } from '../item.js';
import type { Points } from '../points.js';
import { itemsById } from '../walk/items-by-id.js';
import { isVaried } from '../walk/varying-cases.js';
import { cellsOf, itemOf, timesFed } from './monotone-indices.js';
import type { Range } from './points-range.js';
import { finished, isTurned, scoreRange } from './score-range.js';
import { surePoints } from './sure-points.js';

/**
 * What some answers are sure to reach: the highest score is at least `high`, the lowest at most `low`; `high` may lie below
 * `low` where little is sure. `null` where a score may not come about at all.
 *
 * All answers can be chosen at will that are always asked for and feed one leaf. Whatever hangs on another answer or on the
 * profile counts with the worst that it can be. Of variants the defaults are taken, and the weights of the tree.
 */
export function sureRange(structure: Structure, position: number): Range | null {
  const index = structure.indices[position];
  if (!index || asksForScore(index.scoreIf)) return null;
  const items = itemsById(structure);
  const asked = itemsIn(index.scoreIf);
  const fed = timesFed(structure, position);
  const defaults = new Map((structure.variants ?? []).map((variant) => [variant.id, variant.default]));
  const free = (leaf: LeafNode): readonly number[] | null => {
    const points = pointsOf(leaf, defaults);
    const cells = cellsOf(leaf);
    const own =
      cells.length === 1 &&
      cells.every((cell) => fed.get(cell) === 1 && !asked.has(itemOf(cell)) && isAlwaysAsked(items.get(itemOf(cell))));
    return points && own && 'item' in points ? surePoints(points, items.get(points.item)) : null;
  };
  const ofNode = (node: IndexNode): SureRange | null => {
    if (node.kind === 'group') return ofGroup(node, node.children.map(ofNode));
    const points = pointsOf(node, defaults);
    if (!points || points.from === 'notAsked' || points.from === 'derived') return null;
    const values = free(node);
    if (values && values.length > 0) return { low: Math.min(...values), high: Math.max(...values), mayBeOut: false };
    const { low, high, mayBeOut } = scoreRange(index, node);
    return { low: high, high: low, mayBeOut };
  };
  return ofNode(index.tree);
}

interface SureRange extends Range {
  readonly mayBeOut: boolean;
}

function pointsOf({ points }: LeafNode, defaults: ReadonlyMap<string, string>): Points | undefined {
  return isVaried(points) ? points.cases[defaults.get(points.variant) ?? ''] : points;
}

function isAlwaysAsked(item: Item | undefined): boolean {
  return item !== undefined && !item.visibleIf && !item.applicableIf;
}

/** The items that decide whether there is a score: they cannot be answered at will. */
function itemsIn(condition: Condition | undefined): ReadonlySet<string> {
  if (!condition) return new Set();
  if (condition.op === 'not') return itemsIn(condition.of);
  if (condition.op === 'all' || condition.op === 'any') return new Set(condition.of.flatMap((of) => [...itemsIn(of)]));
  return new Set('item' in condition.on ? [condition.on.item] : []);
}

/** Where a score decides whether there is one, nothing is sure without a search. */
function asksForScore(condition: Condition | undefined): boolean {
  return condition !== undefined && JSON.stringify(condition).includes('"score":');
}

function ofGroup(group: GroupNode, found: readonly (SureRange | null)[]): SureRange | null {
  const children = found.filter((child) => child !== null);
  // Without any weight there is no mean.
  const weightless = group.combine === 'weightedMean' && group.children.every(({ weight }) => weight === 0);
  if (children.length < found.length || weightless) return null;
  const open = children.some((child) => child.mayBeOut);
  const ends = {
    low: combined(group, children, ({ low }) => low, Math.max),
    high: combined(group, children, ({ high }) => high, Math.min),
  };
  const [low, high] = isTurned(group) ? [ends.high, ends.low] : [ends.low, ends.high];
  const mayBeOut = children.every((child) => child.mayBeOut) || (open && group.minimumCoverage !== undefined);
  return { low: finished(group, low), high: finished(group, high), mayBeOut };
}

/** One end of a group; `worst` of what a child that may be left out can make of it. */
function combined(
  { combine, children: nodes }: GroupNode,
  children: readonly SureRange[],
  end: (child: SureRange) => number,
  worst: (...values: number[]) => number,
): number {
  const values = children.map(end);
  if (combine === 'sum') {
    return total(children.map((child) => (child.mayBeOut ? worst(end(child), 0) : end(child))));
  }
  if (combine === 'mean' || combine === 'weightedMean') {
    const weighed = children.map((child, at) => {
      const { weight = 1 } = nodes[at] ?? {};
      return { value: end(child), weight: combine === 'mean' ? 1 : weight, mayBeOut: child.mayBeOut };
    });
    return worstMean(weighed, worst);
  }
  // The geometric mean lies between the lowest and the highest.
  if (combine === 'geometricMean' || children.some((child) => child.mayBeOut)) return worst(...values);
  return combine === 'minimum' ? Math.min(...values) : Math.max(...values);
}

interface Weighed {
  readonly value: number;
  readonly weight: number;
  readonly mayBeOut: boolean;
}

/** The mean with those of the children in it, among those that may be left out, that make it worst. */
function worstMean(children: readonly Weighed[], worst: (...values: number[]) => number): number {
  const counted = children.filter(({ weight }) => weight > 0);
  const sure = counted.filter(({ mayBeOut }) => !mayBeOut);
  if (sure.length === 0) return worst(...counted.map(({ value }) => value));
  let sum = total(sure.map(({ value, weight }) => value * weight));
  let whole = total(sure.map(({ weight }) => weight));
  const towards = worst(0, 1) === 0 ? 1 : -1;
  const open = counted.filter(({ mayBeOut }) => mayBeOut).sort((a, b) => towards * (a.value - b.value));
  for (const { value, weight } of open) {
    if (worst(value, sum / whole) !== value) break;
    sum += value * weight;
    whole += weight;
  }
  return sum / whole;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
