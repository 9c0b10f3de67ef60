import type { SegmentColumn } from '../../core/analytics/cohort/grouping.js';
import type { AnswerValue } from '../../core/model/response.js';
import { growing, integers } from './growing.js';

/** Collects the segment of every row. */
export interface SegmentCollector {
  readonly push: (value: AnswerValue | undefined) => void;
  readonly column: () => SegmentColumn;
}

/**
 * Collects segments by a field. A list of one value is that value; of several it is open which of them holds, so the row
 * stands in no segment.
 *
 * @param known Segments in the order in which they are told, those of a list of options; others follow as they come.
 */
export function segmentCollector(by: string, known: readonly string[]): SegmentCollector {
  const segments = new Map(known.map((segment, at) => [segment, at + 1]));
  const codes = growing(integers);

  function codeOf(segment: string): number {
    const code = segments.get(segment) ?? segments.size + 1;
    segments.set(segment, code);
    return code;
  }

  return {
    push(value) {
      const segment = Array.isArray(value) && value.length === 1 ? (value as readonly unknown[])[0] : value;
      codes.push(typeof segment === 'string' ? codeOf(segment) : 0);
    },
    column: () => ({ by, segments: [...segments.keys()], codes: codes.all() }),
  };
}
