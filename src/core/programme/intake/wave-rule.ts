import type { CalendarDate, TextByLanguage } from '../../model/programme.js';

/** In which wave an assessment is counted that does not name one. */
export type WaveRule =
  /** The wave whose time its date lies in; where there is none, a new one of dates that lie close together. */
  | { readonly kind: 'dates' }
  /** A wave of the open programme. */
  | { readonly kind: 'known'; readonly id: string }
  /** A new one. */
  | { readonly kind: 'new'; readonly name: string };

/** A wave with what would come into it. */
export interface WaveInIntake {
  readonly id: string;
  readonly names: TextByLanguage;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly isNew: boolean;
  /** Assessments of the files that belong to it. */
  readonly assessments: number;
}
