import { decree80 } from './decree-80.js';
import { sizeGroup, type SizeGroup } from './sectors.js';

/** A size class; `large` stands for everything above medium. */
export type SizeClass = 'micro' | 'small' | 'medium' | 'large';

/** An amount that is known, known to lie in a band (above `over`, up to and including `upTo`), or open. */
export type Amount = number | { readonly over: number; readonly upTo: number } | null;

/** What the class depends on. */
export interface SizeFacts {
  /** Yearly average of employees in compulsory social insurance, persons. */
  readonly insured: number | null;
  /** Turnover of the year, billion dong. */
  readonly revenue: Amount;
  /** Total capital, billion dong. */
  readonly capital: Amount;
  /** Section of the registered main line of business, VSIC 2025. */
  readonly sector: string;
}

interface Bound {
  readonly size: Exclude<SizeClass, 'large'>;
  readonly insured: number;
  readonly revenue: number;
  readonly capital: number;
}

/** Bounds by group, all inclusive; billion dong. */
const BOUNDS: Readonly<Record<SizeGroup, readonly Bound[]>> = {
  production: [
    { size: 'micro', insured: 10, revenue: 3, capital: 3 },
    { size: 'small', insured: 100, revenue: 50, capital: 20 },
    { size: 'medium', insured: 200, revenue: 200, capital: 100 },
  ],
  trade: [
    { size: 'micro', insured: 10, revenue: 10, capital: 3 },
    { size: 'small', insured: 50, revenue: 100, capital: 50 },
    { size: 'medium', insured: 100, revenue: 300, capital: 100 },
  ],
};

/**
 * The size classes that an enterprise may have (Decree 80/2021/NĐ-CP, Art. 5): employees within the bound AND (turnover
 * OR capital within the bound), inclusive; micro is tried first, then small, then medium. Where a band or an open fact
 * leaves it open there are several.
 *
 * @param asOf Calendar date; before 2021-10-15 other rules held.
 * @returns From small to large; empty where the rules do not apply.
 * @example
 * sizeClasses({ insured: 10, revenue: 3.5, capital: 3, sector: 'C' }, '2026-11-23'); // ['micro']
 */
export function sizeClasses(facts: SizeFacts, asOf: string): readonly SizeClass[] {
  const group = sizeGroup(facts.sector);
  if (group === null || asOf < decree80.validFrom) return [];
  const bounds = BOUNDS[group];
  const found = new Set<SizeClass>();
  for (const insured of insuredCases(facts.insured, bounds)) {
    for (const revenue of amountCases(facts.revenue, bounds, 'revenue')) {
      for (const capital of amountCases(facts.capital, bounds, 'capital')) {
        found.add(classOf({ insured, revenue, capital }, bounds));
      }
    }
  }
  return (['micro', 'small', 'medium', 'large'] as const).filter((size) => found.has(size));
}

function classOf(exact: Omit<Bound, 'size'>, bounds: readonly Bound[]): SizeClass {
  const fitting = bounds.find(
    (bound) => exact.insured <= bound.insured && (exact.revenue <= bound.revenue || exact.capital <= bound.capital),
  );
  return fitting?.size ?? 'large';
}

/** Numbers that stand for every case that could be told apart. */
function insuredCases(insured: number | null, bounds: readonly Bound[]): readonly number[] {
  return insured === null ? [...bounds.map((bound) => bound.insured), Infinity] : [insured];
}

/** The upper end of a band, and every bound inside it, stand for all amounts of the band. */
function amountCases(amount: Amount, bounds: readonly Bound[], kind: 'revenue' | 'capital'): readonly number[] {
  if (typeof amount === 'number') return [amount];
  const { over, upTo } = amount ?? { over: -Infinity, upTo: Infinity };
  const inside = bounds.map((bound) => bound[kind]).filter((bound) => bound > over && bound < upTo);
  return [...inside, upTo];
}
