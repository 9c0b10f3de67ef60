import type { Issue } from '../model/issue.js';
import type { Item } from '../model/item.js';
import type { AnswerValue, Profile } from '../model/response.js';

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
  /** What is wrong with a field, by code of the region's own checks. */
  readonly issues?: Readonly<Record<string, (params: Issue['params']) => string>>;
}

/** The facts of a country that a questionnaire needs: profile fields and their checks. */
export interface Region {
  readonly id: string;
  /** The profile schema: items of the usual kinds, never scored. */
  readonly fields: readonly Item[];
  readonly defaultLocale: string;
  /** Words by language, loaded when asked for. */
  readonly words: Readonly<Record<string, () => Promise<RegionWords>>>;
  /**
   * What is wrong with the value of a field beyond its kind, e.g. a check digit; `null` if nothing.
   * An issue with `params.refuse` equal to 1 means: never store this value.
   */
  check(field: string, value: AnswerValue): Issue | null;
  /** A value in its normal form, e.g. an enterprise code without spaces. */
  normalise(field: string, value: AnswerValue): AnswerValue;
  /** Facts that follow from the profile and that conditions may use, e.g. the size classes. */
  derive?(profile: Profile, asOf: string): Profile;
}
