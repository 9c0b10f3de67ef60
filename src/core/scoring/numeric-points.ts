import type { Points } from '../model/points.js';
import { onLine } from './on-line.js';
import { pointsInSteps } from './steps.js';

/** The part of a leaf that turns a number into points. */
export type NumericPoints = Extract<Points, { from: 'number' | 'ratio' }>;

/** The points of a number: by its band, or on a straight line that is clamped at both ends. */
export function numericPoints({ steps, line }: NumericPoints, value: number): number {
  if (steps) return pointsInSteps(steps, value);
  if (!line) return value;
  return Math.min(Math.max(onLine(line, value), Math.min(...line.to)), Math.max(...line.to));
}
