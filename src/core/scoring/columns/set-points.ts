import { tickPoints, type TickPoints } from '../tick-points.js';

/** What sets of ticks are worth. */
export interface SetPoints {
  /** The numbers of points that sets have, each once. */
  readonly different: Float64Array;
  /** Of every set, bit by bit as in `ticks`, the position of its points in `different`. */
  readonly position: Uint16Array;
}

const known = new WeakMap<TickPoints, SetPoints>();

/**
 * The points of every set of ticks, worked out once.
 *
 * @param options Few: there are 2^n sets.
 */
export function setPoints(points: TickPoints, options: readonly { readonly id: string }[]): SetPoints {
  const kept = known.get(points) ?? everySet(points, options);
  known.set(points, kept);
  return kept;
}

function everySet(points: TickPoints, options: readonly { readonly id: string }[]): SetPoints {
  const positions = new Map<number, number>();
  const position = Uint16Array.from({ length: 2 ** options.length }, (_, set) => {
    const ticked = options.filter((_, at) => ((set >> at) & 1) === 1).map(({ id }) => id);
    const worth = tickPoints(points, ticked);
    const at = positions.get(worth) ?? positions.size;
    positions.set(worth, at);
    return at;
  });
  return { different: Float64Array.from(positions.keys()), position };
}
