import type { Points, Steps } from '../points.js';

/** Lowest and highest of something. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** All points that an answer can give lie in this range; it may be wider than need be. */
export function pointsRange(points: Points): Range {
  switch (points.from) {
    case 'option':
      return hull(Object.values(points.points));
    case 'ticks':
      return ticksRange(points);
    case 'number':
    case 'ratio':
      return points.line ? hull(points.line.to) : stepsRange(points.steps);
    case 'condition':
    case 'derived':
      return hull([points.points, points.otherwise ?? 0]);
    case 'notAsked':
      return { low: points.low, high: points.high };
  }
}

/** The smallest range that holds all values; 0 to 0 for none. */
export function hull(values: readonly number[]): Range {
  return values.length === 0 ? { low: 0, high: 0 } : { low: Math.min(...values), high: Math.max(...values) };
}

function ticksRange(points: Extract<Points, { from: 'ticks' }>): Range {
  if (points.steps) return stepsRange(points.steps);
  const grouped = new Set((points.highestOf ?? []).flat());
  const single = Object.entries(points.points).filter(([id]) => !grouped.has(id));
  // Of a group only the highest counts; with negative points that may be any of them.
  const groups = (points.highestOf ?? []).map((group) => hull([0, ...group.map((id) => points.points[id] ?? 0)]));
  const low = sum(single.map(([, value]) => Math.min(value, 0))) + sum(groups.map((group) => group.low));
  const high = sum(single.map(([, value]) => Math.max(value, 0))) + sum(groups.map((group) => group.high));
  const maximum = points.maximum ?? Infinity;
  return { low: Math.min(low, maximum), high: Math.min(high, maximum) };
}

function stepsRange(steps: Steps | undefined): Range {
  return hull((steps?.bands ?? []).map((band) => band.points));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
