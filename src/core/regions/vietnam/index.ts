import type { Issue } from '../../model/issue.js';
import type { AnswerValue } from '../../model/response.js';
import type { Region, RegionWords } from '../region.js';
import { readEnterpriseCode } from './enterprise-code.js';
import { fields } from './fields.js';

/** Vietnam: the profile of an enterprise, its checks, and what follows from it. */
export const vietnam: Region = {
  id: 'vietnam',
  fields,
  defaultLocale: 'vi',
  words: {
    vi: wordsOf(
      async () => (await import('./words/vi.js')).vietnamVi,
      async () => (await import('./words/vi-further.js')).furtherFieldsVi,
    ),
    en: wordsOf(
      async () => (await import('./words/en.js')).vietnamEn,
      async () => (await import('./words/en-further.js')).furtherFieldsEn,
    ),
  },
  issues: {
    vi: async () => (await import('./words/vi-issues.js')).vietnamIssuesVi,
    en: async () => (await import('./words/en-issues.js')).vietnamIssuesEn,
  },
  support: async () => (await import('./support/by-language.js')).support,
  check: checkField,
  normalise: normaliseField,
  derived: {
    fields: ['size-class'],
    needs: ['form', 'sector'],
    load: async () => (await import('./derive-profile.js')).deriveProfile,
  },
};

function checkField(field: string, value: AnswerValue): Issue | null {
  if (field !== 'enterprise-code' || typeof value !== 'string') return null;
  const reading = readEnterpriseCode(value);
  if (reading.ok) return null;
  const { problem, digits } = reading;
  const refuse = problem === 'citizen-id' ? 1 : 0;
  return { code: `enterprise-code/${problem}`, severity: 'error', path: [], params: { digits, refuse } };
}

function normaliseField(field: string, value: AnswerValue): AnswerValue {
  if (field !== 'enterprise-code' || typeof value !== 'string') return value;
  const reading = readEnterpriseCode(value);
  return reading.ok ? reading.code : value;
}

/** The words for some fields. Those that few questionnaires ask are loaded only for them. */
function wordsOf(
  common: () => Promise<RegionWords>,
  further: () => Promise<RegionWords['fields']>,
): (asked: readonly string[]) => Promise<RegionWords> {
  return async (asked) => {
    const words = await common();
    if (asked.every((field) => Object.hasOwn(words.fields, field))) return words;
    return { fields: { ...words.fields, ...(await further()) } };
  };
}
