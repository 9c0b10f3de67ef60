import type { Phase } from '../../advice/roadmap/roadmap.js';

/** What the roadmap says on its own; efforts and conditions are told in the words of the result. */
export interface RoadmapMessages {
  /** Tag of the language of these messages; numbers are written by it. */
  readonly locale: string;
  readonly heading: string;
  readonly introduction: string;
  readonly working: string;

  /** What is aimed at. */
  readonly target: {
    readonly label: string;
    readonly choose: string;
    readonly levels: string;
    readonly next: (level: string) => string;
    readonly others: string;
    readonly score: string;
    readonly dimension: string;
    /** A target that the page has set and this form cannot show. */
    readonly given: string;
    readonly scoreLabel: string;
    readonly dimensionLabel: string;
    readonly between: (minimum: string, maximum: string) => string;
  };

  /** A target in a sentence, to follow "reach". */
  readonly aim: {
    readonly score: (points: string) => string;
    readonly dimension: (label: string, points: string) => string;
    readonly and: string;
  };

  readonly limits: {
    readonly heading: string;
    readonly budget: string;
    readonly budgetHint: string;
    /** The unit of a budget in dong. */
    readonly million: string;
    readonly horizon: string;
    readonly horizonHint: string;
    readonly unit: string;
    readonly weeks: string;
    readonly months: string;
  };

  /** What is wrong with what was typed, or set by the page. */
  readonly problems: {
    readonly limit: string;
    readonly score: (minimum: string, maximum: string) => string;
    readonly unfinished: string;
    /** What to do where a target is not used; said after why. */
    readonly target: string;
    readonly dayRate: string;
    readonly noActions: string;
  };

  /** What comes of the plan. */
  readonly outcome: {
    readonly heading: string;
    readonly reached: (actions: number, aim: string) => string;
    readonly already: (aim: string) => string;
    /** Reached already, with actions that the person wants all the same. */
    readonly alreadyWith: (aim: string) => string;
    readonly top: string;
    readonly notReached: (aim: string) => string;
    /** The search was given up. */
    readonly notFound: (aim: string) => string;
    readonly best: string;
    /** Instead of `best`, where the search was given up. */
    readonly nearer: string;
    readonly nothing: string;
    readonly effort: string;
    readonly money: string;
    readonly time: string;
    /** How time is counted where there are several actions. */
    readonly parallel: string;
    readonly score: string;
    readonly level: string;
    readonly dimensions: string;
    readonly change: (from: string, to: string) => string;
    readonly same: (level: string) => string;
  };

  /** Why a target is not reached. */
  readonly why: {
    readonly noScore: string;
    readonly coverage: string;
    /** What a level requires besides its score; then follows why that is not there. */
    readonly gate: (level: string, needs: string | null) => string;
    readonly unsettled: string;
    /** It could be reached with wider limits. */
    readonly limits: string;
    /** It could be reached, but the search for a way was given up. */
    readonly far: string;
    readonly dropped: string;
    readonly open: string;
    readonly actions: string;
  };

  /** How sure it is that nothing costs less. */
  readonly proof: {
    readonly optimal: string;
    readonly notReached: string;
    readonly givenUp: string;
    readonly open: (cost: string, atLeast: string) => string;
    readonly rate: (amount: string) => string;
  };

  readonly phases: Readonly<Record<Phase, string>>;
  readonly step: {
    readonly weeks: (from: string, to: string) => string;
    readonly after: string;
    readonly how: string;
    readonly added: string;
    readonly drop: string;
  };

  readonly dropped: { readonly heading: string; readonly restore: string };
  readonly add: {
    readonly heading: string;
    readonly hint: string;
    readonly none: string;
    readonly group: (dimension: string, actions: string) => string;
    readonly add: string;
  };

  /** Actions that are wanted and cannot be part of the plan. */
  readonly blocked: {
    readonly heading: string;
    readonly needs: (condition: string) => string;
    readonly dropped: (titles: string) => string;
    readonly time: string;
    readonly budget: string;
    readonly together: string;
    readonly release: string;
  };

  readonly open: { readonly hint: string };

  /** What has just changed. */
  readonly notice: {
    readonly dropped: (title: string) => string;
    readonly added: (title: string) => string;
    readonly restored: (title: string) => string;
    readonly released: (title: string) => string;
    readonly changed: string;
    readonly undone: string;
    readonly now: (actions: number, effort: string) => string;
    readonly none: string;
    readonly notReached: string;
    readonly undo: string;
    readonly close: string;
  };

  readonly print: string;
}
