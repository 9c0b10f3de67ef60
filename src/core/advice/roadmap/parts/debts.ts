import type { Formula } from './formula.js';

/** What actions need of other modules. */
export interface Debts {
  readonly needs: readonly Formula[];
  readonly key: string;
}

/** Nothing is needed. */
export const NO_DEBTS: Debts = { needs: [], key: '' };

/** What is needed besides; the same need counts once. */
export function withDebt(debts: Debts, need: Formula): Debts {
  const key = JSON.stringify(need);
  const keys = debts.needs.map((one) => JSON.stringify(one));
  if (need === true || keys.includes(key)) return debts;
  const at = keys.filter((one) => one < key).length;
  const needs = [...debts.needs.slice(0, at), need, ...debts.needs.slice(at)];
  return { needs, key: JSON.stringify(needs) };
}
