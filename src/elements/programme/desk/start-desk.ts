import { CountingDesk } from './counting-desk.js';
import type { Desk } from './desk.js';
import { RemoteDesk } from './remote-desk.js';
import { turn } from './turn.js';

/** From how many assessments or bytes on a worker is worth its start. */
const MANY = 1000;
const LARGE = 1_000_000;

/**
 * A desk for a document or file: in a worker where it is large, else in the page. Where no worker can be had (a script of
 * another origin, a policy that forbids it) large ones are counted in the page too, a piece at a time.
 */
export async function startDesk(source: unknown): Promise<Desk> {
  const remote = isLarge(source) ? await deskInWorker() : null;
  return remote ?? new CountingDesk(turn);
}

function isLarge(source: unknown): boolean {
  if (source instanceof Blob) return source.size > LARGE;
  const assessments = typeof source === 'object' && source && 'assessments' in source ? source.assessments : null;
  return Array.isArray(assessments) && assessments.length > MANY;
}

/** A desk in a worker that has started; `null` where none starts. */
function deskInWorker(): Promise<Desk | null> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(new URL('./desk-worker.js', import.meta.url), { type: 'module' });
      const desk = new RemoteDesk(worker, () => worker.terminate());
      worker.addEventListener('message', () => resolve(desk), { once: true });
      worker.addEventListener('error', ({ message }) => {
        resolve(null);
        desk.fail(message);
      });
    } catch {
      resolve(null);
    }
  });
}
