import type { CompiledInstrument } from '../compiled/compiled-instrument.js';
import type { GroupReading } from './read-group.js';
import type { HeaderCells, RowHeader } from './read-row-header.js';

/** A row in the form of a response, for `parseResponse` to check: what is missing in it was told already. */
export function rawResponse(
  { structure: { id, version }, hash }: CompiledInstrument,
  cells: HeaderCells,
  header: RowHeader,
  read: readonly GroupReading[],
): unknown {
  const contradictions = cells.get('contradictions');
  return {
    format: 1,
    ...header.fields,
    instrument: { id: cells.get('instrument') ?? id, version: cells.get('version') ?? version, hash },
    respondent: header.respondent,
    profile: Object.fromEntries(
      of('field', read).flatMap(({ id, answer }) => ('value' in answer ? [[id, answer.value]] : [])),
    ),
    answers: Object.fromEntries(of('answer', read).map(({ id, answer }) => [id, answer])),
    ...(contradictions === undefined ? {} : { contradictions: contradictions.split(/\s*;\s*/) }),
  };
}

function of(holds: 'field' | 'answer', read: readonly GroupReading[]) {
  return read.flatMap(({ group, answer }) => (answer && group.holds === holds ? [{ id: group.id, answer }] : []));
}
