import type { Known, Lookup } from '../compiled/condition.js';
import type { AnswerValue } from '../model/response.js';
import type { Fact, FactValues } from './fact.js';
import { vocabulary, type Vocabulary } from './vocabulary.js';

/** What conditions know of facts. Items, the profile and scores are not known here. */
export function factLookup(values: FactValues, { facts }: Vocabulary = vocabulary): Lookup {
  return (subject) => {
    if (!('fact' in subject)) return null;
    const value = values.get(subject.fact);
    const fact = facts.find(({ id }) => id === subject.fact);
    return value === undefined || !fact ? null : knownOf(fact, value);
  };
}

function knownOf(fact: Fact, value: AnswerValue): Known {
  if (fact.type !== 'choice' || typeof value !== 'string') return { kind: 'value', value };
  return { kind: 'rank', value, ranks: fact.values };
}
