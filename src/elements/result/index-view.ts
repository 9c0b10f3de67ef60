import { formatPoints, formatRange, formatScore, shownScore } from '../../core/i18n/result/format-score.js';
import type { ResultMessages } from '../../core/i18n/result/messages.js';
import type { CompiledIndex } from '../../core/scoring/compiled-index.js';
import type { IndexResult } from '../../core/scoring/result.js';
import type { Labels } from './labels.js';
import type { PublishedFigures } from './published-figures.js';

/** The result of one index, and how it is put into words. */
export interface IndexView {
  readonly compiled: CompiledIndex;
  readonly result: IndexResult;
  readonly labels: Labels;
  readonly messages: ResultMessages;
  /** What was published of the index and may stand beside this result. */
  readonly figures: readonly PublishedFigures[];
  readonly number: (value: number | null) => string;
  /** The number that `number` writes. */
  readonly shown: (value: number) => number;
  /** Points that a part gives; see `formatPoints`. */
  readonly points: (value: number) => string;
  readonly range: (low: number | null, high: number | null) => string;
}

/** An index with its numbers written as its scale and the language want them. */
export function indexView(
  compiled: CompiledIndex,
  result: IndexResult,
  labels: Labels,
  messages: ResultMessages,
  figures: readonly PublishedFigures[],
): IndexView {
  const { minimum, maximum } = compiled.index.scale;
  const span = maximum - minimum;
  return {
    compiled,
    result,
    labels,
    messages,
    figures,
    number: (value) => formatScore(value, messages.locale, span),
    shown: (value) => shownScore(value, span),
    points: (value) => formatPoints(value, messages.locale, span),
    range: (low, high) => formatRange(low, high, messages.locale, span),
  };
}
