import type { SegmentColumn } from '../../core/analytics/cohort/grouping.js';
import type { AnswerValue } from '../../core/model/response.js';
import { bytes, growing, shorts } from './growing.js';

const MOST = 2 ** 16 - 1;

/** Collects the segment of every row. */
export interface SegmentCollector {
  readonly push: (value: AnswerValue | undefined) => void;
  /** Made anew each time: a row takes one or two bytes here, and four there. */
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
  const codes = codeColumn();

  function codeOf(segment: string): number {
    const known = segments.get(segment);
    // More segments than two bytes can tell apart are no segments: ids of enterprises in the wrong column.
    if (known !== undefined || segments.size === MOST) return known ?? 0;
    segments.set(segment, segments.size + 1);
    return segments.size;
  }

  return {
    push(value) {
      const segment = Array.isArray(value) && value.length === 1 ? (value as readonly unknown[])[0] : value;
      codes.push(typeof segment === 'string' ? codeOf(segment) : 0);
    },
    column: () => ({ by, segments: [...segments.keys()], codes: new Uint32Array(codes.all()) }),
  };
}

/** Codes of rows: a byte each, as long as all of them fit. */
function codeColumn(): { readonly push: (code: number) => void; readonly all: () => Uint8Array | Uint16Array } {
  const small = growing(bytes);
  let large: ReturnType<typeof growing<Uint16Array>> | null = null;

  function giveUp(): ReturnType<typeof growing<Uint16Array>> {
    const codes = growing(shorts);
    codes.append(new Uint16Array(small.all()));
    return codes;
  }

  return {
    push(code) {
      if (!large && code < 256) small.push(code);
      else (large ??= giveUp()).push(code);
    },
    all: () => large?.all() ?? small.all(),
  };
}
