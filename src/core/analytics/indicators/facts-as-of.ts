import type { FactValues } from '../../facts/fact.js';
import { knownFacts, type EarlierResponse } from '../../facts/known-facts.js';
import { vocabulary as shared, type Vocabulary } from '../../facts/vocabulary.js';
import type { Assessment } from '../../model/assessment.js';
import type { Structure } from '../../model/instrument.js';
import type { CalendarDate } from '../../model/programme.js';

/** An assessment with the structure of its instrument. */
export interface StructuredAssessment {
  readonly structure: Structure;
  readonly assessment: Pick<Assessment, 'enterprise' | 'date' | 'response'>;
}

/**
 * What is known of each enterprise on a date, from all of its assessments, whichever questionnaire they used: of every
 * fact the newest statement.
 *
 * @returns By enterprise; who was not assessed is absent.
 */
export function factsAsOf(
  assessments: readonly StructuredAssessment[],
  asOf: CalendarDate,
  vocabulary: Vocabulary = shared,
): ReadonlyMap<string, FactValues> {
  const byEnterprise = new Map<string, EarlierResponse[]>();
  for (const { structure, assessment } of assessments) {
    if (assessment.date > asOf) continue;
    const own = byEnterprise.get(assessment.enterprise) ?? [];
    own.push({ structure, response: assessment.response });
    byEnterprise.set(assessment.enterprise, own);
  }
  return new Map([...byEnterprise].map(([enterprise, own]) => [enterprise, valuesOf(own, vocabulary)]));
}

function valuesOf(earlier: readonly EarlierResponse[], vocabulary: Vocabulary): FactValues {
  return new Map([...knownFacts(earlier, vocabulary)].map(([id, { value }]) => [id, value]));
}
