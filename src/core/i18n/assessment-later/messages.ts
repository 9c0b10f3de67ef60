import type { AsksOtherwise } from '../../facts/answered-beside.js';

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
    /**
     * @param date Written as the language writes it; `null` where it is not known.
     * @param instrument What the other questionnaire is called; `null` where it has no name here.
     */
    readonly carried: (date: string | null, instrument: string | null) => string;
    readonly prefilled: (date: string | null) => string;
    /** What questionnaires that ship are called in a sentence, by id. */
    readonly instruments: Readonly<Record<string, string>>;
    readonly check: string;
    /** It is old: the person is asked to confirm it or to answer again. */
    readonly old: string;
    readonly confirm: string;
    readonly confirmed: string;
    /** Language and form of the dates. */
    readonly dates: Readonly<Intl.DateTimeFormatOptions> & { readonly locale: string };
  };
  /** About the answer to a related question, beside one that asks otherwise and stands open. */
  readonly beside: {
    /** @param date As in `origin`, and so the instrument. Ends before the answer. */
    readonly asked: (date: string | null, instrument: string | null, question: string) => string;
    /** @param lines The answer, as it is read; several ticks or rows are several lines. */
    readonly answered: (lines: readonly string[]) => string;
    /** How the question here differs from the one that was answered. */
    readonly asks: Readonly<Record<AsksOtherwise, string>>;
  };
  /** About ticks and rows that are certain by answers from before, where others may be missing. */
  readonly suggested: {
    /** @param date As in `origin`, and so the instrument. */
    readonly set: (date: string | null, instrument: string | null) => string;
    /** What is left to do in a list, or in a table without open rows. */
    readonly tickMore: string;
    /** What is left to do in a table with open rows. */
    readonly answerRows: string;
    /** Nothing is missing. */
    readonly complete: string;
    /** What is wrong while nobody has said that nothing is missing. */
    readonly open: string;
  };
  /** About answers that come from other questionnaires, on the welcome page. */
  readonly earlier: {
    /** @param date As in `origin`. */
    readonly found: (instrument: string | null, date: string | null) => string;
    /** How many of its answers can be used here. */
    readonly usable: (count: number) => string;
    readonly take: string;
    readonly taken: (count: number) => string;
  };
  readonly check: {
    readonly title: string;
    readonly introduction: string;
    readonly open: (count: number) => string;
    /** How many old answers nobody has confirmed. */
    readonly unconfirmed: (count: number) => string;
    readonly unconfirmedText: string;
    readonly confirmAll: string;
    readonly allConfirmed: string;
    /** In how many places answers do not fit together. */
    readonly unfitting: (count: number) => string;
    readonly unfittingText: string;
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
