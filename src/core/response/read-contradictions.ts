import type { Questionnaire } from '../model/instrument.js';
import { error, type KnownIssue } from '../model/known-issue.js';

/** Reads which contradictions stood when a response was completed: those that the instrument knows. */
export function readContradictions(
  raw: unknown,
  { contradictions: known = [] }: Questionnaire,
): {
  readonly value: Readonly<Record<'contradictions', readonly string[]>> | null;
  readonly issues: readonly KnownIssue[];
} {
  if (raw === undefined) return { value: null, issues: [] };
  const named: readonly unknown[] = Array.isArray(raw) ? raw : [];
  const kept = known.map(({ id }) => id).filter((id) => named.includes(id));
  const malformed = !Array.isArray(raw) || kept.length < new Set(named).size;
  return {
    value: kept.length > 0 ? { contradictions: kept } : null,
    issues: malformed ? [error('response/malformed', ['contradictions'], { key: 'contradictions' })] : [],
  };
}
