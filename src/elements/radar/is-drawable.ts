import type { RadarData } from './radar-data.js';

/** Fewer axes than this span no area. */
const FEWEST_AXES = 3;
/** More axes than this leave no room for their labels; the table says more. */
const MOST_AXES = 10;

/** Whether a radar can be drawn of it. */
export function isDrawable(data: RadarData | null): boolean {
  const axes = data?.dimensions.length ?? 0;
  return axes >= FEWEST_AXES && axes <= MOST_AXES;
}
