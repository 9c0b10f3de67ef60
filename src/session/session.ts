import type { BesideAnswers } from '../core/facts/answered-beside.js';
import type { EarlierResponse } from '../core/facts/known-facts.js';
import type { Questionnaire, Structure } from '../core/model/instrument.js';
import type { Issue } from '../core/model/issue.js';
import type { Answer, AnswerValue, Answers, Profile, Response, Respondent } from '../core/model/response.js';
import type { Region } from '../core/regions/region.js';
import type { DraftStore } from './drafts/draft-store.js';

/** Where the respondent is. */
export type Step =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'profile' }
  | { readonly kind: 'page'; readonly page: string }
  | { readonly kind: 'check' }
  | { readonly kind: 'result' };

/** What is wrong with a question or a field, for the person who answers. */
export interface Problem {
  readonly target: { readonly item: string; readonly row?: string } | { readonly field: string };
  /** `noun/problem`, put into words by the messages. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * How the draft stands. `unavailable`: storage is blocked, full or broken. `superseded`: another session, e.g. in
 * another tab, has written or deleted the draft since; it is left as it is. The session goes on in both.
 */
export type SaveState = 'off' | 'idle' | 'saving' | 'saved' | 'unavailable' | 'superseded';

/** What earlier responses say of questions that they do not answer. */
export interface KnownBefore {
  /**
   * What was answered before to a related question, by id of the item, while no answer from elsewhere stands there; of
   * instruments that ship. To be read: nothing is filled in. An answer given here leaves it as it is.
   */
  readonly beside: BesideAnswers;
  /**
   * Answers to begin with, by id of the item: the ticks of a list or the rows of a table that are certain, while others may be
   * missing. No answers yet: the completed value, which may be the same, is given as an answer of this day, without where it
   * came from. Each goes once its question was touched.
   */
  readonly suggested: Answers;
}

/** A snapshot, frozen; replaced as a whole, never changed. */
export interface SessionState {
  readonly step: Step;
  /** Every step of the way, in order, as things stand. */
  readonly steps: readonly Step[];
  readonly answers: Answers;
  readonly profile: Profile;
  /** Items of a page that are shown and applicable now, in order, by page id. */
  readonly visibleItems: Readonly<Record<string, readonly string[]>>;
  /** Problems of the current step, found when leaving it was tried; empty once mended. */
  readonly problems: readonly Problem[];
  /** Visible items with an answer (don't know and not applicable count), of all visible items. */
  readonly progress: { readonly answered: number; readonly total: number };
  /**
   * Visible items whose answer was carried over or filled in beforehand more than twelve months ago, and that nobody
   * has confirmed. Giving the same answer again confirms it, and keeps where it came from; going on does not.
   */
  readonly toConfirm: readonly string[];
  /** What is known from before, besides answers; left out where that is nothing. */
  readonly before?: KnownBefore;
  readonly save: SaveState;
  /** Whether the answers come from a draft found in the store. */
  readonly resumed: boolean;
  /** Whether the store held a draft that could not be read. */
  readonly draftLost: boolean;
  /** What of the draft could not be kept, e.g. after another version of the instrument; as `parseResponse` tells. */
  readonly draftIssues: readonly Issue[];
  readonly completedAt: string | null;
}

/** What is asked: a structure, or the part of it that is asked, with the hash of the whole. */
export type AskedInstrument =
  { readonly structure: Structure } | { readonly structure: Questionnaire; readonly hash: string };

/** A response from before; to an instrument that does not ship, with its structure. */
export type GivenEarlier = Response | EarlierResponse;

/** What a host knows before the start. */
export interface HostKnowledge {
  readonly profile?: Profile;
  readonly answers?: Answers;
  /**
   * Responses of the same enterprise from before, to this or other questionnaires, of unknown origin: what of them can be
   * read, and answers items of this one through facts, is taken over with its date. `profile` and `answers` go before.
   * A response to an instrument that does not ship comes with its structure.
   */
  readonly earlier?: readonly GivenEarlier[];
}

/** What a session is made of. */
export interface SessionOptions {
  readonly instrument: AskedInstrument;
  /** Needed when the structure names profile fields. */
  readonly region?: Region | undefined;
  /** Without a store nothing is kept. */
  readonly store?: DraftStore | undefined;
  /** Tells drafts of one instrument apart; `default` when left out. */
  readonly draft?: string;
  readonly locale?: string;
  /** Who answers, and how; what the draft says, else `{ mode: 'self' }`, when left out. */
  readonly respondent?: Respondent;
  /** What the host knows already; the respondent sees and can correct it. A draft that is found goes before it. */
  readonly prefill?: HostKnowledge | undefined;
  /** Now, as an instant in UTC; the system clock when left out. */
  readonly clock?: () => Date;
  /** Milliseconds after which a store that does not answer counts as unavailable; 5000 when left out. */
  readonly storeTimeLimit?: number;
  /** Makes the id of the response; a random UUID when left out. */
  readonly newId?: () => string;
}

/** The questionnaire without a face. */
export interface Session {
  readonly state: SessionState;
  /** Calls back after every change, until the returned function is called. */
  subscribe(listener: (state: SessionState) => void): () => void;
  /**
   * Gives, changes or (with `null`) takes back an answer, which needs no confirming. Refuses a value the item cannot
   * have.
   */
  answer(item: string, answer: Answer | null): Problem | null;
  /** Gives, changes or (with `null`) takes back a profile field. */
  setField(field: string, value: AnswerValue | null): Problem | null;
  /**
   * Takes over what follows from earlier responses of the same enterprise, as with `prefill`; what is answered already
   * stays.
   */
  takeOver(earlier: readonly GivenEarlier[]): Promise<void>;
  /** Goes on, unless the step has problems; returns whether it went. */
  next(): boolean;
  back(): void;
  /** Goes to a step up to the furthest that was reached, e.g. to change an answer from the check page. */
  goTo(step: Step): boolean;
  /** The response as it stands. */
  response(): Response;
  /** Sets the language that the response says it was answered in. */
  setLocale(locale: string): void;
  /** Resolves when everything answered so far is safe in the store, or storage is off or unavailable. */
  flush(): Promise<void>;
  /** Starts again at once, and resolves when the draft is deleted from the device, or that failed. */
  forget(): Promise<void>;
  /** Stops calling back; what was answered until then is still saved. */
  close(): void;
}
