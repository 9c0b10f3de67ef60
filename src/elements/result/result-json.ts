import type { IndexView } from './index-view.js';
import type { ResultView } from './result-view.js';

/**
 * The response as a JSON document, with what every index made of it. Who reads the response again leaves the results
 * aside and scores anew. Ranges that the page does not show are left out.
 */
export function resultJson(view: ResultView): string {
  const results = [view, ...view.others].map(summary);
  return JSON.stringify({ ...view.response, results }, null, 2);
}

function summary({ compiled: { index }, result }: IndexView) {
  const { basis, fidelity, score, bounds, coverage, levels, dimensions } = result;
  return {
    basis,
    fidelity,
    scale: index.scale,
    score,
    low: bounds.low,
    high: bounds.high,
    coverage,
    level: levels?.level ?? null,
    levels: levels?.bounds ?? null,
    levelWithheld: levels?.withheld ?? null,
    dimensions: dimensions.map((node) => ({
      id: node.id,
      score: node.score,
      low: node.bounds.low,
      high: node.bounds.high,
    })),
  };
}
