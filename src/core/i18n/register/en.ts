import type { Expected } from '../../analytics/register/reading/register-issue.js';
import type { RegisterMessages } from './messages.js';

const EXPECTED: Readonly<Record<Expected, string>> = {
  text: 'a text that is not empty',
  list: 'a list',
  object: 'an object with keys',
  date: 'a date that exists, such as 2026-06-30',
  instant: 'an instant in UTC, such as 2026-06-30T08:00:00Z',
  language: 'a language tag, such as vi or en',
  digest: 'four digits from 0 to 9 and a to f, such as 7d0f',
  count: 'a whole number from 0 on',
  number: 'a number',
  link: 'an address that begins with https://',
  choice: 'one of the allowed values',
};

/** The register of a programme, in English. */
export const registerEn = {
  'register/missing': ({ key }) => `“${key}” is missing.`,
  'register/malformed': ({ key, expected }) => `“${key}” must be ${EXPECTED[expected]}.`,
  'register/unknown-key': ({ key }) => `The key “${key}” is not known, and is passed over.`,
  'register/citizen-id': ({ key }) =>
    `“${key}” has twelve digits that look like a citizen identity number. That is personal data and is not stored.`,
  'register/duplicate': ({ id }) => `The id “${id}” occurs several times; only the first is kept.`,
  'register/unknown-enterprise': ({ id }) => `The register has no enterprise “${id}”.`,
  'register/unknown-wave': ({ id }) => `The programme has no wave “${id}”.`,
  'register/reversed': ({ from, to }) => `The wave ends (${to}) before it begins (${from}).`,
} as const satisfies RegisterMessages;
