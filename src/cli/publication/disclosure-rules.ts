import { DISCLOSURE_RULES, rulesProblem, type DisclosureRules } from '../../core/analytics/disclosure/rules.js';
import type { GivenOptions } from '../arguments/options.js';
import { Failure } from '../failure.js';

/**
 * The rules of disclosure with the threshold and the rounding that were asked for.
 *
 * @throws {Failure} For numbers that protect nobody.
 */
export function disclosureRules(options: GivenOptions): DisclosureRules {
  const threshold = numberOf(options.text('threshold'), DISCLOSURE_RULES.threshold);
  const rounding = numberOf(options.text('rounding'), DISCLOSURE_RULES.rounding);
  const meanFrom = Math.max(DISCLOSURE_RULES.meanFrom, threshold);
  const quartilesFrom = Math.max(DISCLOSURE_RULES.quartilesFrom, meanFrom);
  const rules = { ...DISCLOSURE_RULES, threshold, rounding, meanFrom, quartilesFrom };
  const problem = rulesProblem(rules);
  if (!problem) return rules;
  const option = problem.startsWith('rounding/') ? 'rounding' : 'threshold';
  throw new Failure('malformedValue', { option: `--${option}`, value: options.text(option) ?? '', example: '5' });
}

function numberOf(text: string | undefined, otherwise: number): number {
  return text === undefined ? otherwise : Number(text);
}
