import type { IndexResult, NodeScore } from '../../core/scoring/result.js';
import { radarData, type RadarComparison, type RadarData } from '../radar/radar-data.js';
import type { Benchmark } from './benchmark.js';
import type { ResultView } from './result-view.js';

/** The radar of a result, with what it is compared with. */
export function radarOf({ result, labels, messages, benchmark, earlier }: ResultView): RadarData {
  return radarData({
    scale: axisOf(result.dimensions),
    dimensions: result.dimensions,
    labelOf: (id) => labels.node(id),
    label: messages.radar.enterprise,
    comparisons: [
      ...(benchmark ? [benchmarkLine(benchmark, messages.radar.benchmark)] : []),
      ...(earlier && earlier !== 'notComparable' ? [earlierLine(earlier, messages.radar.earlier)] : []),
    ],
  });
}

function benchmarkLine({ label, dimensions }: Benchmark, fallback: string): RadarComparison {
  return { role: 'benchmark', label: label || fallback, scores: dimensions };
}

function earlierLine({ dimensions }: IndexResult, label: string): RadarComparison {
  return { role: 'earlier', label, scores: Object.fromEntries(dimensions.map(({ id, score }) => [id, score])) };
}

/** One axis for all dimensions. Where an index adds dimensions up, its own scale would be many times too long. */
function axisOf(dimensions: readonly NodeScore[]): RadarData['scale'] {
  const ranges = dimensions.map(({ range }) => range);
  return {
    minimum: Math.min(...ranges.map(({ minimum }) => minimum)),
    maximum: Math.max(...ranges.map(({ maximum }) => maximum)),
  };
}
