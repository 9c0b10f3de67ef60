import { settle } from '../../compiled/settle.js';
import type { Index } from '../index-definition.js';
import type { Instrument } from '../instrument.js';
import { warning, type KnownIssue } from '../known-issue.js';
import { scoreRange } from './score-range.js';
import { sureRange } from './sure-range.js';

/**
 * The scale of an index holds every score that answers are sure to reach. Beyond it a score is counted as it is, but shown
 * as if nothing could lie there; so this is a warning, as those are of what is computed right and told wrong.
 */
export function offScale({ structure }: Instrument): KnownIssue[] {
  return structure.indices.flatMap((index, position) => {
    const { minimum, maximum } = index.scale;
    const widest = scoreRange(index);
    if (minimum >= maximum || (widest.low >= minimum && widest.high <= maximum)) return [];
    const range = sureRange(structure, position);
    if (!range) return [];
    const [low, high] = [settle(range.low), settle(range.high)];
    return [
      ...(high > maximum ? [beyond(index, position, high)] : []),
      ...(low < minimum ? [beyond(index, position, low)] : []),
    ];
  });
}

function beyond({ id, scale, tree }: Index, position: number, reached: number): KnownIssue {
  const path = ['structure', 'indices', position];
  const shown = Math.round(reached * 1e6) / 1e6;
  return {
    ...warning('index/off-scale', [...path, 'tree'], { index: id, node: tree.id, reached: shown, ...scale }),
    related: [[...path, 'scale']],
  };
}
