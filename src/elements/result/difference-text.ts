import { own } from '../../core/compiled/own.js';
import type { BasisDifference } from '../../core/scoring/same-basis.js';
import type { ResultView } from './result-view.js';

/** What somebody else's numbers rest on and this result does not: both sides by name, as far as words are at hand. */
export function differenceText(view: Pick<ResultView, 'labels' | 'messages'>, difference: BasisDifference): string {
  const { labels, messages } = view;
  const { part, variant = '', first, second } = difference;
  const name = (value: string | null) => (value === null ? '–' : named(view, difference, value));
  const of = part === 'variant' ? labels.variant(variant) : labels.title();
  return messages.differs[part](name(first), name(second), of);
}

function named(
  { labels, messages }: Pick<ResultView, 'labels' | 'messages'>,
  { part, variant = '', second }: BasisDifference,
  value: string,
): string {
  switch (part) {
    case 'instrument':
      return value === second ? labels.title() : (own(messages.questionnaires, value) ?? value);
    case 'index':
      return labels.indexTitle(value);
    case 'variant':
      return labels.alternative(variant, value);
    case 'weighting':
      return value === 'default' ? messages.method.defaultWeighting : labels.weighting(value);
    case 'hash':
      return value.slice(0, 12);
    case 'version':
      return value;
  }
}
