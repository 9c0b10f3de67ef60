import { isCalendarDate } from '../../core/exchange/read-instant.js';
import type { Indicator } from '../../core/facts/fact.js';
import type { ProgrammeFile } from '../../core/programme/programme-file.js';
import { compileIndex } from '../../core/scoring/compile-index.js';
import type { CompiledIndex } from '../../core/scoring/compiled-index.js';
import type { ScoreOptions } from '../../core/scoring/score.js';
import { nearest } from '../../core/text/nearest.js';
import { createCohortCollector, type Cohort, type CohortCollector } from '../cohort/collect-cohort.js';
import { Failure } from '../failure.js';
import type { LoadedInstrument } from '../instruments/load-instrument.js';
import { scoreOptions } from '../scores/score-options.js';
import type { CommandContext } from './command.js';
import { onlyFile, readStream, type ReadResult } from './read-stream.js';

/** A file of responses as a cohort. */
export interface CohortOfFile {
  readonly result: ReadResult;
  /** `null` where the rows cannot be read. */
  readonly cohort: Cohort | null;
  readonly compiled: CompiledIndex;
  readonly chosen: ScoreOptions;
  /** Date up to which responses count. */
  readonly asOf: string;
}

/** What of the file is wanted. */
export interface FileWishes {
  readonly indicators: readonly Indicator[];
  /** Fields that segments are made by, of those that the region has. */
  readonly by: (instrument: LoadedInstrument, register: ProgrammeFile | null) => readonly string[];
  /** Whether the quality of answers and a sample of them are wanted. */
  readonly details?: boolean;
  /** The register with those assessments only that may be used. */
  readonly allowed?: (register: ProgrammeFile) => ProgrammeFile;
}

/** Reads a file of responses, or a register, into a cohort, scored by the index that was asked for. */
export async function cohortOfFile(context: CommandContext, wishes: FileWishes): Promise<CohortOfFile> {
  const { options, io } = context;
  const asOf = options.text('as-of');
  if (asOf !== undefined && !isCalendarDate(asOf)) {
    throw new Failure('malformedValue', { option: '--as-of', value: asOf, example: '2026-06-30' });
  }
  const wave = options.text('wave');
  let collector: CohortCollector | null = null;
  const target = {
    begin({ instrument }: { readonly instrument: LoadedInstrument }, register: ProgrammeFile | null) {
      const chosen = scoreOptions(instrument.structure, options);
      const fields = new Map(wishes.by(instrument, register).map((field) => [field, segmentsOf(instrument, field)]));
      if (register) checkWave(wave, register.programme.waves);
      const isSampled = (own: string | undefined, date: string) =>
        (wave === undefined || own === wave) && (asOf === undefined || date <= asOf);
      collector = createCohortCollector(instrument, {
        options: chosen,
        indicators: wishes.indicators,
        register,
        sampled: wishes.details ? isSampled : null,
        fields,
      });
      return Promise.resolve();
    },
    records(records: Parameters<CohortCollector['add']>[0]) {
      collector?.add(records);
      return Promise.resolve();
    },
    ...(wishes.allowed ? { allowed: wishes.allowed } : {}),
  };
  const result = await readStream(context, onlyFile(context), target);
  const { structure } = result.stream.instrument;
  const chosen = scoreOptions(structure, options);
  const cohort = whole(collector);
  if (cohort)
    checkWave(
      wave,
      cohort.assessments.wave.segments.map((id) => ({ id })),
    );
  const compiled = compileIndex(structure, chosen.index, chosen);
  const [first = '', last = ''] = cohort?.days ?? [];
  return { result, cohort, compiled, chosen, asOf: asOf ?? (first !== '' && first <= last ? last : io.today()) };
}

function whole(collector: CohortCollector | null): Cohort | null {
  return collector?.cohort() ?? null;
}

function checkWave(wave: string | undefined, waves: readonly { readonly id: string }[]): void {
  const known = waves.map(({ id }) => id);
  if (wave === undefined || known.includes(wave)) return;
  const meant = nearest(wave, known);
  const near = meant === undefined ? {} : { nearest: meant };
  throw new Failure('unknownValue', { option: '--wave', value: wave, known: known.join(', ') || '–', ...near });
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
