import * as z from 'zod';

// The second argument of `regex` is the code of the issue that stands for a mismatch.

/** An id: lower-case letters, digits and hyphens, at most 64 characters. Never shown to people. */
export const idSchema = z
  .string()
  .regex(/^(?!(constructor|prototype)$)[a-z0-9]+(-[a-z0-9]+)*$/, 'id/malformed')
  .max(64)
  .describe('Lower-case letters, digits and single hyphens, e.g. "web-own"');

/** A semantic version without build data: `1.0.0` or `0.9.0-pilot.1`. */
export const versionSchema = z
  .string()
  .regex(/^\d+\.\d+\.\d+(-[0-9a-z]+(\.[0-9a-z]+)*)?$/, 'version/malformed')
  .describe('Semantic version; every change that moves a number is a new major version');

/** A language tag (BCP 47) of the simple kind that words are kept under: `vi`, `en`, `pt-BR`. */
export const localeSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, 'locale/malformed')
  .describe('Language tag, e.g. "vi"');

/** A calendar date without time, `YYYY-MM-DD`. */
export const calendarDateSchema = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'date/malformed')
  .describe('Calendar date, YYYY-MM-DD');
