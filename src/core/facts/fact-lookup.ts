import { cellOf, isRatio } from '../compiled/answer-value.js';
import type { Known, Lookup } from '../compiled/condition.js';
import type { FactSubject } from '../model/condition.js';
import type { AnswerValue } from '../model/response.js';
import { bandOf } from './band-of.js';
import type { Fact, FactValues, RatioFact } from './fact.js';
import { vocabulary, type Vocabulary } from './vocabulary.js';

/** What conditions know of facts. Items, the profile and scores are not known here. */
export function factLookup(values: FactValues, { facts }: Vocabulary = vocabulary): Lookup {
  return (subject) => {
    if (!('fact' in subject)) return null;
    const value = values.get(subject.fact);
    const fact = facts.find(({ id }) => id === subject.fact);
    return value === undefined || !fact ? null : knownOf(fact, subject, value);
  };
}

function knownOf(fact: Fact, { row }: FactSubject, value: AnswerValue): Known | null {
  if (fact.type === 'ratio') return shareOf(fact, value);
  const one = fact.type === 'matrix' ? cellOf(value, row) : value;
  if (one === undefined) return null;
  const isRank = (fact.type === 'choice' || fact.type === 'matrix') && typeof one === 'string';
  return isRank ? { kind: 'rank', value: one, ranks: fact.values } : { kind: 'value', value: one };
}

function shareOf(fact: RatioFact, value: AnswerValue): Known | null {
  if (isRatio(value)) return { kind: 'value', value: value.numerator / value.denominator };
  const band = bandOf(fact, value);
  return band ? { kind: 'rank', value: band.id, ranks: (fact.bands ?? []).map(({ id }) => id), range: band } : null;
}
