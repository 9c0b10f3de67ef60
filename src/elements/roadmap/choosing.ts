import type { Target } from '../../core/advice/roadmap/roadmap.js';
import { noticeText } from './change-notice.js';
import { fieldText, UNTOUCHED, withField, type FormField, type FormState, type TimeUnit } from './form-state.js';
import { placeOf, type Place } from './keep-place.js';
import type { Planning } from './planning.js';
import { withChange, type ActionChange, type RoadmapChoice } from './roadmap-choice.js';
import type { RoadmapView } from './roadmap-view.js';
import { titleOf } from './steps-part.js';
import { wantedTarget } from './targets.js';

/** Whose choice it is. */
export interface Chooser {
  /** What is shown; `null` while nothing can be chosen. */
  readonly view: () => RoadmapView | null;
  readonly choice: () => RoadmapChoice;
  /** Takes another choice, and plans anew. */
  readonly choose: (choice: RoadmapChoice) => void;
  /** Shows the form anew. */
  readonly render: () => void;
}

/** What is to be said once a change has been planned, and where the person was. */
interface Pending {
  readonly said: string;
  readonly place: Place | null;
  readonly noticed: boolean;
}

/** Turns what a person does into choices; what they do with actions can be undone. */
export class Choosing {
  /** What the form holds besides the choice. */
  form: FormState = UNTOUCHED;
  /** What has just changed, in words. */
  said: string | null = null;
  /** Whether what has changed is an action: that is told where the person is, far from the form. */
  noticed = false;
  readonly #chooser: Chooser;
  #history: readonly Pick<RoadmapChoice, 'include' | 'exclude'>[] = [];
  #pending: Pending | null = null;

  constructor(chooser: Chooser) {
    this.#chooser = chooser;
  }

  get undoable(): boolean {
    return this.#history.length > 0;
  }

  /** Begins anew: it is about something else. */
  reset(): void {
    this.form = UNTOUCHED;
    this.#history = [];
    this.#pending = null;
    this.silence();
  }

  /** What was said holds no more. */
  silence(): void {
    this.said = null;
    this.noticed = false;
  }

  aim(target: Target): void {
    const unread = new Map(this.form.unread);
    unread.delete('score');
    this.form = { ...this.form, unread };
    this.#inForm({ ...this.#chooser.choice(), target });
  }

  /** A field was left; what cannot be read stays there, and changes nothing. */
  type(field: FormField, text: string): void {
    const [shown, choice] = [this.#chooser.view(), this.#chooser.choice()];
    if (!shown) return;
    const next = withField(field, text, shown, choice, this.#target(shown), this.form);
    const unread = new Map(this.form.unread);
    if (next) unread.delete(field);
    else unread.set(field, text);
    this.form = { ...this.form, unread, limits: this.form.limits || field !== 'score' };
    if (next) this.#inForm(next);
    else this.#chooser.render();
  }

  /** The number of a time limit stays, and means something else. */
  unit(unit: TimeUnit): void {
    const [shown, choice] = [this.#chooser.view(), this.#chooser.choice()];
    if (!shown) return;
    const text = fieldText('horizon', shown, choice, null, this.form);
    this.form = { ...this.form, unit };
    this.type('horizon', text);
  }

  change(change: ActionChange, action: string, event: Event): void {
    const [shown, choice] = [this.#chooser.view(), this.#chooser.choice()];
    if (!shown) return;
    const said = shown.texts.notice[change](titleOf(shown, action));
    const { include, exclude } = choice;
    this.#history = [...this.#history, { include, exclude }];
    this.#choose(withChange(choice, change, action), { said, place: placeOf(event), noticed: true });
  }

  undo(): void {
    const [shown, choice] = [this.#chooser.view(), this.#chooser.choice()];
    const before = this.#history.at(-1);
    if (!shown || !before) return;
    this.#history = this.#history.slice(0, -1);
    this.#choose({ ...choice, ...before }, { said: shown.texts.notice.undone, place: null, noticed: true });
  }

  close(): void {
    this.noticed = false;
    this.#chooser.render();
  }

  /** A plan is there; where it comes of what the person did, that is said. Returns where they were. */
  planned(view: RoadmapView, planning: Planning): Pending | null {
    const pending = this.#pending;
    this.#pending = null;
    if (!pending) return null;
    this.said = noticeText(view, pending.said, planning);
    this.noticed = pending.noticed;
    return pending;
  }

  #choose(next: RoadmapChoice, pending: Pending): void {
    this.#pending = pending;
    this.#chooser.choose(next);
  }

  /** What was chosen in the form is seen there. */
  #inForm(next: RoadmapChoice): void {
    const said = this.#chooser.view()?.texts.notice.changed ?? '';
    this.#choose(next, { said, place: null, noticed: false });
  }

  #target(view: RoadmapView): Target | null {
    return wantedTarget(view, this.#chooser.choice());
  }
}
