import { error, warning, type KnownIssue, type Path } from '../known-issue.js';

/** A text that is not there: an error in the default language, and a warning elsewhere, where that one fills in. */
export function missingText(path: Path, language: string, defaultLocale: string): KnownIssue {
  const params = { language, text: path.slice(2).join('.') };
  if (language === defaultLocale) return error('words/missing', path, params);
  return warning('words/missing', path, { ...params, instead: defaultLocale });
}
