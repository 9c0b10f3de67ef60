/** A straight line through two points. */
export interface Line {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** The value on a line, beyond its two points too. */
export function onLine({ from: [x0, x1], to: [y0, y1] }: Line, x: number): number {
  return y0 + ((x - x0) * (y1 - y0)) / (x1 - x0);
}
