import { FALSE, OPEN } from '../../scoring/columns/truth-bytes.js';
import type { SegmentColumn } from '../cohort/grouping.js';

/**
 * Who is counted by an indicator and who is not, as segments: for tables of an indicator by sector or place. Where it is
 * unknown, a row stands in neither.
 *
 * @param by Id of the indicator.
 * @param truths What `indicatorTruths` gives.
 * @example
 * const table = { ...crossTable(sectors, truthSegments('ind-net', truths), rows), outcome: true };
 */
export function truthSegments(by: string, truths: Uint8Array): SegmentColumn {
  const codes = Uint32Array.from(truths, (truth) => (truth === OPEN ? 0 : truth === FALSE ? 1 : 2));
  return { by, segments: ['no', 'yes'], codes };
}
