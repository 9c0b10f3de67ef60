import type { Provenance, Response } from '../model/response.js';
import type { Origin } from './known-fact.js';

/** Where and when an answer of a response was first given; one that was carried before keeps its date. */
export function originOf(
  provenance: Provenance | undefined,
  { instrument, completedAt, startedAt }: Pick<Response, 'instrument' | 'completedAt' | 'startedAt'>,
): Origin {
  const own = `${instrument.id} ${instrument.version}`;
  if (provenance?.from !== 'carried') return { source: own, at: provenance?.at ?? completedAt ?? startedAt };
  const { source = own, at } = provenance;
  return at === undefined ? { source } : { source, at };
}
