import type { Source } from '../../core/model/source.js';

/**
 * Sources as they are told, each once; another edition is another source. One that states something for one part, and that
 * another part only drew on, states it.
 */
export function toldOnce(sources: readonly Source[]): readonly Source[] {
  const told = new Map<string, Source>();
  for (const source of sources) {
    const { title, issuer, reference, date, href } = source;
    const key = JSON.stringify([title, issuer, reference, date, href]);
    const before = told.get(key);
    if (!before || before.role === 'drawnOn') told.set(key, source);
  }
  return [...told.values()];
}
