import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Target } from '../../core/advice/roadmap/roadmap.js';
import type { RoadmapMessages } from '../../core/i18n/roadmap/messages.js';
import type { Instrument, Structure } from '../../core/model/instrument.js';
import type { Profile, Response } from '../../core/model/response.js';
import type { Words } from '../../core/model/words.js';
import type { Region } from '../../core/regions/region.js';
import type { WordsHere } from '../language/words-controller.js';
import type { VariantChoice } from '../result/basis-choice.js';
import { addResultMessages, type Messages } from '../result/messages-controller.js';
import { addPrinting } from '../printing/printing-controller.js';
import { RegionalSupport } from '../result/regional-support.js';
import { ReadinessAskEvent } from '../result/result-events.js';
import { Choosing } from './choosing.js';
import { keepPlace, type Place } from './keep-place.js';
import { addOpening } from './opening-controller.js';
import { planningOf, type Planning } from './planning.js';
import { addReckoning } from './reckoning-controller.js';
import type { RoadmapActs } from './roadmap-acts.js';
import type { RoadmapChoice } from './roadmap-choice.js';
import { roadmapContent } from './roadmap-content.js';
import { roadmapStyles } from './roadmap-element.styles.js';
import { ReadinessPlanEvent } from './roadmap-events.js';
import { addRoadmapMessages } from './roadmap-messages.js';
import { roadmapView, type RoadmapView } from './roadmap-view.js';
import { targetConverter } from './target-attribute.js';

// Whoever imports the element has its events typed.
export * from './roadmap-events.js';
export type { RoadmapChoice } from './roadmap-choice.js';

/** What a plan is made from, besides the answers. */
const CHOSEN = ['target', 'budget', 'horizon', 'dayRate', 'include', 'exclude'] as const;
/** What a plan is about. */
const SOURCE = ['instrument', 'structure', 'response', 'profile', 'index', 'weighting', 'variants'] as const;

/**
 * Shows the cheapest way from a result to a target: which actions, in which order, with which effort. The person chooses
 * the target and limits, removes and adds actions, and sees the plan change at once.
 *
 * It plans when it comes into sight, and after each change. Printed, it has the paper to itself.
 *
 * @element readiness-roadmap
 *
 * @fires {ReadinessPlanEvent} readiness-plan - The person changed the target, a limit or an action, and it is planned.
 * @fires {ReadinessAskEvent} readiness-ask - The person wants to answer the questions that the index still needs.
 *
 * @csspart target - What is aimed at, and limits.
 * @csspart plan - What comes of it, and the actions.
 * @csspart action - One action.
 * @csspart button - Each button.
 */
export class ReadinessRoadmapElement extends LitElement {
  static readonly tag: string = 'readiness-roadmap';
  static override styles = roadmapStyles;

  /** Structure and words in one; instead of `structure` and `words`. */
  @property({ attribute: false }) instrument: Instrument | null = null;

  /** What the instrument is. */
  @property({ attribute: false }) structure: Structure | null = null;

  /** What the instrument says, in the language of the page. */
  @property({ attribute: false }) words: Words | null = null;

  /** The answers to start from. */
  @property({ attribute: false }) response: Response | null = null;

  /** The profile with what follows from it, e.g. a size class; that of the response when left out. */
  @property({ attribute: false }) profile: Profile | null = null;

  /** The region whose support is told, where it does not ship; otherwise the one that the instrument names. */
  @property({ attribute: false }) region: Region | null = null;

  /** Id of the index; the primary one when empty. */
  @property() index = '';

  /** Name of a weighting of the index, e.g. `awareness`; its own weights when empty. */
  @property() weighting = '';

  /**
   * How what the sources leave open is taken: id of an alternative by id of its variant; the usual ones when left out. As
   * an attribute pairs, e.g. `variants="level-table=six-levels open-answers=zero"`.
   */
  @property() variants: VariantChoice | null = null;

  /** What is aimed at; the next level when left out. As an attribute the id of a level, or a score. */
  @property({ converter: targetConverter }) target: Target | null = null;

  /** The most money in the first year, in whole units of the currency of the actions. */
  @property({ type: Number }) budget: number | null = null;

  /** The most weeks until the last action is done. */
  @property({ type: Number }) horizon: number | null = null;

  /** What a person-day is worth, in the currency of the actions. */
  @property({ type: Number, attribute: 'day-rate' }) dayRate: number | null = null;

  /** Ids of actions that are wanted whether they are needed or not. */
  @property({ attribute: false }) include: readonly string[] = [];

  /** Ids of actions that are not wanted. */
  @property({ attribute: false }) exclude: readonly string[] = [];

  /** Whether the page listens to `readiness-ask` and asks the questions that an index still needs. */
  @property({ type: Boolean }) askable = false;

  /** Whether the page has a heading for it already. */
  @property({ type: Boolean }) untitled = false;

