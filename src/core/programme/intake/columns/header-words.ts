import type { HeaderColumn } from '../../../exchange/column.js';
import type { RegisterKey } from './register-column.js';

/** What columns are called in one language, the name that is shown first. */
export interface HeaderWords {
  readonly register: Readonly<Record<RegisterKey, readonly [string, ...string[]]>>;
  /** Of what stands around the answers. */
  readonly around: Readonly<Record<HeaderColumn['key'], readonly [string, ...string[]]>>;
  /** Columns that hold one of the two numbers of a share. */
  readonly part: Readonly<Record<'numerator' | 'denominator', (title: string) => string>>;
}

/** The same in every language that a table may be written in, by its tag. */
export type HeaderWordsByLanguage = Readonly<Record<string, HeaderWords>>;
