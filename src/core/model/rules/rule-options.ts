import type { Fact } from '../../facts/fact.js';
import type { Item } from '../item.js';

/** What the rules need to know of a region; every region has it. */
export interface KnownRegion {
  readonly id: string;
  readonly fields: readonly Item[];
  /** Further fields, which follow from the profile. */
  readonly derived?: {
    readonly fields: readonly string[];
    /** Fields of the profile without which nothing follows. */
    readonly needs?: readonly string[];
  };
}

/** An instrument that was published before. */
export interface KnownInstrument {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

/** What the caller knows besides the instrument. */
export interface RuleOptions {
  /** Published instruments: a version that is among them must not have changed. */
  readonly known?: readonly KnownInstrument[];
  /**
   * Regions whose profile an instrument may ask. Without the region that it names, its fields and what conditions compare
   * them with are not checked.
   */
  readonly regions?: readonly KnownRegion[];
  /** Facts that items may name; the shared vocabulary when left out. */
  readonly facts?: readonly Fact[];
}
