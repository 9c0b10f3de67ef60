import { settle } from '../../compiled/settle.js';
import { basisDifference, type BasisDifference } from '../../scoring/same-basis.js';
import type { IndicatorFigure } from './figure.js';

/** Two figures beside each other, or why they are not compared. */
export type FigureComparison =
  | {
      readonly ok: true;
      /** The second less the first, in their unit; `null` without one of them. Settled to 1e-9. */
      readonly change: number | null;
      /** Whether the population has another size than before, so that a part of the change is who belongs to it. */
      readonly populationChanged: boolean;
    }
  | {
      readonly ok: false;
      /**
       * `kind`: one counts and the other divides, for example. `population`: they are about different enterprises.
       * `source`: one comes from the register, the other from answers. `date`: two indicators stand for different days.
       */
      readonly reason: 'kind' | 'population' | 'source' | 'date';
      readonly first: string;
      readonly second: string;
    }
  | { readonly ok: false; readonly reason: 'basis'; readonly difference: BasisDifference };

/**
 * Compares two figures: of one indicator at two dates, or of two indicators at the same date. Figures about different
 * populations are never compared, nor means on different bases.
 */
export function compareFigures(first: IndicatorFigure, second: IndicatorFigure): FigureComparison {
  const sameIndicator = first.indicator === second.indicator;
  const refusal =
    refused('kind', first.kind, second.kind) ??
    refused('population', populationOf(first), populationOf(second)) ??
    refused('source', first.source, second.source) ??
    (sameIndicator ? null : refused('date', first.asOf, second.asOf));
  if (refusal) return refusal;
  const difference = first.basis && second.basis ? basisDifference(first.basis, second.basis) : null;
  if (difference) return { ok: false, reason: 'basis', difference };
  return {
    ok: true,
    change: first.value === null || second.value === null ? null : settle(second.value - first.value),
    populationChanged: first.population.size !== second.population.size,
  };
}

function refused(reason: 'kind' | 'population' | 'source' | 'date', first: string, second: string) {
  return first === second ? null : ({ ok: false, reason, first, second } as const);
}

/** A list is another one where another body keeps it. */
function populationOf({ population: { id, source } }: IndicatorFigure): string {
  return source ? `${id}: ${source.title}` : id;
}
