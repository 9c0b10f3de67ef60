import type { TargetProblem } from '../../advice/roadmap/target-problem.js';
import type { Rank } from '../../benchmarks/rank-among.js';
import type { Fidelity } from '../../model/source.js';
import type { Withheld } from '../../scoring/result.js';
import type { BasisDifference } from '../../scoring/same-basis.js';
import type { BasisMessages } from '../basis/messages.js';

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
    /** Why an earlier response is not compared. */
    readonly notComparable: { readonly different: (cause: string) => string; readonly malformed: string };
  };

  /** What became of the enterprise since an earlier response. */
  readonly change: {
    /** With the date of the earlier response, where it is known. */
    readonly heading: (date: string | null) => string;
    readonly caption: string;
    readonly before: string;
    readonly now: string;
    readonly change: string;
    /** The row of the whole index. */
    readonly whole: string;
    readonly unclear: string;
    /** What the mark of an unclear change means. */
    readonly unclearNote: string;
    /** From a score towards one where a level begins: how much of the way is done. */
    readonly towardLevel: (level: string, share: string) => string;
    readonly towardScore: (score: string, share: string) => string;
    readonly towardDimensions: (share: string) => string;
    /** What of the target is there, before and now. */
    readonly toTarget: (from: string, to: string) => string;
    readonly level: (from: string, to: string) => string;
    readonly done: string;
    /** Of an action: before it was only not known. */
    readonly wasOpen: string;
    readonly nothingDone: string;
    /** Answers of an earlier version that have no place in this one. */
    readonly lost: (answers: number) => string;
  };

  /**
   * Why a target that the page set is not used: for the developer of that page, so ids are told.
   *
   * @param given What was named; its type where that is no id and no number.
   * @param known The ids that could have been named, with commas; empty where there are none.
   */
  readonly target: Readonly<Record<TargetProblem['kind'], (given: string, known: string, index: string) => string>>;

  /** The answers of an earlier time, from a file that a result saved. */
  readonly earlierFile: {
    readonly heading: string;
    readonly label: string;
    readonly hint: string;
    /** Why a file is not compared with; what to do then. */
    readonly different: (cause: string) => string;
    readonly sameQuestionnaire: string;
    readonly refused: Readonly<Record<'malformed' | 'same' | 'later', string>>;
  };

  /** Titles of the questionnaires that ship, by id: of others than the one at hand no words are loaded. */
  readonly questionnaires: Readonly<Record<string, string>>;

  /**
   * What other numbers rest on, and this result does not, to follow "because it". The questionnaire, or the variant that is
   * taken in two ways, is `of`.
   */
  readonly differs: Readonly<Record<BasisDifference['part'], (theirs: string, ours: string, of: string) => string>>;

  readonly radar: {
    readonly heading: string;
    readonly caption: string;
    readonly dimension: string;
    readonly enterprise: string;
    readonly benchmark: string;
    readonly earlier: string;
    /** What the low and high of a line mean: head of a column, and in the key of the picture. */
    readonly ranges: Readonly<Record<'enterprise' | 'benchmark' | 'earlier', string>>;
    readonly bands: Readonly<Record<'enterprise' | 'benchmark' | 'earlier', string>>;
    /** The text in place of the picture. */
    readonly picture: (dimensions: number) => string;
    readonly showTable: string;
    readonly hideTable: string;
    readonly loading: string;
    readonly failed: string;
    readonly noValue: string;
  };

  /** Comparable enterprises. */
  readonly cohort: {
    /** Who they are, e.g. "42 trading enterprises in Huế (as of 30 September 2026)". */
    readonly population: (n: number, who: string, date: string) => string;
    readonly mean: (mean: string) => string;
    /** Between the quartiles. */
    readonly middle: (low: string, high: string) => string;
    readonly figures: (population: string, facts: readonly string[]) => string;
    readonly rank: Readonly<Record<Rank['kind'], (of100: number) => string>>;
    /** The lowest and the highest place, where open answers leave it open. */
    readonly between: (low: number, high: number) => string;
    /** Why there is no comparison. */
    readonly different: (cause: string) => string;
    readonly refused: Readonly<Record<'population' | 'populationOpen' | 'tooFew' | 'malformed', string>>;
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
    /** How they are ordered; `dayRate` is what a day of work counts when money is added to it, in dong. */
    readonly rule: (dayRate: string) => string;
    readonly more: (count: number) => string;
    readonly none: string;
    /** Points of the whole score that an action adds. */
    readonly gain: (points: string) => string;
    /** The dimension that it moves most. */
    readonly dimension: (label: string, from: string, to: string) => string;
    /** The most that it may add where answers are open. */
    readonly possible: (points: string) => string;
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
    /** @param places Where the enterprises are that were counted. */
    readonly heading: (places: readonly string[]) => string;
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
    /** Before sources that repeat what those above published, and in which it was read. */
    readonly secondHand: string;
    /** Before sources that facts and ideas were taken from, and that publish nothing of the questionnaire. */
    readonly drawnOn: string;
    /** Before what the sources leave open, with what was taken instead. */
    readonly openPoints: string;
    /** How scores are rounded, and by which the level is decided. */
    readonly rounding: string;
    readonly roundedLevels: string;
    readonly date: string;
    /** How a calendar date is written. */
    readonly dateFormat: Readonly<Intl.DateTimeFormatOptions> & { readonly locale: string };
    /** In the place of the date of a source that has none. */
    readonly undated: string;
    readonly coverage: string;
  };

  readonly save: {
    readonly heading: string;
    readonly print: string;
    readonly report: string;
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

  /** What stands on paper only. */
  readonly report: {
    readonly heading: string;
    /** Heading of how the other indices came about. */
    readonly otherMethods: string;
    readonly answers: string;
    readonly unanswered: string;
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
    /** A weighting or variants that were chosen. */
    readonly chosen: string;
    /** What a row is about: the index that is shown in full, a dimension of it, another index. */
    readonly total: string;
    readonly dimension: string;
    readonly other: string;
  };

  readonly failure: {
    /** The response belongs to another questionnaire than the one at hand, each by its title. */
    readonly mismatch: (theirs: string, ours: string) => string;
    /** The question has an answer that it cannot have. */
    readonly answer: (question: string, questionnaire: string) => string;
    readonly basis: BasisMessages;
  };
}
