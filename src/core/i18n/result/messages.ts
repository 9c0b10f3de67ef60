import type { Fidelity } from '../../model/source.js';
import type { Withheld } from '../../scoring/result.js';
import type { BasisDifference } from '../../scoring/same-basis.js';

/** What result, radar and print say on their own; the words of the instrument are apart. */
export interface ResultMessages {
  /** Tag of the language of these messages; numbers and dates are written by it. */
  readonly locale: string;

  readonly level: {
    readonly heading: string;
    readonly scale: string;
    readonly current: string;
    readonly possible: string;
    /** A range of levels, e.g. "Level 2 to Level 3". */
    readonly between: (lowest: string, highest: string) => string;
    /** The band of a level; `ends` says which ends belong to it. */
    readonly band: (from: string, to: string, ends: 'both' | 'lower' | 'upper') => string;
    readonly none: string;
    readonly withheld: Readonly<Record<Withheld, string>>;
    /** What a gate still asks for, after the score has reached the level. */
    readonly gateNotMet: (level: string, needs: string) => string;
    readonly gateUnclear: (level: string, needs: string) => string;
    readonly gateUnnamed: string;
  };

  readonly score: {
    readonly label: string;
    readonly outOf: (maximum: string) => string;
    readonly range: (range: string) => string;
    readonly outside: string;
    readonly coverage: (share: string) => string;
    readonly none: string;
    /** In place of `none` where the index gives no score to the enterprise. */
    readonly notGiven: string;
    /** The condition of the score is open; the index says which. */
    readonly maybeNotMeant: string;
  };

  readonly precision: {
    readonly belowLevel: (level: string, points: string) => string;
    readonly aboveLevel: (level: string, points: string) => string;
    /** So close that the rounded score does not show the side. */
    readonly onThreshold: (level: string) => string;
    /** A distance between dimensions: in points, or where they have different ranges as a share of each. */
    readonly points: (points: string) => string;
    readonly share: (percent: string) => string;
    readonly alike: (distance: string) => string;
    readonly order: (distance: string) => string;
    readonly change: (from: string, to: string, clear: boolean) => string;
    /** Answers that cannot both be true, in a sentence of the instrument. */
    readonly unfitting: (sentence: string) => string;
    /** Why an earlier result is not compared: what the two bases differ in. */
    readonly notComparable: Readonly<Record<BasisDifference['part'], string>>;
  };

  readonly radar: {
    readonly heading: string;
    readonly caption: string;
    readonly dimension: string;
    readonly enterprise: string;
    readonly benchmark: string;
    readonly earlier: string;
    readonly range: string;
    /** Says where the band in the picture comes from. */
    readonly band: string;
    /** The text in place of the picture. */
    readonly picture: (dimensions: number) => string;
    readonly showTable: string;
    readonly hideTable: string;
    readonly loading: string;
    readonly failed: string;
    readonly noValue: string;
  };

  readonly dimensions: {
    readonly strengths: string;
    readonly gaps: string;
    readonly between: string;
    readonly unknown: string;
    readonly relative: string;
    readonly none: string;
  };

  /** What each answer gives to the score. */
  readonly why: {
    readonly heading: string;
    readonly introduction: (score: string) => string;
    readonly points: (points: string) => string;
    /** What an answered question could still add. */
    readonly more: (points: string) => string;
    /** What an open question could add. */
    readonly moreUpTo: (points: string) => string;
    /** Points that come from no single answer. */
    readonly other: (points: string) => string;
    readonly open: string;
    readonly missing: Readonly<Record<'unknown' | 'notApplicable', string>>;
  };

  readonly actions: {
    readonly heading: string;
    readonly rule: string;
    readonly more: (count: number) => string;
    readonly none: string;
    readonly dimension: (label: string, score: string) => string;
    readonly effort: string;
    readonly days: (days: number) => string;
    readonly weeks: (weeks: number) => string;
    /** Money in the first year; amounts in whole units of the currency. */
    readonly money: (low: number, high: number, currency: string) => string;
    readonly firstStep: string;
    readonly doneWhen: string;
    readonly neededFirst: string;
    readonly atLeast: (question: string, answer: string) => string;
    readonly atMost: (question: string, answer: string) => string;
    readonly exactly: (question: string, answer: string) => string;
    readonly answered: (question: string) => string;
    readonly and: string;
    readonly or: string;
    readonly not: (condition: string) => string;
    readonly other: string;
    readonly byAction: (title: string) => string;
  };

  /** The roadmap, before it is there; the rest it says itself. */
  readonly roadmap: { readonly heading: string; readonly loading: string; readonly failed: string };

  /** Support that an enterprise may apply for. */
  readonly support: {
    readonly heading: string;
    readonly mayApply: string;
    readonly offices: string;
    readonly laws: string;
    readonly targets: string;
  };

  /** The other indices of an instrument, beside the one that is shown in full. */
  readonly others: {
    readonly heading: string;
    /** That they are neither ranked nor subtracted. */
    readonly apart: string;
    readonly scale: (minimum: string, maximum: string) => string;
    /** Always a range, since not all that the index needs is asked. */
    readonly estimate: string;
    /** A range only as long as questions are open. */
    readonly stillOpen: string;
    /** Why no range is shown: more answers would help, or they would not. */
    readonly tooWide: string;
    readonly notAskedEnough: string;
    readonly none: string;
    readonly open: (questions: number) => string;
    readonly answer: (questions: number) => string;
  };

  /** Published benchmarks of an index. */
  readonly figures: {
    readonly heading: string;
    readonly atLeast: (population: string, year: number, share: string, level: string) => string;
    /** How many were asked; `null` where the source does not say. */
    readonly sample: (count: string | null) => string;
  };

  readonly method: {
    readonly heading: string;
    readonly standing: string;
    readonly instrument: string;
    readonly version: string;
    readonly fingerprint: string;
    readonly weighting: string;
    readonly defaultWeighting: string;
    readonly fidelity: string;
    readonly fidelities: Readonly<Record<Fidelity, string>>;
    readonly sources: string;
    readonly rounding: string;
    readonly date: string;
    /** How a calendar date is written. */
    readonly dateFormat: Readonly<Intl.DateTimeFormatOptions> & { readonly locale: string };
    readonly coverage: string;
  };

  readonly save: {
    readonly heading: string;
    readonly print: string;
    readonly json: string;
    readonly csv: string;
    readonly picture: string;
    readonly pictureFailed: string;
    readonly link: string;
    readonly linkCopied: string;
    /** The link stands beside it, to be copied by hand. */
    readonly linkShown: string;
    readonly linkLabel: string;
    readonly fileName: string;
  };

  readonly csv: {
    readonly part: string;
    readonly id: string;
    readonly name: string;
    readonly score: string;
    readonly low: string;
    readonly high: string;
    readonly coverage: string;
    readonly level: string;
    /** The ends of the scale. */
    readonly from: string;
    readonly to: string;
    /** What a row is about: the index that is shown in full, a dimension of it, another index. */
    readonly total: string;
    readonly dimension: string;
    readonly other: string;
  };

  readonly failure: {
    readonly mismatch: string;
    readonly noIndex: (name: string) => string;
    readonly noWeighting: (name: string) => string;
  };
}
