import type { FilterName } from '../../programme/programme-filter.js';
import type { CaseworkMessages } from './casework-messages.js';
import type { ReportingMessages } from './reporting-messages.js';

/** What the page of a programme says on its own. */
export interface ProgrammeMessages extends ReportingMessages {
  /** What is said about one enterprise, beside its result. */
  readonly casework: CaseworkMessages;

  /** Tag of the language of these messages; numbers and dates are written by it. */
  readonly locale: string;
  /** How a calendar date is written. */
  readonly dateFormat: Readonly<Intl.DateTimeFormatOptions> & { readonly locale: string };
  /** In the place of the date of a source that has none. */
  readonly undated: string;
  readonly none: string;

  readonly open: {
    readonly loading: string;
    readonly failed: string;
    readonly notJson: string;
    readonly otherJson: string;
    readonly noWaves: string;
    readonly mixedCodes: string;
    readonly broken: string;
    readonly checked: (done: string, total: string) => string;
    readonly cancel: string;
    readonly other: string;
    readonly add: string;
    readonly back: string;
    /** Lines of a file that were left out. */
    readonly issues: (count: number) => string;
    readonly place: (place: string) => string;
    readonly moreIssues: (count: number) => string;
  };

  readonly scope: {
    readonly heading: string;
    readonly wave: string;
    readonly period: (from: string, to: string) => string;
    readonly by: string;
    readonly more: string;
    readonly names: Readonly<Record<FilterName, string>>;
    readonly all: string;
    readonly reset: string;
    readonly counted: (assessed: number, registered: number) => string;
    readonly instrument: string;
    readonly index: string;
    readonly weighting: string;
    readonly ownWeights: string;
  };

  readonly tabs: {
    readonly heading: string;
    readonly overview: string;
    readonly enterprises: string;
    readonly quality: string;
  };

  readonly cards: {
    readonly heading: string;
    readonly fraction: (numerator: string, denominator: string) => string;
    readonly population: Readonly<Record<string, string>>;
    readonly date: (date: string) => string;
    readonly size: (enterprises: string) => string;
    readonly missing: (unknown: number, notAssessed: number) => string;
    readonly fromRegister: string;
    readonly change: (change: string) => string;
    /** A difference of shares. */
    readonly percentagePoints: (points: string) => string;
    readonly populationChanged: string;
    readonly notCompared: string;
    readonly target: (value: string, date: string) => string;
    readonly reached: string;
    readonly distance: (distance: string) => string;
    readonly about: string;
    /** Heading of how many enterprises there are beyond the register. */
    readonly populations: string;
  };

  readonly levels: {
    readonly heading: string;
    readonly caption: string;
    readonly level: string;
    readonly now: string;
    readonly before: string;
    readonly share: string;
    readonly withoutLevel: string;
    /** What the shares are of. */
    readonly shareOf: (assessed: string) => string;
  };

  readonly means: {
    readonly heading: string;
    readonly caption: string;
    readonly dimension: string;
    readonly n: string;
    readonly mean: string;
    readonly median: string;
    readonly quartiles: string;
    readonly whole: string;
    readonly line: string;
    readonly earlier: string;
    readonly range: string;
    readonly band: string;
  };

  readonly segments: {
    readonly heading: (by: string) => string;
    readonly outside: (enterprises: number) => string;
    readonly empty: string;
  };

  readonly change: {
    readonly heading: string;
    readonly none: string;
    readonly first: string;
    readonly pairs: (pairs: number) => string;
    readonly caption: string;
    readonly before: string;
    readonly after: string;
    readonly change: string;
    readonly interval: (low: string, high: string) => string;
    readonly intervalNote: string;
    /** The same where it stands in columns of its own. */
    readonly interval95: string;
    readonly improved: string;
    readonly moves: (up: number, same: number, down: number) => string;
  };

  readonly enterprises: {
    readonly heading: string;
    readonly search: string;
    readonly found: (count: number) => string;
    readonly caption: string;
    readonly name: string;
    readonly code: string;
    readonly latest: string;
    /** Of a table with a column for each wave. */
    readonly score: string;
    readonly change: string;
    readonly level: string;
    readonly date: string;
    readonly supported: string;
    readonly yes: string;
    readonly no: string;
    readonly never: string;
    readonly page: (page: number, pages: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly sortedBy: (column: string, ascending: boolean) => string;
    readonly empty: string;
    readonly csv: string;
    readonly xlsx: string;
    /** A list that no workbook takes. */
    readonly tooLong: string;
    readonly tableCsv: string;
    readonly tableXlsx: string;
    readonly tableName: string;
    readonly tableNote: string;
    readonly fileName: string;
  };

  readonly detail: {
    readonly back: string;
    readonly supports: string;
    readonly noSupport: string;
    readonly since: (date: string, by: string) => string;
    readonly history: string;
    readonly notAssessed: string;
    readonly officer: string;
  };

  readonly quality: {
    readonly heading: string;
    readonly introduction: string;
    readonly coverage: (share: string) => string;
    readonly open: string;
    readonly hard: string;
    readonly soft: string;
    readonly identical: string;
    readonly sameStep: string;
    readonly repeated: string;
    readonly stale: string;
    readonly never: string;
    readonly count: (count: number) => string;
    readonly fine: string;
    readonly more: (count: number) => string;
  };
}
