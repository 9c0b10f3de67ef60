import type { Structure } from '../model/instrument.js';
import type { Response } from '../model/response.js';
import { addDerived } from './add-derived.js';
import { isNewer, type KnownFact, type Origin } from './known-fact.js';
import { statedFacts, type Statement } from './stated-facts.js';
import type { Vocabulary } from './vocabulary.js';

/** A response of the same enterprise from before, with the structure of its instrument. */
export interface EarlierResponse {
  readonly structure: Structure;
  readonly response: Response;
}

/**
 * What earlier responses know: of each fact what is newest, stated or following, and nothing that something newer
 * contradicts. What follows is as old as the oldest that it follows from.
 */
export function knownFacts(earlier: readonly EarlierResponse[], vocabulary: Vocabulary): Map<string, KnownFact> {
  const known = newestStatements(earlier, vocabulary);
  addDerived(known, vocabulary);
  return known;
}

function newestStatements(earlier: readonly EarlierResponse[], vocabulary: Vocabulary): Map<string, KnownFact> {
  const newest = new Map<string, KnownFact>();
  for (const { structure, response } of earlier) {
    for (const [id, statement] of statedFacts(structure, response, vocabulary)) {
      const { value, offered } = statement;
      const fact = { value, offered, origin: originOf(statement, response) };
      const other = newest.get(id);
      if (!other || isNewer(fact, other)) newest.set(id, fact);
    }
  }
  return newest;
}

/** An answer that was carried before keeps its date. */
function originOf({ provenance }: Statement, { instrument, completedAt, startedAt }: Response): Origin {
  const own = `${instrument.id} ${instrument.version}`;
  if (provenance?.from !== 'carried') return { source: own, at: provenance?.at ?? completedAt ?? startedAt };
  const { source = own, at } = provenance;
  return at === undefined ? { source } : { source, at };
}
