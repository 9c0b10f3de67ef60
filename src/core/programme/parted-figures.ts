import type { IndicatorCard } from './indicator-cards.js';

/** Figures of a list that answers give, and those that none does: the questionnaire does not ask, or nobody has answered. */
export interface PartedFigures {
  readonly known: readonly IndicatorCard[];
  readonly open: readonly IndicatorCard[];
}

/** Parts the figures of a list. */
export function partedFigures(figures: readonly IndicatorCard[]): PartedFigures {
  const isKnown = ({ figure }: IndicatorCard) => figure.value !== null || figure.missing.estimated > 0;
  return { known: figures.filter(isKnown), open: figures.filter((one) => !isKnown(one)) };
}
