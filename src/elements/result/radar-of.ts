import { sameRanges } from '../../core/advice/same-ranges.js';
import type { CohortFigures } from '../../core/benchmarks/cohort-benchmark.js';
import { own } from '../../core/compiled/own.js';
import type { NodeScore } from '../../core/scoring/result.js';
import { radarData, type RadarComparison, type RadarData, type RadarRange } from '../radar/radar-data.js';
import { inPercent, percentOf } from './in-percent.js';
import type { ResultView } from './result-view.js';

/** A score of a dimension, as the radar draws it. */
type Drawn = (node: NodeScore, score: number | null) => number | null;

/**
 * The radar of a result, with what it is compared with. Where dimensions have different ranges (an index adds them up),
 * each is shown as a share of its own: one axis of points would make the shorter ones look poor.
 */
export function radarOf(view: ResultView): RadarData {
  const { result, labels, messages } = view;
  const percent = !sameRanges(result.dimensions);
  const dimensions = percent ? result.dimensions.map(inPercent) : result.dimensions;
  const drawn: Drawn = (node, score) => (percent ? percentOf(node, score) : score);
  return radarData({
    scale: dimensions[0]?.range ?? { minimum: 0, maximum: 1 },
    percent,
    dimensions,
    labelOf: (id) => labels.node(id),
    label: messages.radar.enterprise,
    comparisons: [...cohortLine(view, drawn), ...earlierLine(view, drawn)],
  });
}

function cohortLine({ result, cohort, messages }: ResultView, drawn: Drawn): readonly RadarComparison[] {
  if (!cohort?.ok) return [];
  const { dimensions } = cohort.benchmark;
  const byNode = <T>(look: (node: NodeScore, figures: CohortFigures | undefined) => T) =>
    Object.fromEntries(result.dimensions.map((node) => [node.id, look(node, own(dimensions, node.id))]));
  return [
    {
      role: 'benchmark',
      label: messages.radar.benchmark,
      scores: byNode((node, figures) => drawn(node, figures?.mean ?? null)),
      ranges: byNode((node, figures) => middleHalf(node, figures, drawn)),
    },
  ];
}

function middleHalf(node: NodeScore, figures: CohortFigures | undefined, drawn: Drawn): RadarRange | null {
  const [lower, , upper] = figures?.quartiles ?? [];
  const [low, high] = [drawn(node, lower ?? null), drawn(node, upper ?? null)];
  return low === null || high === null ? null : { low, high };
}

function earlierLine({ result, change, messages }: ResultView, drawn: Drawn): readonly RadarComparison[] {
  if (!change?.ok) return [];
  const before = new Map(change.dimensions.map(({ id, from }) => [id, from]));
  const scores = result.dimensions.map((node) => [node.id, drawn(node, before.get(node.id) ?? null)] as const);
  return [{ role: 'earlier', label: messages.radar.earlier, scores: Object.fromEntries(scores) }];
}
