/** What `<readiness-assessment>` says after the first answer, or about what the device kept. */
export interface LaterMessages {
  readonly draft: {
    readonly resumed: string;
    readonly forgotten: string;
    /** Some answers of the draft have no place in this version. */
    readonly partly: string;
    readonly lost: string;
  };
  readonly forget: { readonly question: string; readonly confirm: string; readonly cancel: string };
  /** About an answer that was not given here. */
  readonly origin: {
    /** @param date Written as the language writes it; `null` where it is not known. */
    readonly carried: (date: string | null) => string;
    readonly prefilled: (date: string | null) => string;
    /** It is old: going on from its page confirms it. */
    readonly old: string;
    /** Language and form of the dates. */
    readonly dates: Readonly<Intl.DateTimeFormatOptions> & { readonly locale: string };
  };
  readonly check: {
    readonly title: string;
    readonly introduction: string;
    readonly open: (count: number) => string;
    readonly change: string;
    readonly unanswered: string;
  };
  readonly result: {
    /** Its parts could not be loaded. */
    readonly failed: string;
    readonly title: string;
    readonly loading: string;
    readonly changeAnswers: string;
  };
  /** The page that asks what an index still needs. */
  readonly open: { readonly title: (questions: number) => string; readonly introduction: string };
  readonly submit: string;
  readonly submitted: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly or: string;
  readonly exactly: string;
  readonly estimate: string;
  readonly errorSummary: (count: number) => string;
  readonly notSaved: string;
  /** The same assessment was gone on with, or deleted, in another tab. */
  readonly superseded: string;
}
