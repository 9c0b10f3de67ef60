/** What a spreadsheet takes for the beginning of a formula, also in full width, behind any apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text that no spreadsheet takes for a formula: one that looks like it is preceded by an apostrophe.
 *
 * @example
 * withoutFormula('=HYPERLINK(…)'); // "'=HYPERLINK(…)"
 */
export function withoutFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that {@link withoutFormula} wrote. */
export function withFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
