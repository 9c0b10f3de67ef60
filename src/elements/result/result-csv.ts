import type { Comparison } from '../../core/advice/compare-responses.js';
import type { CohortBenchmark } from '../../core/benchmarks/cohort-benchmark.js';
import { own } from '../../core/compiled/own.js';
import type { Cell } from '../../core/exchange/cell.js';
import { csvText } from '../../core/exchange/csv/csv-text.js';
import type { NodeScore } from '../../core/scoring/result.js';
import { chosenBasis } from './basis-words.js';
import type { IndexView } from './index-view.js';
import { levelName } from './level-name.js';
import type { ResultView } from './result-view.js';

/** What a row is about. */
interface Row {
  readonly part: string;
  readonly id: string;
  readonly name: string;
  readonly node: Pick<NodeScore, 'score' | 'bounds' | 'coverage'>;
  readonly level?: string | null;
  readonly scale?: { readonly minimum: number; readonly maximum: number };
  /** What was chosen otherwise than usual. */
  readonly chosen: string;
  /** Values of the benchmark and of the earlier response. */
  readonly compared?: number | null | undefined;
  readonly past?: number | null | undefined;
}

/**
 * The numbers of a result as CSV (RFC 4180): the index, each of its dimensions, and the other indices, unrounded, with a
 * point as the decimal sign, so that every program reads the same. Where a weighting or variant was chosen, a column says
 * so. Ranges that the page does not show are left out.
 */
export function resultCsv(view: ResultView): string {
  const { messages, cohort, change } = view;
  const benchmark = cohort?.ok ? cohort.benchmark : null;
  const { csv, radar } = messages;
  const before = change?.ok ? change : null;
  const rows = [...shown(view, benchmark, before), ...view.others.map((other) => total(other, csv.other))];
  const isChosen = rows.some(({ chosen }) => chosen !== '');
  const head = [csv.part, csv.id, csv.name, csv.score, csv.low, csv.high, csv.coverage, csv.level, csv.from, csv.to];
  return csvText([
    [
      ...head,
      ...(isChosen ? [csv.chosen] : []),
      ...(benchmark ? [radar.benchmark] : []),
      ...(before ? [radar.earlier] : []),
    ],
    ...rows.map((row) => [
      ...cells(row),
      ...(isChosen ? [row.chosen] : []),
      ...(benchmark ? [row.compared ?? null] : []),
      ...(before ? [row.past ?? null] : []),
    ]),
  ]);
}

/** The index that is shown in full, and its dimensions. */
function shown(view: ResultView, benchmark: CohortBenchmark | null, before: Comparison | null): readonly Row[] {
  const { result, labels, messages } = view;
  const dimensions = result.dimensions.map((node): Row => ({
    part: messages.csv.dimension,
    id: node.id,
    name: labels.node(node.id),
    node,
    scale: node.range,
    chosen: chosenBasis(view).join('; '),
    compared: benchmark && own(benchmark.dimensions, node.id)?.mean,
    past: before?.dimensions.find(({ id }) => id === node.id)?.from,
  }));
  return [
    { ...total(view, messages.csv.total), compared: benchmark?.overall.mean, past: before?.overall.from },
    ...dimensions,
  ];
}

/** An index as a whole; it may withhold the score of its tree. */
function total(view: IndexView, part: string): Row {
  const { compiled, result, labels } = view;
  const { id, scale } = compiled.index;
  return {
    part,
    id,
    name: labels.indexTitle(),
    node: result,
    level: levelName(view),
    scale,
    chosen: chosenBasis(view).join('; '),
  };
}

function cells({ part, id, name, node: { score, bounds, coverage }, level = null, scale }: Row): readonly Cell[] {
  return [
    part,
    id,
    name,
    score,
    bounds.low,
    bounds.high,
    coverage,
    level,
    scale?.minimum ?? null,
    scale?.maximum ?? null,
  ];
}
