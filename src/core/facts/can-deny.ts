import { compileInstrument } from '../compiled/compile-instrument.js';
import type { Structure } from '../model/instrument.js';
import type { AnswerValue } from '../model/response.js';
import { deriveFacts } from './derive-facts.js';
import { evaluateIndicator } from './evaluate-indicator.js';
import { factPlaces } from './fact-places.js';
import type { CountedIndicator, Fact } from './fact.js';
import { vocabulary as shared, type Vocabulary } from './vocabulary.js';

/**
 * Whether a questionnaire can say of an enterprise that it is not counted. Where it asks a part of what counts only, the
 * lowest answers leave it open: then nobody is known not to be counted, and a share of those who are known is always 100 %.
 *
 * @example
 * canDeny(smeScreeningStructure, webPresence); // false: social pages count too, and are not asked
 */
export function canDeny(structure: Structure, indicator: CountedIndicator, vocabulary: Vocabulary = shared): boolean {
  const items = [...compileInstrument(structure).items.values()];
  const asked = new Set(items.flatMap((item) => factPlaces(item).map(({ fact }) => fact)));
  const lowest = new Map<string, AnswerValue>();
  for (const fact of vocabulary.facts) if (asked.has(fact.id)) lowest.set(fact.id, lowestOf(fact));
  for (const { fact, value } of deriveFacts(lowest, vocabulary)) lowest.set(fact, value);
  return evaluateIndicator(indicator, lowest, vocabulary) === false;
}

/** What somebody says who has nothing of it. */
function lowestOf(fact: Fact): AnswerValue {
  switch (fact.type) {
    case 'choice':
      return fact.values[0] ?? '';
    case 'ticks':
      return ['none'];
    case 'number':
      return 0;
    case 'ratio':
      return { numerator: 0, denominator: 1 };
    case 'matrix':
      return Object.fromEntries(
        fact.rows.map((row) => {
          const [first = ''] = fact.values;
          return [row, fact.choose === 'one' ? first : [first]];
        }),
      );
    case 'boolean':
      return 'no';
  }
}
