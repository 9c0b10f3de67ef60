import { compileInstrument } from '../../src/core/compiled/compile-instrument.js';
import type { Structure } from '../../src/core/model/instrument.js';
import type { AnswerValue, Profile, Response } from '../../src/core/model/response.js';

/** A finished response with some values, as an assessment gives it. */
export function finishedResponse(
  structure: Structure,
  values: Readonly<Record<string, AnswerValue>>,
  { profile = {}, completedAt = '2026-05-01T02:06:00Z' }: { profile?: Profile; completedAt?: string } = {},
): Response {
  return {
    format: 1,
    id: 'd5a1d1a0-0d5c-4c0e-9f5e-6a0c1f2b3c4d',
    instrument: { id: structure.id, version: structure.version, hash: compileInstrument(structure).hash },
    profile,
    answers: Object.fromEntries(Object.entries(values).map(([item, value]) => [item, { value }])),
    respondent: { role: 'owner', mode: 'self' },
    locale: 'vi',
    startedAt: completedAt,
    completedAt,
  };
}
