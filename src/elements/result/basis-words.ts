import type { IndexView } from './index-view.js';

/** What a result of an index rests on besides the questions. */
type Based = Pick<IndexView, 'compiled' | 'result' | 'labels' | 'messages'>;

/** The weighting, and how one thing was taken that the sources leave open, in words. */
export interface BasisFact {
  readonly term: string;
  readonly text: string;
  /** What the sources leave open there, and why it is usually taken so. */
  readonly reason: string | null;
  /** Whether it is so where nobody chooses. */
  readonly usual: boolean;
}

/** The weighting first, then the variants that the index refers to. */
export function basisFacts({ compiled, result, labels, messages: { method } }: Based): readonly BasisFact[] {
  const { weighting, variants } = result.basis;
  const { variants: open = [] } = compiled.instrument.structure;
  const usual = weighting === 'default';
  return [
    {
      term: method.weighting,
      text: usual ? method.defaultWeighting : labels.weighting(weighting),
      reason: null,
      usual,
    },
    ...Object.entries(variants).map(([id, chosen]) => ({
      term: labels.variant(id),
      text: labels.alternative(id, chosen),
      reason: labels.reason(id),
      usual: open.some((variant) => variant.id === id && variant.default === chosen),
    })),
  ];
}

/** What was chosen otherwise than usual: whoever sees the score must see that too. */
export function chosenBasis(view: Based): readonly string[] {
  return basisFacts(view)
    .filter(({ usual }) => !usual)
    .map(({ term, text }) => `${term}: ${text}`);
}
