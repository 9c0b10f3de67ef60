import type { AnswerValue } from '../model/response.js';

/**
 * Twelve digits in a row, with a space, dot or hyphen between them or not, and no digit around them: a citizen's
 * number, which is personal data.
 */
const CITIZEN_ID = /(?<!\d|\d[\s.-])\d(?:[\s.-]?\d){11}(?![\s.-]?\d)/u;

/**
 * Whether a value is a text that holds a citizen's number. Such a value is refused, and never stored.
 *
 * @example
 * holdsCitizenId('CCCD: 001 203 000 123'); // true
 * holdsCitizenId('3300273243-005'); // false: 13 digits
 */
export function holdsCitizenId(value: AnswerValue): boolean {
  return typeof value === 'string' && CITIZEN_ID.test(value);
}
