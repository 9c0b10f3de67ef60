import type { Region } from '../../../regions/region.js';
import type { Vocabulary } from '../cells/vocabulary.js';
import type { ProfileFacts } from './profile-facts.js';

/** What reading rows needs besides the file. */
export interface IntakeContext {
  readonly region: Region;
  readonly vocabulary: Vocabulary;
  readonly profileFacts: ProfileFacts;
  /** Who supports where a table has no column for it: the programme. */
  readonly supporter: string;
}
