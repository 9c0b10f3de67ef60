import type { ListedFigure } from './indicator-cards.js';

/** Figures of a list that answers give, and those that none does: the questionnaire does not ask, or nobody has answered. */
export interface PartedFigures {
  readonly known: readonly ListedFigure[];
  readonly open: readonly ListedFigure[];
}

/** Parts the figures of a list. */
export function partedFigures(figures: readonly ListedFigure[]): PartedFigures {
  const isKnown = ({ figure }: ListedFigure) => figure.value !== null || figure.missing.estimated > 0;
  return { known: figures.filter(isKnown), open: figures.filter((one) => !isKnown(one)) };
}
