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
  // An edge such as 100 / 3 is no more exact than the value that lies on it.
  const below = (to: number): boolean => (edge === 'lowerInclusive' ? settled < settle(to) : settled <= settle(to));
  return bands.findIndex(({ to = Infinity }, position) => position === bands.length - 1 || below(to));
}

/** The points of the band that a value lies in. */
export function pointsInSteps({ bands, edge = 'lowerInclusive' }: Steps, value: number): number {
  return bands[bandOf(bands, value, edge)]?.points ?? 0;
}
