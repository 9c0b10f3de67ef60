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
  };

  readonly profile: { readonly title: string; readonly introduction: string };

  readonly optional: string;
  readonly chooseMany: string;
  readonly choose: string;
  readonly unknown: string;
  readonly notApplicable: string;
  /** How a typed number was read, e.g. "Read as: 1.500 million dong". */
  readonly readAs: (number: string, unit: string) => string;
  /** Stands before what is wrong, for those who hear it. */
  readonly errorPrefix: string;

  readonly saved: string;
  readonly saving: string;
  /** Opens the way to delete the answers, where they are kept and where not. */
  readonly forget: string;
  readonly forgetUnsaved: string;

  readonly loading: string;
  /** Nothing can be shown; reasons besides the network are loaded when they are needed. */
  readonly failure: { readonly title: string; readonly network: string };
}
