/** What `<readiness-assessment>` says on its own; the words of the instrument are apart. */
export interface AssessmentMessages {
  /** Name of the progress bar. */
  readonly progress: string;
  /** e.g. "Page 2 of 6". */
  readonly page: (number: number, of: number) => string;
  /** e.g. "5 of 15 questions answered". */
  readonly answered: (done: number, all: number) => string;
  readonly language: string;

  readonly start: string;
  readonly resume: string;
  readonly next: string;
  readonly back: string;
  readonly backToCheck: string;
  readonly showResult: string;
  readonly submit: string;
  readonly submitted: string;
  readonly retry: string;

  readonly welcome: {
    readonly time: string;
    readonly questions: (count: number) => string;
    readonly how: string;
    readonly howText: string;
    readonly privacy: string;
    /** What happens with the answers, when they are kept, or only shown. */
    readonly kept: string;
    readonly notKept: string;
    /** Who gets the answers: nobody, or the page when the person sends them. */
    readonly sentNowhere: string;
    readonly sentOnRequest: string;
    readonly standing: string;
    readonly resumed: string;
    readonly forgotten: string;
    /** Some answers of the draft have no place in this version. */
    readonly draftPartly: string;
    readonly draftLost: string;
  };

  readonly profile: { readonly title: string; readonly introduction: string };
  readonly check: {
    readonly title: string;
    readonly introduction: string;
    readonly question: string;
    readonly answer: string;
    readonly open: (count: number) => string;
    readonly change: string;
    readonly unanswered: string;
  };
  readonly result: {
    readonly title: string;
    readonly loading: string;
    readonly changeAnswers: string;
  };

  readonly optional: string;
  readonly chooseOne: string;
  readonly chooseMany: string;
  readonly choose: string;
  readonly or: string;
  readonly unknown: string;
  readonly notApplicable: string;
  /** How a typed number was read, e.g. "Read as: 1.500 million dong". */
  readonly readAs: (number: string, unit: string) => string;
  readonly notANumber: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly exactly: string;
  readonly estimate: string;
  readonly characters: (left: number) => string;
  /** Stands before an answer that was not given here. */
  readonly prefilled: string;

  readonly errorSummary: (count: number) => string;
  readonly errorPrefix: string;

  readonly saved: string;
  readonly saving: string;
  readonly notSaved: string;
  /** The same assessment was gone on with, or deleted, in another tab. */
  readonly superseded: string;
  readonly forget: {
    readonly open: string;
    readonly openUnsaved: string;
    readonly question: string;
    readonly confirm: string;
    readonly cancel: string;
  };

  readonly loading: string;
  readonly failure: {
    readonly title: string;
    readonly unknownInstrument: (name: string) => string;
    readonly address: string;
    readonly network: string;
    readonly timeout: string;
    readonly status: (code: number) => string;
    readonly tooLarge: string;
    readonly notJson: string;
    readonly invalid: (count: number) => string;
    readonly unknownRegion: (name: string) => string;
    readonly result: string;
  };
}
