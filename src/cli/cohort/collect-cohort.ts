import { dayNumber } from '../../core/analytics/register/day-number.js';
import type { AssessmentColumns } from '../../core/analytics/register/assessment-columns.js';
import { indicatorTruths } from '../../core/analytics/indicators/indicator-truths.js';
import type { CohortScores } from '../../core/analytics/cohort/cohort-scores.js';
import type { SegmentColumn } from '../../core/analytics/cohort/grouping.js';
import { createIdTable } from '../../core/exchange/id-table.js';
import type { CountedIndicator } from '../../core/facts/fact.js';
import { encodeColumns } from '../../core/scoring/columns/encode-columns.js';
import { scoreColumns } from '../../core/scoring/columns/score-columns.js';
import type { ScoreOptions } from '../../core/scoring/score.js';
import type { NumberedRecord } from '../commands/read-stream.js';
import type { LoadedInstrument } from '../instruments/load-instrument.js';
import { dayOf, withDerived } from '../scores/situation.js';
import { growing, integers } from './growing.js';
import { createScoreCollector } from './score-collector.js';
import { segmentCollector } from './segment-collector.js';
import { truthCollector } from './truth-collector.js';

/** Everything that figures need of a file of responses, in columns. */
export interface Cohort {
  readonly scores: CohortScores;
  readonly assessments: AssessmentColumns;
  /** By field of the profile, made when asked for. */
  readonly segments: ReadonlyMap<string, () => SegmentColumn>;
  /** By id of the indicator, of those that anybody was asked for. */
  readonly truths: ReadonlyMap<string, Uint8Array>;
  /** First and last day of the answers. */
  readonly days: readonly [first: string, last: string];
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
  readonly indicators: readonly CountedIndicator[];
  /** Fields of the profile, and what follows from it, with their segments in order. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

/** A collector of the responses to one instrument, scored by one index. */
export function createCohortCollector(
  instrument: LoadedInstrument,
  { options, indicators, fields }: CohortWishes,
): CohortCollector {
  const { structure } = instrument;
  const collected = createScoreCollector();
  const truths = new Map(indicators.map(({ id }) => [id, truthCollector()]));
  const segments = [...fields].map(([field, known]) => ({ field, collector: segmentCollector(field, known) }));
  const wave = segmentCollector('wave', []);
  const [enterprise, day] = [growing(integers), growing(integers)];
  const numberOf = createIdTable();
  const days: [string, string] = ['9999-12-31', '0000-01-01'];
  let enterprises = 0;

  /** A response without an enterprise is one of its own. */
  function enterpriseOf(id: string | undefined): number {
    const number = id === undefined ? enterprises + 1 : numberOf(id, enterprises + 1);
    enterprises = Math.max(enterprises, number);
    return number;
  }

  return {
    add(records) {
      if (records.length === 0) return;
      const situations = records.map(({ record }) => withDerived(instrument, record));
      const columns = encodeColumns(structure, situations);
      collected.add(scoreColumns(structure, columns, options));
      for (const indicator of indicators)
        truths.get(indicator.id)?.append(indicatorTruths(indicator, structure, columns));
      for (const [at, { record }] of records.entries()) {
        const date = dayOf(record);
        enterprise.push(enterpriseOf(record.enterprise));
        wave.push(record.wave);
        day.push(dayNumber(date));
        if (date < days[0]) days[0] = date;
        if (date > days[1]) days[1] = date;
        for (const { field, collector } of segments) collector.push(situations[at]?.profile[field]);
      }
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
          day: Int32Array.from(day.all()),
        },
        segments: new Map(segments.map(({ field, collector }) => [field, collector.column])),
        truths: new Map(
          [...truths].flatMap(([id, collector]) => {
            const known = collector.truths();
            return known ? [[id, known] as const] : [];
          }),
        ),
        days,
      };
    },
  };
}
