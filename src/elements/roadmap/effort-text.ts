import type { Roadmap } from '../../core/advice/roadmap/roadmap.js';
import type { Action } from '../../core/model/action.js';
import type { RoadmapView } from './roadmap-view.js';

/** Days, money and time of a whole plan, on one line. */
export function effortText(view: RoadmapView, { days, money, weeks }: Roadmap): string {
  const { actions } = view.messages;
  return [actions.days(days), moneyText(view, money), actions.weeks(weeks)].join(', ');
}

/** Days and money of a whole plan, on one line. */
export function briefEffort(view: RoadmapView, { days, money }: Roadmap): string {
  return [view.messages.actions.days(days), moneyText(view, money)].join(', ');
}

/** Days and money of one action, on one line. */
export function actionEffort({ messages: { actions } }: RoadmapView, { effort: { days, money } }: Action): string {
  return [actions.days(days), actions.money(money.low, money.high, money.currency)].join(' · ');
}

/** Money of a plan, in the currency of the actions. */
export function moneyText(view: RoadmapView, { low, high }: Roadmap['money']): string {
  return view.messages.actions.money(low, high, currencyOf(view));
}

/** The currency of the actions. An instrument has one: costs are added up. */
export function currencyOf({ structure }: RoadmapView): string {
  return structure.actions?.[0]?.effort.money.currency ?? 'VND';
}
