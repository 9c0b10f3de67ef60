import type { Structure } from '../../core/model/instrument.js';
import type { Response } from '../../core/model/response.js';
import type { IndexResult } from '../../core/scoring/result.js';
import { prefetchChart } from '../radar/load-chart.js';

/** Brings the parts of the result page onto the page, and scores the response by the first index. */
export async function openResult(structure: Structure, response: Response): Promise<IndexResult | null> {
  const [{ score }] = await Promise.all([import('../../core/scoring/score.js'), import('../result/define.js')]);
  return structure.indices.length > 0 ? score(structure, response) : null;
}

/** Fetches what the result page needs while the last questions are answered. What fails is tried again there. */
export function prefetchResult(): void {
  Promise.all([import('../../core/scoring/score.js'), import('../result/define.js')]).catch(() => undefined);
  prefetchChart();
}