  /** Whether the rest of the page stays on the paper, when it is printed. */
  @property({ type: Boolean, attribute: 'print-with-page' }) printWithPage = false;

  @state() private addOpen = false;

  @state() private unfolded: ReadonlyMap<string, boolean> = new Map();

  readonly #messages: Messages = addResultMessages(this);
  readonly #texts: WordsHere<RoadmapMessages> = addRoadmapMessages(this);
  readonly #support = new RegionalSupport(() => this.requestUpdate());
  readonly #choosing = new Choosing({
    view: () => this.#shown,
    choice: () => this.#choice,
    choose: (choice) => void Object.assign(this, choice),
    render: () => this.requestUpdate(),
  });
  readonly #reckoning = addReckoning<Planning | null>(
    this,
    () => this.#shown && planningOf(this.#shown, this.#choice, this.dayRate),
    (planning) => this.#planned(planning),
  );
  #view: RoadmapView | string | null = null;
  #locale = '';
  #alone = false;

  constructor() {
    super();
    addOpening(this, 'details.how, details.gains');
    addPrinting(this, () => this.#shown !== null && (this.#alone || !this.printWithPage));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther = SOURCE.some((name) => changed.has(name));
    this.#look(isOther || changed.has('words'));
    if (isOther) {
      this.#reckoning.forget();
      this.#choosing.reset();
    }
    if (this.#shown && (isOther || CHOSEN.some((name) => changed.has(name)))) this.#reckoning.ask();
  }

  protected override render(): unknown {
    if (this.#view === null) return nothing;
    if (typeof this.#view === 'string') return html`<p class="failure" role="alert">${this.#view}</p>`;
    const view = this.#view;
    const { result: planning, working } = this.#reckoning;
    const { form, said, noticed, undoable } = this.#choosing;
    const support = this.#support.of(view.structure, this.region, view.messages.locale);
    const toggleAdd = (open: boolean) => (this.addOpen = open);
    const { addOpen, unfolded, untitled } = this;
    const choice = this.#choice;
    return roadmapContent(
      view,
      { planning, working, choice, form, said, noticed, undoable, support, unfolded, addOpen, toggleAdd, untitled },
      this.#acts,
    );
  }

  /** Puts together what is shown, where the answers or the language are others. */
  #look(isNew: boolean): void {
    const { words: messages, wanted } = this.#messages;
    const { words: texts } = this.#texts;
    const locale = `${messages.locale} ${texts.locale} ${wanted}`;
    // Two catalogues come one after the other: nobody wants half a sentence of each.
    const isHalf = this.#view !== null && messages.locale !== texts.locale;
    if (!isNew && (locale === this.#locale || isHalf)) return;
    this.#locale = locale;
    // What was said was said in the language before.
    this.#choosing.silence();
    this.#view = roadmapView(this, { messages, texts, wanted });
  }

  #planned(planning: Planning | null): void {
    const shown = this.#shown;
    if (!shown || !planning) return;
    const pending = this.#choosing.planned(shown, planning);
    if (!pending) return;
    // Who left a field has gone where they wanted to.
    if (pending.noticed) this.#keepPlace(pending.place);
    if (planning.kind !== 'planned') return;
    const { target: aim, plan } = planning;
    this.dispatchEvent(new ReadinessPlanEvent({ choice: this.#choice, aim, plan }));
  }

  get #acts(): RoadmapActs {
    const choosing = this.#choosing;
    return {
      aim: (target) => choosing.aim(target),
      type: (field, text) => choosing.type(field, text),
      unit: (unit) => choosing.unit(unit),
      change: (change, action, event) => choosing.change(change, action, event),
      unfold: (action, open) => (this.unfolded = new Map([...this.unfolded, [action, open]])),
      undo: () => choosing.undo(),
      close: () => {
        choosing.close();
        this.#keepPlace(null);
      },
      print: () => this.#print(),
      ask: this.askable
        ? (items) => this.dispatchEvent(new ReadinessAskEvent({ index: this.#shown?.basis.index ?? '', items }))
        : null,
    };
  }

  /** `null` where nothing can be planned. */
  get #shown(): RoadmapView | null {
    return typeof this.#view === 'object' ? this.#view : null;
  }

  get #choice(): RoadmapChoice {
    const { target, budget, horizon, include, exclude } = this;
    return { target, budget, horizon, include, exclude };
  }

  /** Once the element is rendered, nobody is left without the focus. */
  #keepPlace(place: Place | null): void {
    void this.updateComplete.then(() => this.shadowRoot && keepPlace(this.shadowRoot, place, '#plan'));
  }

  #print(): void {
    this.#alone = true;
    addEventListener('afterprint', () => (this.#alone = false), { once: true });
    print();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'readiness-roadmap': ReadinessRoadmapElement;
  }
}
