import { each, type Pieces } from '../../../../core/pieces/pieces.js';
import { pause } from '../reading/pause.js';

/** Milliseconds of work without a break: in a page without a worker something else must have its turn. */
export const WORK_FOR = 30;

/** Milliseconds between two tellings of how far something is. */
export const TELL_EVERY = 100;

/**
 * Does work with a break now and then.
 *
 * @param goOn Throws where nobody waits for it any more.
 * @param tell Hears the share that is done, from 0 to 1.
 */
export async function inPieces<T>(pieces: Pieces<T>, goOn: () => void, tell?: (share: number) => void): Promise<T> {
  let told = performance.now();
  let begun = told;
  for (;;) {
    const step = pieces.next();
    if (step.done === true) return step.value;
    const now = performance.now();
    if (now - begun < WORK_FOR) continue;
    if (now - told >= TELL_EVERY) {
      tell?.(step.value);
      told = now;
    }
    await pause();
    goOn();
    begun = performance.now();
  }
}

/** Something of each entry of a list, with breaks. */
export async function mapped<T, U>(list: readonly T[], of: (entry: T) => U, goOn: () => void): Promise<readonly U[]> {
  const found: U[] = [];
  await inPieces(
    each(list, (entry) => void found.push(of(entry))),
    goOn,
  );
  return found;
}
