import type { Edge, Steps } from '../model/points.js';
import { settle } from '../compiled/settle.js';

interface Band {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/**
 * The position of the band that a value lies in. A value on the edge of two bands belongs to the upper one
 * with `lowerInclusive`, to the lower one with `upperInclusive`; a value outside all bands to the nearest.
 *
 * @param bands Lowest first, without gap or overlap.
 */
export function bandOf(bands: readonly Band[], value: number, edge: Edge): number {
  const settled = settle(value);
  const above = (to: number) => (edge === 'lowerInclusive' ? settled >= to : settled > to);
  let position = 0;
  // An edge such as 100 / 3 is no more exact than the value that lies on it.
  while (position < bands.length - 1 && above(settle(bands[position]?.to ?? Infinity))) position++;
  return position;
}

/** The points of the band that a value lies in. */
export function pointsInSteps({ bands, edge = 'lowerInclusive' }: Steps, value: number): number {
  return bands[bandOf(bands, value, edge)]?.points ?? 0;
}
