import type { Points } from '../model/points.js';
import { pointsInSteps } from './steps.js';

/** The part of a leaf that turns a number into points. */
export type NumericPoints = Extract<Points, { from: 'number' | 'ratio' }>;

/** The points of a number: by its band, or on a straight line that is clamped at both ends. */
export function numericPoints({ steps, line }: NumericPoints, value: number): number {
  if (steps) return pointsInSteps(steps, value);
  if (!line) return value;
  const [[x0, x1], [y0, y1]] = [line.from, line.to];
  const points = y0 + ((value - x0) * (y1 - y0)) / (x1 - x0);
  return Math.min(Math.max(points, Math.min(y0, y1)), Math.max(y0, y1));
}
