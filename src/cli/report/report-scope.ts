import { keepRows } from '../../core/analytics/cohort/keep-rows.js';
import type { SegmentColumn } from '../../core/analytics/cohort/grouping.js';
import { registerPopulation } from '../../core/analytics/indicators/register-population.js';
import type { Population } from '../../core/analytics/indicators/population.js';
import { dayNumber } from '../../core/analytics/register/day-number.js';
import { currentRows, latestRows } from '../../core/analytics/register/latest-rows.js';
import type { Wave } from '../../core/model/programme.js';
import type { ProgrammeFile } from '../../core/programme/programme-file.js';
import type { Cohort } from '../cohort/collect-cohort.js';
import { EXIT } from '../exit-codes.js';
import { Failure } from '../failure.js';

/** What a report is asked to be about. */
export interface ScopeWishes {
  /** Date up to which responses count. */
  readonly asOf: string;
  /** Id of a wave that the file has; of each enterprise the latest response when left out. */
  readonly wave: string | undefined;
  readonly register: ProgrammeFile | null;
}

/** Assessments at one time: of each enterprise at most one. */
export interface Moment {
  readonly rows: Uint32Array;
  /** Date that the figures stand for. */
  readonly asOf: string;
}

/** What a report is about. */
export interface ReportScope extends Moment {
  /** The latest responses of each enterprise in each wave. */
  readonly inWaves: Uint32Array;
  /** In the order of the programme, or of their first days. */
  readonly waves: SegmentColumn;
  /** Of a register; `null` where no single one was asked for. */
  readonly wave: (Wave & { readonly running: boolean }) | null;
  /** The first wave and the one it is compared with; `null` where there are not two. */
  readonly compared: { readonly before: string; readonly after: string } | null;
  /** The first of these waves; `null` where it is the only one. */
  readonly baseline: Moment | null;
  /** Whom indicators are about: of a register the supported and the registered enterprises. */
  readonly populations: (moment: Moment) => readonly CountedPopulation[];
}

/** A population with its assessments at a moment. */
export interface CountedPopulation {
  readonly population: Population;
  readonly rows: Uint32Array;
}

const DAY_MS = 86_400_000;

/**
 * Chooses the assessments that count. The date of a wave is its last day, or the date of the report while it is running;
 * where answers came in later it is the day of the last one. It never lies after the date of the report.
 */
export function reportScope(cohort: Cohort, { asOf, wave: id, register }: ScopeWishes): ReportScope {
  const { assessments } = cohort;
  const until = dayNumber(asOf);
  const inWaves = latestRows(assessments, until);
  const waves = register ? assessments.wave : byFirstDay(cohort);
  const known = register?.programme.waves ?? [];
  // A programme may have waves that are still to come.
  const present = waves.segments.filter((_, at) => !register || inWaves.some((row) => waves.codes[row] === at + 1));
  const after = id ?? present.at(-1);
  const [before] = present;
  const compared = before !== undefined && after !== undefined && before !== after ? { before, after } : null;

  function momentOf(of: string): Moment {
    const code = waves.segments.indexOf(of) + 1;
    const rows = keepRows(inWaves, (row) => waves.codes[row] === code);
    const last = rows.reduce((day, row) => Math.max(day, assessments.day[row] ?? 0), 0);
    const lastDay = rows.length > 0 ? dateOf(last) : '';
    const to = known.find((one) => one.id === of)?.to ?? lastDay;
    return { rows, asOf: earlier(asOf, later(to, lastDay)) };
  }

  function populations(moment: Moment): readonly CountedPopulation[] {
    if (!register) {
      return [{ population: { id: 'responses', size: moment.rows.length, asOf: moment.asOf }, rows: moment.rows }];
    }
    return (['supported', 'registered'] as const).map((name) => {
      const { population, members } = registerPopulation(name, register.enterprises, moment.asOf);
      const own = new Set(members.map((member) => member.id));
      const isMember = register.enterprises.map((one) => own.has(one.id));
      return {
        population,
        rows: keepRows(moment.rows, (row) => isMember[(assessments.enterprise[row] ?? 0) - 1] === true),
      };
    });
  }

  const chosen = known.find((one) => one.id === id);
  const now = id === undefined ? { rows: currentRows(assessments, until), asOf } : momentOf(id);
  return {
    ...now,
    inWaves,
    waves,
    wave: chosen ? { ...chosen, running: asOf < chosen.to } : null,
    compared,
    baseline: compared && momentOf(compared.before),
    populations,
  };
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** A calendar date of a day number. */
function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The waves in the order of their first days. */
function byFirstDay({ assessments: { wave, day } }: Cohort): SegmentColumn {
  const first = wave.segments.map(() => Infinity);
  for (let row = 0; row < wave.codes.length; row++) {
    const code = wave.codes[row] ?? 0;
    if (code > 0) first[code - 1] = Math.min(first[code - 1] ?? Infinity, day[row] ?? Infinity);
  }
  const order = wave.segments.map((_, at) => at).sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0));
  if (order.every((from, to) => from === to)) return wave;
  const places = new Map(order.map((from, to) => [from + 1, to + 1]));
  return {
    by: 'wave',
    segments: order.flatMap((at) => wave.segments[at] ?? []),
    codes: wave.codes.map((code) => places.get(code) ?? 0),
  };
}

/**
 * Refuses a wave without answers: nothing can be said of it.
 *
 * @param nameOf What a wave is called.
 * @throws {Failure} Where one was asked for and is empty.
 */
export function checkAnswered(scope: Moment, { wave, asOf }: ScopeWishes, nameOf: (wave: string) => string): void {
  if (wave !== undefined && scope.rows.length === 0) {
    throw new Failure('waveEmpty', { wave: nameOf(wave), asOf }, EXIT.data);
  }
}
