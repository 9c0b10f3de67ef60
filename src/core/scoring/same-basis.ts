import type { Basis } from './result.js';

/** What two bases differ in, and what each of them has there. */
export interface BasisDifference {
  readonly part: 'instrument' | 'version' | 'hash' | 'index' | 'variant' | 'weighting';
  /** Only of a variant. */
  readonly variant?: string;
  /** `null` where only the other basis has the variant. */
  readonly first: string | null;
  readonly second: string | null;
}

const PARTS = ['instrument', 'version', 'hash', 'index', 'weighting'] as const;

/**
 * The first thing that two bases differ in, from the instrument down to the variants; `null` if they are the same.
 * Results whose bases differ are never compared: whoever is about to compare asks here, and tells the difference.
 *
 * @example
 * basisDifference(before.basis, after.basis); // { part: 'version', first: '1.0.0', second: '2.0.0' }
 */
export function basisDifference(a: Basis, b: Basis): BasisDifference | null {
  const part = PARTS.find((name) => a[name] !== b[name]);
  return part ? { part, first: a[part], second: b[part] } : variantDifference(a.variants, b.variants);
}

function variantDifference(a: Basis['variants'], b: Basis['variants']): BasisDifference | null {
  for (const variant of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
    const [first, second] = [chosen(a, variant), chosen(b, variant)];
    if (first !== second) return { part: 'variant', variant, first, second };
  }
  return null;
}

function chosen(variants: Basis['variants'], variant: string): string | null {
  return Object.hasOwn(variants, variant) ? (variants[variant] ?? null) : null;
}
