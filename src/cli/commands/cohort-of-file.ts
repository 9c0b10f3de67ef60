import { isCalendarDate } from '../../core/exchange/read-instant.js';
import type { CountedIndicator } from '../../core/facts/fact.js';
import { compileIndex } from '../../core/scoring/compile-index.js';
import type { CompiledIndex } from '../../core/scoring/compiled-index.js';
import { createCohortCollector, type Cohort, type CohortCollector } from '../cohort/collect-cohort.js';
import { Failure } from '../failure.js';
import type { LoadedInstrument } from '../instruments/load-instrument.js';
import { scoreOptions } from '../scores/score-options.js';
import type { CommandContext } from './command.js';
import { onlyFile, readStream, type ReadResult } from './read-stream.js';

/** A file of responses as a cohort. */
export interface CohortOfFile {
  readonly result: ReadResult;
  /** `null` where there is no valid response. */
  readonly cohort: Cohort | null;
  readonly compiled: CompiledIndex;
  /** Date that the figures stand for. */
  readonly asOf: string;
}

/** What of the file is wanted. */
export interface FileWishes {
  readonly indicators: readonly CountedIndicator[];
  /** Fields that segments are made by, of those that the region has. */
  readonly by: (instrument: LoadedInstrument) => readonly string[];
}

/** Reads a file of responses into a cohort, scored by the index that was asked for. */
export async function cohortOfFile(context: CommandContext, wishes: FileWishes): Promise<CohortOfFile> {
  const { options } = context;
  const asOf = options.text('as-of');
  if (asOf !== undefined && !isCalendarDate(asOf)) {
    throw new Failure('malformedValue', { option: '--as-of', value: asOf, example: '2026-06-30' });
  }
  let collector: CohortCollector | null = null;
  const result = await readStream(context, onlyFile(context), {
    begin({ instrument }) {
      const chosen = scoreOptions(instrument.structure, options);
      const fields = new Map(wishes.by(instrument).map((field) => [field, segmentsOf(instrument, field)]));
      collector = createCohortCollector(instrument, { options: chosen, indicators: wishes.indicators, fields });
      return Promise.resolve();
    },
    records(records) {
      collector?.add(records);
      return Promise.resolve();
    },
  });
  const { structure } = result.stream.instrument;
  const chosen = scoreOptions(structure, options);
  const cohort = whole(collector);
  const compiled = compileIndex(structure, chosen.index, chosen);
  return { result, cohort, compiled, asOf: asOf ?? cohort?.days[1] ?? '' };
}

function whole(collector: CohortCollector | null): Cohort | null {
  return collector?.cohort() ?? null;
}

/** The fields that segments can be made by: choices of the profile, and what follows from it. */
export function segmentFields({ region }: LoadedInstrument): readonly string[] {
  const choices = region?.fields.filter(({ kind }) => kind === 'single').map(({ id }) => id) ?? [];
  return [...choices, ...(region?.derived?.fields ?? [])];
}

const SIZE_CLASSES = ['micro', 'small', 'medium', 'large'];

/** The segments of a field in their order. */
function segmentsOf({ region }: LoadedInstrument, id: string): readonly string[] {
  if (id === 'size-class') return SIZE_CLASSES;
  const field = region?.fields.find((one) => one.id === id);
  return field && 'options' in field ? field.options.map((option) => option.id) : [];
}
