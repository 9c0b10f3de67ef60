import type { RegionSupport } from '../../region-support.js';
import type { SupportCode, SupportMeasure, SupportTerms } from './measures.js';
import { nationalTargets, type NationalTarget } from './national-targets.js';
import { legalPointers, type LegalPointer } from './pointers.js';
import { supportFor } from './support-for.js';

/** The words of all that is known of support, in one language. */
export interface SupportWords {
  readonly titles: Readonly<Record<SupportCode, string>>;
  /** What a measure pays for, before its rates. */
  readonly purposes: Readonly<Record<SupportCode, string>>;
  /** Rates of the classes that are possible, in words. */
  readonly terms: (terms: readonly SupportTerms[], per: SupportMeasure['per']) => string;
  readonly termsUnknown: string;
  readonly draft: string;
  readonly rules: readonly string[];
  readonly offices: readonly string[];
  readonly laws: Readonly<Record<LegalPointer['id'], string>>;
  readonly target: (target: NationalTarget) => string;
}

/** Support in one language. */
export function inWords(words: SupportWords): RegionSupport {
  return {
    offers: (codes, profile, asOf) =>
      codes.flatMap((one) => {
        const possible = supportFor(one, profile, asOf);
        if (!possible) return [];
        const { code, measure, terms } = possible;
        const parts = [
          words.purposes[code],
          terms ? words.terms(terms, measure.per) : words.termsUnknown,
          ...(measure.status === 'draft' ? [words.draft] : []),
        ];
        return [{ code, title: words.titles[code], text: parts.join(' '), source: measure.source }];
      }),
    rules: words.rules,
    offices: words.offices,
    laws: legalPointers.map(({ id, source }) => ({ text: words.laws[id], source })),
    targets: nationalTargets.map((target) => ({ text: words.target(target), source: target.source })),
  };
}
