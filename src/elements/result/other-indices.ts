import { indexStanding, type IndexStanding } from '../../core/advice/index-standing.js';
import type { Situation } from '../../core/compiled/item-states.js';
import type { ResultMessages } from '../../core/i18n/result/messages.js';
import type { Structure } from '../../core/model/instrument.js';
import type { Words } from '../../core/model/words.js';
import { compileIndex } from '../../core/scoring/compile-index.js';
import type { IndexResult } from '../../core/scoring/result.js';
import { score } from '../../core/scoring/score.js';
import { indexView, type IndexView } from './index-view.js';
import { labels } from './labels.js';

/** Another index of the instrument, and what can honestly be shown of it. */
export interface OtherIndex extends IndexView {
  readonly standing: IndexStanding;
}

/** Every index of the instrument but the one that is shown in full, in the order of the instrument. */
export function otherIndices(
  structure: Structure,
  situation: Situation,
  shown: string,
  words: readonly Words[],
  messages: ResultMessages,
): readonly OtherIndex[] {
  return structure.indices
    .filter(({ id }) => id !== shown)
    .map(({ id }) => {
      const compiled = compileIndex(structure, id);
      const result = score(structure, situation, { index: id });
      const standing = indexStanding(compiled, situation, result);
      const told = standing.kind === 'tooWide' ? withoutRange(result) : result;
      return { ...indexView(compiled, told, labels(words, structure, id), messages), standing };
    });
}

/** A result whose range says nothing, and is told nowhere. */
function withoutRange(result: IndexResult): IndexResult {
  const { bounds, levels } = result;
  return {
    ...result,
    bounds: { ...bounds, low: null, high: null },
    levels: levels && { ...levels, bounds: null },
    dimensions: [],
  };
}
