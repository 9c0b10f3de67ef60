import { dayNumber } from '../../core/analytics/register/day-number.js';
import type { AssessmentColumns } from '../../core/analytics/register/assessment-columns.js';
import { asksIndicator } from '../../core/analytics/indicators/asks-indicator.js';
import { ratioColumns, type RatioColumns } from '../../core/analytics/indicators/ratio-columns.js';
import { indicatorTruths } from '../../core/analytics/indicators/indicator-truths.js';
import type { CohortScores } from '../../core/analytics/cohort/cohort-scores.js';
import type { SegmentColumn } from '../../core/analytics/cohort/grouping.js';
import { createIdTable } from '../../core/exchange/id-table.js';
import type { Indicator } from '../../core/facts/fact.js';
import type { ProgrammeFile } from '../../core/programme/programme-file.js';
import { encodeColumns } from '../../core/scoring/columns/encode-columns.js';
import { scoreColumns } from '../../core/scoring/columns/score-columns.js';
import type { ScoreOptions } from '../../core/scoring/score.js';
import type { NumberedRecord } from '../commands/read-stream.js';
import type { LoadedInstrument } from '../instruments/load-instrument.js';
import { dayOf, withDerived } from '../scores/situation.js';
import { growing, integers } from './growing.js';
import { createScoreCollector } from './score-collector.js';
import { qualityCollector, type QualityColumns } from './quality-collector.js';
import { situationSample, type SampledSituation } from './situation-sample.js';
import { sumCollector } from './sum-collector.js';
import { segmentCollector } from './segment-collector.js';
import { truthCollector } from './truth-collector.js';

/** Everything that figures need of a file of responses, in columns. */
export interface Cohort {
  readonly scores: CohortScores;
  readonly assessments: AssessmentColumns;
  /** By field of the profile, made when asked for. */
  readonly segments: ReadonlyMap<string, () => SegmentColumn>;
  /** By id of the indicators that count, of those that are asked; what is open for everybody is empty. Made when asked for. */
  readonly truths: ReadonlyMap<string, () => Uint8Array>;
  /** By id of the indicators that add up, of those that are asked. */
  readonly sums: ReadonlyMap<string, () => RatioColumns>;
  /** First and last day of the answers; of none the last comes before the first. */
  readonly days: readonly [first: string, last: string];
  /** How good the answers are, and some of them; only where they are wanted. */
  readonly quality: QualityColumns | null;
  readonly sample: readonly SampledSituation[];
}

/** Collects a cohort batch by batch; of the responses themselves nothing is kept. */
export interface CohortCollector {
  readonly add: (records: readonly NumberedRecord[]) => void;
  /** `null` where nothing was added. */
  readonly cohort: () => Cohort | null;
}

/** What of the responses is wanted. */
export interface CohortWishes {
  readonly options: ScoreOptions;
  readonly indicators: readonly Indicator[];
  /** The register whose enterprises and waves these are; `null` where each is known by its responses only. */
  readonly register: Pick<ProgrammeFile, 'enterprises' | 'programme'> | null;
  /** Which responses the sample is made of; `null` where neither it nor the quality of answers is wanted. */
  readonly sampled: ((wave: string | undefined, date: string) => boolean) | null;
  /** Fields of the profile, and what follows from it, with their segments in order. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

/** A collector of the responses to one instrument, scored by one index. */
export function createCohortCollector(
  instrument: LoadedInstrument,
  { options, indicators, register, sampled, fields }: CohortWishes,
): CohortCollector {
  const { structure } = instrument;
  const collected = createScoreCollector();
  const asked = indicators.filter((one) => asksIndicator(structure, one));
  const counted = asked.flatMap((one) => (one.kind === 'ratioOfSums' ? [] : [one]));
  // Two lists may have the same indicator: what is true of an enterprise is kept once.
  const conditions = new Map(counted.map((one) => [JSON.stringify(one.when), { one, collector: truthCollector() }]));
  const summed = asked.flatMap((one) => (one.kind === 'ratioOfSums' ? [{ one, collector: sumCollector() }] : []));
  const quality = sampled ? qualityCollector(structure) : null;
  const sample = situationSample();
  const segments = [...fields].map(([field, known]) => ({ field, collector: segmentCollector(field, known) }));
  const wave = segmentCollector('wave', register?.programme.waves.map(({ id }) => id) ?? []);
  const [enterprise, day] = [growing(integers), growing(integers)];
  const registered = register && new Map(register.enterprises.map(({ id }, at) => [id, at + 1]));
  const numberOf = createIdTable();
  let rows = 0;
  const days: [string, string] = ['9999-12-31', '0000-01-01'];
  let enterprises = 0;

  /** 1 plus the position in the register; else a response without an enterprise is one of its own. */
  function enterpriseOf(id: string | undefined): number {
    if (registered) return registered.get(id ?? '') ?? 0;
    const number = id === undefined ? enterprises + 1 : numberOf(id, enterprises + 1);
    enterprises = Math.max(enterprises, number);
    return number;
  }

  return {
    add(records) {
      const situations = records.map(({ record }) => withDerived(instrument, record));
      const columns = encodeColumns(structure, situations);
      const scores = scoreColumns(structure, columns, { ...options, coverage: quality !== null });
      collected.add(scores);
      if (scores.coverage) quality?.add(columns, scores.coverage);
      for (const { one, collector } of conditions.values()) collector.append(indicatorTruths(one, structure, columns));
      for (const { one, collector } of summed) collector.append(ratioColumns(one, structure, situations));
      for (const [at, { record }] of records.entries()) {
        const date = dayOf(record);
        enterprise.push(enterpriseOf(record.enterprise));
        wave.push(record.wave);
        day.push(dayNumber(date));
        const situation = situations[at];
        if (situation && sampled?.(record.wave, date)) {
          sample.add(record.enterprise ?? record.response.id, dayNumber(date), { row: rows + at, situation });
        }
        if (date < days[0]) days[0] = date;
        if (date > days[1]) days[1] = date;
        for (const { field, collector } of segments) collector.push(situation?.profile[field]);
      }
      rows += records.length;
    },
    cohort() {
      const scores = collected.scores();
      if (!scores) return null;
      return {
        scores,
        assessments: {
          rows: scores.rows,
          enterprise: enterprise.all(),
          wave: wave.column(),
          day: asSigned(day.all()),
        },
        segments: new Map(segments.map(({ field, collector }) => [field, collector.column])),
        truths: new Map(
          counted.flatMap(({ id, when }) => {
            const collector = conditions.get(JSON.stringify(when))?.collector;
            return collector ? [[id, collector.truths] as const] : [];
          }),
        ),
        sums: new Map(summed.map(({ one, collector }) => [one.id, collector.columns])),
        quality: quality?.columns() ?? null,
        sample: sample.all(),
        days,
      };
    },
  };
}

/** The same numbers with a sign: days before 1970 are below 0. */
function asSigned({ buffer, byteOffset, length }: Uint32Array): Int32Array {
  return new Int32Array(buffer, byteOffset, length);
}
