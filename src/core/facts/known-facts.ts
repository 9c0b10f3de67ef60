import type { Structure } from '../model/instrument.js';
import type { Response } from '../model/response.js';
import type { Equivalence } from './equivalences.js';
import { hasGap, instantOf } from './known-fact.js';
import { originOf } from './origin-of.js';
import { settleFacts } from './settle-facts.js';
import { isGuess, type SettledFact, type SettledFacts } from './settled-fact.js';
import { statedFacts } from './stated-facts.js';
import type { Vocabulary } from './vocabulary.js';

/** A response of the same enterprise from before, with the structure of its instrument. */
export interface EarlierResponse {
  readonly structure: Structure;
  readonly response: Response;
}

/**
 * What earlier responses know: of each fact what is newest, stated or following. Statements are settled from the newest to
 * the oldest, so that nothing older changes what newer ones say, in whatever words. What follows is as old as the oldest that
 * it follows from.
 *
 * @param equivalences States that several facts can tell; none where only what was asked is to count.
 */
export function knownFacts(
  earlier: readonly EarlierResponse[],
  vocabulary: Vocabulary,
  equivalences: readonly Equivalence[] = [],
): SettledFacts {
  let settled: SettledFacts = new Map();
  for (const stated of byTime(earlier, vocabulary)) settled = settleFacts(settled, stated, vocabulary, equivalences);
  return new Map([...settled].filter(([, fact]) => !isGuess(fact)));
}

/** What was stated, newest first: the facts of each time together, of several statements of one fact the first. */
function byTime(earlier: readonly EarlierResponse[], vocabulary: Vocabulary): readonly SettledFacts[] {
  const times = new Map<string, Map<string, SettledFact>>();
  const facts = new Map(vocabulary.facts.map((fact) => [fact.id, fact]));
  for (const { structure, response } of earlier) {
    for (const [id, statement] of statedFacts(structure, response, vocabulary)) {
      const { value, offered, provenance } = statement;
      const fact = facts.get(id);
      const doubtful = fact !== undefined && hasGap(fact, offered);
      const known = {
        value,
        offered,
        origin: originOf(provenance, response),
        stated: true,
        doubtful,
        roots: new Set([id]),
      };
      const instant = instantOf(known);
      const together = times.get(instant) ?? new Map<string, SettledFact>();
      if (!together.has(id)) together.set(id, known);
      times.set(instant, together);
    }
  }
  const newestFirst = [...times].toSorted(([one], [other]) => (one < other ? 1 : -1));
  return newestFirst.map(([, together]) => together);
}
