import { sameRanges } from '../../core/advice/same-ranges.js';
import type { NodeScore } from '../../core/scoring/result.js';
import { radarData, type RadarComparison, type RadarData } from '../radar/radar-data.js';
import { inPercent, percentOf } from './in-percent.js';
import type { ResultView } from './result-view.js';

/**
 * The radar of a result, with what it is compared with. Where dimensions have different ranges (an index adds them up),
 * each is shown as a share of its own: one axis of points would make the shorter ones look poor.
 */
export function radarOf({ result, labels, messages, benchmark, change }: ResultView): RadarData {
  const percent = !sameRanges(result.dimensions);
  const dimensions = percent ? result.dimensions.map(inPercent) : result.dimensions;
  const line = (role: RadarComparison['role'], label: string, scoreOf: (node: NodeScore) => number | null) => ({
    role,
    label,
    scores: Object.fromEntries(
      result.dimensions.map((node) => [node.id, percent ? percentOf(node, scoreOf(node)) : scoreOf(node)]),
    ),
  });
  const before = change?.ok ? new Map(change.dimensions.map(({ id, from }) => [id, from])) : null;
  return radarData({
    scale: dimensions[0]?.range ?? { minimum: 0, maximum: 1 },
    percent,
    dimensions,
    labelOf: (id) => labels.node(id),
    label: messages.radar.enterprise,
    comparisons: [
      ...(benchmark
        ? [line('benchmark', benchmark.label || messages.radar.benchmark, ({ id }) => benchmark.dimensions[id] ?? null)]
        : []),
      ...(before ? [line('earlier', messages.radar.earlier, ({ id }) => before.get(id) ?? null)] : []),
    ],
  });
}
