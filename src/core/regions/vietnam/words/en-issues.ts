import type { RegionIssues } from '../../region.js';

/** What is wrong with a field of the profile and what to do, in English. */
export const vietnamIssuesEn: RegionIssues = {
  'enterprise-code/not-digits': () => ({
    problem: 'An enterprise code has digits only.',
    remedy: 'Remove other characters; spaces, dots and hyphens between the digits may stay.',
  }),
  'enterprise-code/citizen-id': () => ({
    problem: 'These 12 digits look like a citizen identity number, which is personal data and is not stored.',
    remedy:
      'Household businesses leave this field empty. If it is the code of a branch, write all 13 digits, with the 0 that it begins with.',
  }),
  'enterprise-code/wrong-length': ({ digits }) => ({
    problem: `An enterprise code has 10 or 13 digits, and this has ${digits ?? ''}.`,
    remedy:
      'Check for digits too many or too few, above all for a 0 at the beginning: an enterprise has 10 digits, a branch 3 more behind a hyphen.',
  }),
  'enterprise-code/serial': () => ({
    problem: 'There is no such code.',
    remedy: 'Write it as on the registration certificate; leave this field empty if you do not know it.',
  }),
  'enterprise-code/branch': () => ({
    problem: 'The last three digits of a branch code run from 001 to 999.',
    remedy: 'Correct the last three digits; if this is no branch, write the first 10 digits only.',
  }),
  'enterprise-code/check-digit': () => ({
    problem:
      'The 10th digit does not agree with the nine before it; one digit may be mistyped, or two have changed places.',
    remedy: 'Compare every digit with the registration certificate; leave this field empty if you cannot check it now.',
  }),
};
