import { indexStanding, type IndexStanding } from '../../core/advice/index-standing.js';
import type { Situation } from '../../core/compiled/item-states.js';
import type { ResultMessages } from '../../core/i18n/result/messages.js';
import type { Structure } from '../../core/model/instrument.js';
import type { Words } from '../../core/model/words.js';
import { compileIndex, type BasisOptions } from '../../core/scoring/compile-index.js';
import type { IndexResult } from '../../core/scoring/result.js';
import { score } from '../../core/scoring/score.js';
import { basisOptionsFor } from './basis-choice.js';
import { indexView, type IndexView } from './index-view.js';
import { labels } from './labels.js';
import { publishedFigures, type FiguresChoice } from './published-figures.js';

/** Another index of the instrument, and what can honestly be shown of it. */
export interface OtherIndex extends IndexView {
  readonly standing: IndexStanding;
}

/** How the indices are reckoned, and what is told of one besides its result. */
interface Telling {
  /** The weighting and variants that were chosen; each index takes what it has. */
  readonly options: BasisOptions;
  readonly words: readonly Words[];
  readonly published: FiguresChoice;
  readonly messages: ResultMessages;
}

/** Every index of the instrument but the one that is shown in full, in the order of the instrument. */
export function otherIndices(
  structure: Structure,
  situation: Situation,
  shown: string,
  { options, words, published, messages }: Telling,
): readonly OtherIndex[] {
  return structure.indices
    .filter(({ id }) => id !== shown)
    .map((index) => {
      const { id } = index;
      const basis = basisOptionsFor(index, options);
      const compiled = compileIndex(structure, id, basis);
      const result = score(structure, situation, { index: id, ...basis });
      const standing = indexStanding(compiled, situation, result);
      const told = standing.kind === 'tooWide' ? withoutRange(result) : result;
      const figures = publishedFigures(published, compiled, situation, messages.locale);
      return { ...indexView(compiled, told, labels(words, structure, id), messages, figures), standing };
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
