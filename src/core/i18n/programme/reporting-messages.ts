/** What the page of a programme says about further figures, what would help, the report on paper and files. */
export interface ReportingMessages {
  readonly others: {
    readonly heading: string;
    /** Whom all figures of the table are about. */
    readonly about: (population: string, size: string, date: string) => string;
    readonly lists: Readonly<Record<string, string>>;
    /** A figure of which nobody is known not to be counted. */
    readonly atLeast: (value: string) => string;
    /** The same of a title. */
    readonly atLeastOf: (title: string) => string;
    readonly atLeastNote: string;
    readonly fraction: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly unknown: string;
    readonly estimated: string;
    readonly notAssessed: string;
    readonly change: string;
    readonly code: string;
    /** A numerator and denominator in persons. */
    readonly persons: (fraction: string) => string;
    readonly source: (list: string, year: string) => string;
    readonly caution: string;
    /** Indicators that nobody's answers give. */
    readonly without: (titles: readonly string[]) => string;
  };

  readonly progress: {
    /** OWASP SAMM's progress to date. */
    readonly toDate: (share: string) => string;
    readonly heading: string;
    readonly percentToTarget: (share: string) => string;
    readonly target: string;
    readonly by: string;
    readonly mean: string;
    readonly way: string;
    readonly note: string;
  };

  readonly chart: {
    readonly label: string;
    readonly whole: string;
    readonly line: (segment: string) => string;
    readonly beside: string;
    readonly band: (segment: string) => string;
  };

  readonly segmentChange: {
    readonly heading: (by: string) => string;
    readonly caption: string;
    readonly pairs: string;
    readonly low: string;
    readonly high: string;
  };

  readonly gaps: {
    readonly heading: string;
    readonly introduction: string;
    readonly dimension: string;
    readonly reached: string;
    readonly none: string;
  };

  readonly helping: {
    readonly heading: string;
    readonly introduction: string;
    readonly choose: string;
    readonly ofSupported: string;
    readonly ofAll: string;
    readonly counted: (of: 'supported' | 'all', enterprises: string) => string;
    readonly start: string;
    readonly large: (enterprises: string) => string;
    readonly working: (done: string, total: string) => string;
    readonly stop: string;
    readonly stopped: string;
    readonly failed: string;
    readonly nobody: string;
    readonly none: string;
    readonly caption: string;
    readonly action: string;
    readonly helps: string;
    readonly now: string;
    readonly gain: string;
    readonly worth: string;
    readonly days: string;
    readonly cost: string;
    readonly note: string;
    readonly more: (actions: string) => string;
    /** On paper, where nobody asked for them. */
    readonly notReckoned: string;
  };

  readonly report: {
    readonly print: string;
    readonly preparing: string;
    readonly title: string;
    readonly wave: (wave: string, from: string, to: string) => string;
    readonly printed: (date: string) => string;
    readonly printedBy: (date: string, officer: string) => string;
    readonly filter: string;
    readonly figure: string;
    readonly value: string;
    readonly populationOf: string;
    readonly asOf: string;
    readonly target: string;
    readonly enterprises: string;
    readonly source: string;
    readonly finding: string;
    readonly firstQuartile: string;
    readonly thirdQuartile: string;
    readonly without: string;
    readonly deviation: string;
    readonly method: string;
    readonly selfAssessment: string;
    readonly missing: string;
    readonly rounding: string;
    readonly notPublished: string;
    readonly basis: (instrument: string, version: string, index: string) => string;
  };

  readonly save: {
    readonly heading: string;
    readonly csv: string;
    readonly xlsx: string;
    readonly note: string;
    readonly fileName: string;
    readonly about: string;
    readonly programme: string;
    readonly wave: string;
    readonly from: string;
    readonly to: string;
    readonly asOf: string;
    readonly made: string;
  };

  readonly empty: {
    readonly programme: string;
    readonly wave: (wave: string) => string;
    readonly nobody: string;
    readonly notAssessed: string;
    readonly onlyOne: string;
    readonly onlyOneInSegment: string;
  };
}
