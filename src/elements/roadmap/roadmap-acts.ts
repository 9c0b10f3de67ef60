import type { Target } from '../../core/advice/roadmap/roadmap.js';
import type { FormField, TimeUnit } from './form-state.js';
import type { ActionChange } from './roadmap-choice.js';

/** What the controls of a roadmap do. */
export interface RoadmapActs {
  readonly aim: (target: Target) => void;
  /** A field was left with a text. */
  readonly type: (field: FormField, text: string) => void;
  readonly unit: (unit: TimeUnit) => void;
  /** Something is done with an action; the event tells where the person is. */
  readonly change: (change: ActionChange, action: string, event: Event) => void;
  /** How an action is done is unfolded, or folded. */
  readonly unfold: (action: string, open: boolean) => void;
  readonly undo: () => void;
  readonly close: () => void;
  readonly print: () => void;
  /** `null` where the page asks no questions. */
  readonly ask: ((items: readonly string[]) => void) | null;
}
