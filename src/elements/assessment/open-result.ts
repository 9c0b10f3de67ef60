import type { Structure } from '../../core/model/instrument.js';
import type { Response } from '../../core/model/response.js';
import type { IndexResult } from '../../core/scoring/result.js';
import type { LoadedInstrument } from '../instrument/load-instrument.js';
import { prefetchChart } from '../radar/load-chart.js';

/** A response, scored by the first index of its instrument. */
export interface ScoredResponse {
  readonly structure: Structure;
  readonly response: Response;
  /** `null` where the instrument has no index. */
  readonly result: IndexResult | null;
}

/** Brings the parts of the result page onto the page, and scores the response. */
export async function openResult(loaded: LoadedInstrument, response: Response): Promise<ScoredResponse> {
  const [structure, { score }] = await Promise.all([
    loaded.structure(),
    import('../../core/scoring/score.js'),
    import('../result/define.js'),
  ]);
  return { structure, response, result: structure.indices.length > 0 ? score(structure, response) : null };
}

/** Fetches what the result page needs while the last questions are answered. What fails is tried again there. */
export function prefetchResult(loaded: LoadedInstrument): void {
  Promise.all([loaded.structure(), import('../../core/scoring/score.js'), import('../result/define.js')]).catch(
    () => undefined,
  );
  prefetchChart();
}
