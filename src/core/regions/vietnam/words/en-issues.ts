import type { RegionIssues } from '../../region.js';

/** What is wrong with a field of the profile, in English. */
export const vietnamIssuesEn: RegionIssues = {
  'enterprise-code/not-digits': () => 'An enterprise code has digits only. Remove other characters and try again.',
  'enterprise-code/citizen-id': () =>
    'These 12 digits look like a citizen identity number, which is personal data and is not stored. Household businesses leave this field empty.',
  'enterprise-code/wrong-length': ({ digits }) =>
    `An enterprise code has 10 or 13 digits; you entered ${digits ?? ''}.`,
  'enterprise-code/serial': () => 'There is no such code. Check it on the registration certificate.',
  'enterprise-code/branch': () => 'The last three digits of a branch code run from 001 to 999.',
  'enterprise-code/check-digit': () =>
    'The 10th digit does not agree with those before it; one digit may be mistyped. Check every digit.',
};
