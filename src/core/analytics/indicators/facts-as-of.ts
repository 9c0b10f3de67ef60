import type { FactValues } from '../../facts/fact.js';
import { knownFacts, type EarlierResponse } from '../../facts/known-facts.js';
import { vocabulary as shared, type Vocabulary } from '../../facts/vocabulary.js';
import type { Assessment } from '../../model/assessment.js';
import type { Structure } from '../../model/instrument.js';
import type { CalendarDate } from '../../model/programme.js';

/** What is known of an enterprise, and the questionnaires that it answered. */
export interface AssessedFacts {
  readonly facts: FactValues;
  /** Each once. Whether they can say *no* decides how a share is told. */
  readonly structures: readonly Structure[];
}

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
): ReadonlyMap<string, AssessedFacts> {
  const byEnterprise = new Map<string, EarlierResponse[]>();
  for (const { structure, assessment } of assessments) {
    if (assessment.date > asOf) continue;
    const own = byEnterprise.get(assessment.enterprise) ?? [];
    own.push({ structure, response: assessment.response });
    byEnterprise.set(assessment.enterprise, own);
  }
  return new Map([...byEnterprise].map(([enterprise, own]) => [enterprise, assessed(own, vocabulary)]));
}

function assessed(earlier: readonly EarlierResponse[], vocabulary: Vocabulary): AssessedFacts {
  return {
    facts: new Map([...knownFacts(earlier, vocabulary)].map(([id, { value }]) => [id, value])),
    structures: [...new Set(earlier.map(({ structure }) => structure))],
  };
}
