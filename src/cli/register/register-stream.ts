import type { RowReading } from '../../core/exchange/row-reader.js';
import type { ProgrammeFile } from '../../core/programme/programme-file.js';
import type { ResponseStream } from '../input/open-responses.js';
import type { LoadedInstrument } from '../instruments/load-instrument.js';

/** Assessments that are handed on at a time. */
const BATCH = 500;

/** The assessments of a register by one questionnaire, as a stream of responses; a row is the number of an assessment. */
export function registerStream({ assessments }: ProgrammeFile, instrument: LoadedInstrument): ResponseStream {
  const { id } = instrument.structure;
  const own = assessments.flatMap(({ response, enterprise, wave, date }, at): readonly RowReading[] => {
    if (response.instrument.id !== id) return [];
    return [{ ok: true, row: at + 1, record: { response, enterprise, wave, date }, issues: [] }];
  });

  async function* batches(): AsyncGenerator<readonly RowReading[]> {
    for (let at = 0; at < own.length; at += BATCH) yield await Promise.resolve(own.slice(at, at + BATCH));
  }

  return { instrument, mapping: null, numbers: null, batches: batches() };
}
