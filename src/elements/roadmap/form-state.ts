import { formatNumber } from '../../core/i18n/numbers/format-number.js';
import { parseNumber } from '../../core/i18n/numbers/parse-number.js';
import type { Target } from '../../core/advice/roadmap/roadmap.js';
import { currencyOf } from './effort-text.js';
import { isLimit, type RoadmapChoice } from './roadmap-choice.js';
import type { RoadmapView } from './roadmap-view.js';
import { oneDimension } from './targets.js';

/** A field with a number. */
export type FormField = 'budget' | 'horizon' | 'score';
/** What a time limit is told in. */
export type TimeUnit = 'weeks' | 'months';

/** What was typed and could not be read; it must not vanish. And the unit that somebody chose. */
export interface FormState {
  readonly unread: ReadonlyMap<FormField, string>;
  readonly unit: TimeUnit | null;
  /** Whether somebody was at the limits; they stay unfolded then. */
  readonly limits: boolean;
}

/** A form that nobody has touched. */
export const UNTOUCHED: FormState = { unread: new Map(), unit: null, limits: false };

/** Money is told in millions of dong, as people do. */
export function budgetUnit(view: RoadmapView): { readonly size: number; readonly name: string } {
  const currency = currencyOf(view);
  return currency === 'VND' ? { size: 1e6, name: view.texts.limits.million } : { size: 1, name: currency };
}

/** The unit of a time limit: the one that was chosen, else months where the limit is a whole number of them. */
export function timeUnit({ unit }: FormState, horizon: number | null): TimeUnit {
  return unit ?? (horizon === null || weeksOf(monthsOf(horizon)) === horizon ? 'months' : 'weeks');
}

function weeksOf(months: number): number {
  return Math.round((months * 52) / 12);
}

function monthsOf(weeks: number): number {
  return Math.round((weeks * 12) / 52);
}

/** What stands in a field. */
export function fieldText(
  field: FormField,
  view: RoadmapView,
  choice: RoadmapChoice,
  target: Target | null,
  form: FormState,
): string {
  const unread = form.unread.get(field);
  if (unread !== undefined) return unread;
  const value = valueOf(field, view, choice, target, form);
  return value === null || !Number.isFinite(value) ? '' : formatNumber(value, view.texts.locale, 2);
}

function valueOf(
  field: FormField,
  view: RoadmapView,
  { budget, horizon }: RoadmapChoice,
  target: Target | null,
  form: FormState,
): number | null {
  if (field === 'budget') return budget === null ? null : budget / budgetUnit(view).size;
  if (field === 'score') return target && 'score' in target ? target.score : (oneDimension(target)?.score ?? null);
  if (horizon === null) return null;
  return timeUnit(form, horizon) === 'weeks' ? horizon : monthsOf(horizon);
}

/** A choice after a field was left with a text; `null` where the text says nothing that can be chosen. */
export function withField(
  field: FormField,
  text: string,
  view: RoadmapView,
  choice: RoadmapChoice,
  target: Target | null,
  form: FormState,
): RoadmapChoice | null {
  const number = text.trim() === '' ? null : (parseNumber(text, view.texts.locale) ?? NaN);
  if (field === 'score') return withScore(number, view, choice, target);
  if (!isLimit(number)) return null;
  if (field === 'budget') return { ...choice, budget: number === null ? null : number * budgetUnit(view).size };
  const inMonths = timeUnit(form, choice.horizon) === 'months';
  return { ...choice, horizon: number === null ? null : inMonths ? weeksOf(number) : Math.floor(number) };
}

function withScore(
  number: number | null,
  view: RoadmapView,
  choice: RoadmapChoice,
  target: Target | null,
): RoadmapChoice | null {
  const { minimum, maximum } = scoreRange(view, target);
  if (number === null || !(number >= minimum && number <= maximum)) return null;
  const one = oneDimension(target);
  return { ...choice, target: one ? { dimensions: { [one.id]: number } } : { score: number } };
}

/** Between what a score to be reached can lie. */
export function scoreRange(
  { compiled, result }: RoadmapView,
  target: Target | null,
): { readonly minimum: number; readonly maximum: number } {
  const one = oneDimension(target);
  return result.dimensions.find(({ id }) => id === one?.id)?.range ?? compiled.index.scale;
}
