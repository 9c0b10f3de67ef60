import type { Issue } from '../model/issue.js';
import type { Item } from '../model/item.js';
import type { AnswerValue, Profile } from '../model/response.js';
import type { SupportByLanguage } from './region-support.js';

/** The words of a profile field, in one language. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<string, string>>;
  /** The unit as people write it. */
  readonly unit?: string;
}

/** The words of a region, in one language. */
export interface RegionWords {
  readonly fields: Readonly<Record<string, FieldWords>>;
}

/** What is wrong with a field and what to do about it, in one language, by code of the region's own checks. */
export type RegionIssues = Readonly<
  Record<string, (params: Issue['params']) => { readonly problem: string; readonly remedy: string }>
>;

/** Finds what follows from the profile on a calendar date, `YYYY-MM-DD`. */
export type DeriveProfile = (profile: Profile, asOf: string) => Profile;

/** The facts of a country that a questionnaire needs: profile fields and their checks. */
export interface Region {
  readonly id: string;
  /** The profile schema: items of the usual kinds, never scored. */
  readonly fields: readonly Item[];
  readonly defaultLocale: string;
  /** Words for some fields by language, loaded when asked for. */
  readonly words: Readonly<Record<string, (fields: readonly string[]) => Promise<RegionWords>>>;
  /** Words for the region's own checks, by language; loaded when something is wrong. */
  readonly issues?: Readonly<Record<string, () => Promise<RegionIssues>>>;
  /**
   * What is wrong with the value of a field beyond its kind, e.g. a check digit; `null` if nothing.
   * An issue with `params.refuse` equal to 1 means: never store this value.
   */
  check(field: string, value: AnswerValue): Issue | null;
  /** A value in its normal form, e.g. an enterprise code without spaces. */
  normalise(field: string, value: AnswerValue): AnswerValue;
  /** Support that actions name by code; loaded with the result. */
  readonly support?: () => Promise<SupportByLanguage>;
  /** Facts that follow from the profile, e.g. the size classes; loaded where a condition asks for one. */
  readonly derived?: {
    readonly fields: readonly string[];
    /** Fields of the profile without which nothing follows. */
    readonly needs?: readonly string[];
    readonly load: () => Promise<DeriveProfile>;
  };
}
