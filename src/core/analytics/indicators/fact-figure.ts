import { countIndicator } from '../../facts/count-indicator.js';
import type { Indicator } from '../../facts/fact.js';
import { sumIndicator } from '../../facts/sum-indicator.js';
import type { Vocabulary } from '../../facts/vocabulary.js';
import type { CalendarDate } from '../../model/programme.js';
import type { AssessedFacts } from './facts-as-of.js';
import type { IndicatorFigure } from './figure.js';
import type { ListedPopulation } from './register-population.js';
import { toldBy } from './told-by.js';

/**
 * The figure of an indicator over facts.
 *
 * Enterprises count together whichever questionnaire they answered. Where some of them could only say *yes* the figure is
 * a floor (see `toldBy`). Shares of persons are all persons by all persons, and no mean of the shares of enterprises.
 *
 * @param assessed What is known, by id of the enterprise; who is not here was not assessed, and who is no member of the
 * population is passed over.
 * @param asOf Date that the facts stand for.
 * @example
 * const supported = registerPopulation('supported', enterprises, '2026-06-30');
 * factFigure(internetConnection, supported, factsAsOf(assessments, '2026-06-30'), '2026-06-30');
 */
export function factFigure(
  indicator: Indicator,
  { population, members }: ListedPopulation,
  assessed: ReadonlyMap<string, AssessedFacts>,
  asOf: CalendarDate,
  vocabulary?: Vocabulary,
): IndicatorFigure {
  const answered = members.flatMap(({ id }) => assessed.get(id) ?? []);
  const known = answered.map(({ facts }) => facts);
  const { id, kind, published } = indicator;
  const common = { indicator: id, kind, ...(published && { published }), population, asOf, source: 'answers' } as const;
  const notAssessed = members.length - known.length;
  if (indicator.kind === 'ratioOfSums') {
    const { share, unknown, estimated } = sumIndicator(indicator, known, asOf);
    return { ...common, ...parts(share), value: share?.value ?? null, missing: { unknown, estimated, notAssessed } };
  }
  const told = toldBy(
    indicator,
    answered.map(({ structures }) => structures),
    vocabulary,
  );
  const { yes, no, unknown, share } = countIndicator(told, known, asOf, vocabulary);
  const value = indicator.kind === 'count' ? (yes + no > 0 ? yes : null) : (share?.value ?? null);
  const floor = told.floor ? { floor: true as const } : {};
  const left = told.floor && share ? 0 : unknown;
  return { ...common, ...parts(share), value, missing: { unknown: left, estimated: 0, notAssessed }, ...floor };
}

function parts(share: { readonly numerator: number; readonly denominator: number } | null) {
  return { numerator: share?.numerator ?? 0, denominator: share?.denominator ?? 0 };
}
