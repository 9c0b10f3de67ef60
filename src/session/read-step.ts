import type { Step } from './session.js';

/** Reads a step of unknown origin. */
export function readStep(raw: unknown): Step | null {
  if (typeof raw !== 'object' || raw === null || !('kind' in raw)) return null;
  const { kind } = raw;
  if (kind === 'welcome' || kind === 'profile' || kind === 'check' || kind === 'result') return { kind };
  return kind === 'page' && 'page' in raw && typeof raw.page === 'string' ? { kind, page: raw.page } : null;
}
