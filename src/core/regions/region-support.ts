import type { Profile } from '../model/response.js';
import type { Source } from '../model/source.js';

/** What an enterprise may apply for, in one language. */
export interface SupportOffer {
  readonly code: string;
  /** A few words, to stand beside an action. */
  readonly title: string;
  /** The rates, and how far they are certain. */
  readonly text: string;
  readonly source: Source;
}

/** A sentence, and where it comes from. */
export interface SourcedText {
  readonly text: string;
  readonly source: Source;
}

/** Support for enterprises in a region, in one language. Nothing of it is a promise. */
export interface RegionSupport {
  /**
   * What an enterprise may apply for under some codes of actions; a code that is not for it, or not known, gives nothing.
   *
   * @param asOf Calendar date, `YYYY-MM-DD`.
   */
  readonly offers: (codes: readonly string[], profile: Profile, asOf: string) => readonly SupportOffer[];
  /** What to heed before one applies. */
  readonly rules: readonly string[];
  /** Whom to ask. */
  readonly offices: readonly string[];
  /** Laws and drafts: what is known of them, and what is not. */
  readonly laws: readonly SourcedText[];
  /** Targets of the whole country. */
  readonly targets: readonly SourcedText[];
}

/** Support in each language that a region has it in. */
export type SupportByLanguage = Readonly<Record<string, () => Promise<RegionSupport>>>;
