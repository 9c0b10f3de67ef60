/** Two numbers of a share. */
export interface RatioValue {
  readonly numerator: number;
  readonly denominator: number;
}

/** Cells of a matrix by row; `{ band }` is the estimate of a share. */
export type CellsValue = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A substantive answer: an option, options, a number, two numbers, cells by row, or `{ band }`. */
export type AnswerValue = string | readonly string[] | number | RatioValue | CellsValue;

/** Where an answer came from, when the respondent did not give it here. */
export interface Provenance {
  readonly from: 'carried' | 'prefilled';
  readonly source?: string;
  /** Instant, ISO 8601 in UTC. */
  readonly at?: string;
  readonly note?: string;
}

/** What one item got. An absent key in {@link Answers} is unanswered. */
export type Answer = ({ readonly value: AnswerValue } | { readonly missing: 'unknown' | 'notApplicable' }) & {
  readonly provenance?: Provenance;
};

/** Answers by item id. */
export type Answers = Readonly<Record<string, Answer>>;

/** What is known of the enterprise: answers to the region's profile fields. */
export type Profile = Readonly<Record<string, AnswerValue>>;

/** Who answered, and how. */
export interface Respondent {
  readonly role?: string;
  readonly mode: 'self' | 'advised' | 'imported';
}

/** All answers of one enterprise at one time: one document for events, drafts, files and storage. */
export interface Response {
  readonly format: 1;
  /** Universally unique; the idempotency key of a submission. */
  readonly id: string;
  readonly instrument: { readonly id: string; readonly version: string; readonly hash: string };
  readonly profile: Profile;
  readonly answers: Answers;
  readonly respondent: Respondent;
  readonly locale: string;
  /** Instants, ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly completedAt: string | null;
  /** Ids of the instrument's contradictions that stood when the response was completed; left out where none did. */
  readonly contradictions?: readonly string[];
}
