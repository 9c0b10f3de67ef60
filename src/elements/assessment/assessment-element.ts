import { adoptStyles, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Response } from '../../core/model/response.js';
import type { Region } from '../../core/regions/region.js';
import { createIndexedDbStore } from '../../session/drafts/indexed-db-store.js';
import { loadInstrument, type InstrumentSource } from '../instrument/load-instrument.js';
import { LoadError, type LoadFailure } from '../instrument/load-failure.js';
import type { VariantChoice } from '../result/basis-choice.js';
import type { Compared } from '../result/compared.js';
import { LINK_START } from '../result/link-start.js';
import { addLanguage } from '../language/language-controller.js';
import { ReadinessErrorEvent } from './assessment-events.js';
import { assessmentFrame } from './assessment-frame.js';
import { AssessmentRun } from './assessment-run.js';
import { assessmentStyles } from './assessment-element.styles.js';
import { loadTexts, type AssessmentTexts } from './assessment-texts.js';
import type { LaterParts } from './assessment-view.js';
import { attend } from './attend.js';
import { failureTexts } from './failure-texts.js';
import { openSession, type Prefill, type Storage } from './open-session.js';
import { failurePage } from './pages/failure-page.js';
import { viewOf } from './view-of.js';

// Whoever imports the element has its events typed.
export { ReadinessAnswerEvent, ReadinessErrorEvent, ReadinessPageEvent } from './assessment-events.js';
export type { VariantChoice } from '../result/basis-choice.js';
export { ReadinessCompleteEvent, ReadinessSubmitEvent } from './result-events.js';

/**
 * The whole way of a self-assessment: welcome, profile, one dimension per page, check your answers, result.
 *
 * In a form it takes part under its `name`; its value is the response as JSON.
 *
 * @element readiness-assessment
 *
 * @fires {ReadinessAnswerEvent} readiness-answer - The person gave, changed or took back an answer.
 * @fires {ReadinessPageEvent} readiness-page - The person came to another page.
 * @fires {ReadinessCompleteEvent} readiness-complete - The person finished; response and result.
 * @fires {ReadinessSubmitEvent} readiness-submit - The person asked to send the answers; cancelable.
 * @fires {ReadinessErrorEvent} readiness-error - The questionnaire, or its result, could not be opened.
 *
 * @csspart page - One page: heading, questions, buttons.
 * @csspart heading - The heading of a page.
 * @csspart question - A question with its hint and choices.
 * @csspart choice - A line with a radio or checkbox.
 * @csspart hint - What counts and what does not.
 * @csspart error - What is wrong with an answer.
 * @csspart error-summary - All that is wrong on a page.
 * @csspart progress - Page and answers so far.
 * @csspart button - Every large button.
 * @csspart saved - Whether the answers are safe.
 */
export class ReadinessAssessmentElement extends LitElement {
  static readonly tag = 'readiness-assessment';
  static readonly formAssociated = true;
  static override styles = assessmentStyles;

  // Decorators would cost every page half a kilobyte before the first question.
  static override properties = {
    instrument: {},
    draft: {},
    storage: {},
    name: { reflect: true },
    submittable: { type: Boolean },
    region: { attribute: false },
    prefill: { attribute: false },
    compare: { attribute: false },
    weighting: {},
    variants: {},
    run: { state: true },
    texts: { state: true },
    later: { state: true },
    instead: { state: true },
    disabled: { state: true },
  };

  /** Id of an instrument that ships, or address of an instrument file; as a property also the instrument itself. */
  instrument: InstrumentSource = '';

  /** Tells drafts of one instrument apart, e.g. when an adviser helps several enterprises. */
  draft = 'default';

  /** Where drafts are kept: `indexed-db`, or `none` for kiosks. */
  storage: Storage = 'indexed-db';

  /** Name in a surrounding form. */
  name = '';

  /** Whether the page listens to `readiness-submit` and takes the answers; in a form that is so by itself. */
  submittable = false;

  /** The region of an instrument whose region does not ship. */
  region: Region | null = null;

  /** What the page knows already; the person sees it and can correct it. */
  prefill: Prefill | null = null;

  /** What the result is compared with. */
  compare: Compared | null = null;

  /**
   * Name of a weighting of the first index, e.g. `awareness`; its own weights when empty. The result, its roadmap and
   * downloads, and the result in `readiness-complete` go by it. A name that does not exist is refused after the first answer, which is kept.
   */
  weighting = '';

  /**
   * How what the sources leave open is taken: id of an alternative by id of its variant; the usual ones when left out. As
   * an attribute pairs, e.g. `variants="level-table=six-levels open-answers=zero"`.
   */
  variants: VariantChoice | null = null;

  private run: AssessmentRun | null = null;
  private texts: AssessmentTexts | null = null;
  /** The code of later pages, once it has come. */
  private later: LaterParts | null = null;
  /** What is shown instead of the questionnaire: why it did not open, or the result that a link leads to. */
  private instead: TemplateResult | null = null;
  private disabled = false;

  readonly #internals = this.attachInternals();
  readonly #language = addLanguage(this);
  #opening = new AbortController();
  /** Language chosen in the element; holds until the page around it changes its own. */
  #chosen: string | null = null;
  #surrounding = '';
  #asked = '';
  #bringing = false;

  /** The response as it stands; `null` before the questionnaire has opened. */
  get response(): Response | null {
    return this.run?.response ?? null;
  }

  /** The surrounding form. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Resolves when everything answered so far is safe on the device, or cannot be kept. */
  async flush(): Promise<void> {
    await this.run?.session.flush();
  }

  /** Tries again what failed, e.g. after the network came back. No answer is lost. */
  async retry(): Promise<void> {
    this.instead = null;
    await (this.run && this.texts ? this.#bringLater() : this.#open());
  }

  /** Resets with the surrounding form. */
  formResetCallback(): void {
    void this.run?.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#followLanguage();
    const reopens = ['instrument', 'draft', 'storage', 'region'] as const;
    if (reopens.some((name) => changed.has(name))) void this.#open();
    // What was refused, or is shown of a link, is looked at anew.
    else if (this.instead && (changed.has('weighting') || changed.has('variants'))) void this.retry();
    else if (this.#asked !== this.#wanted) void (this.run ? this.#translate(this.run) : this.#open());
  }

  protected override render(): unknown {
    if (this.instead) return this.instead;
    if (!this.run || !this.texts) return nothing;
    return assessmentFrame(
      viewOf(this.run, this.texts, {
        kept: this.storage !== 'none',
        wishes: this,
        submittable: this.submittable || this.form !== null,
        disabled: this.disabled,
        later: this.later && this.texts.later && { parts: this.later, ...this.texts.later },
        refresh: () => this.requestUpdate(),
        speak: (locale) => this.#speak(locale),
        submit: () => this.run && this.later?.submitResponse(this, this.run),
      }),
    );
  }

  protected override updated(): void {
    const { run, instead } = this;
    if (this.form) this.#internals.setFormValue(run && JSON.stringify(run.response));
    const waits = !instead && (!run || !this.texts || (run.needsLater && !this.#hasLater));
    this.ariaBusy = waits ? 'true' : 'false';
    if (!run || !this.texts || instead) return;
    if (run.wantsLater && !this.#hasLater) void this.#bringLater();
    if (waits || !run.attention) return;
    const { attention } = run;
    run.attention = null;
    if (attention.to === 'question') this.later?.attendQuestion(this.renderRoot, attention.key);
    else attend(this, this.renderRoot, attention.to);
  }

  get #hasLater(): boolean {
    return this.later !== null && this.texts?.later != null;
  }

  get #wanted(): string {
    return this.#chosen ?? this.#surrounding;
  }

  /** A change of the page's language is newer than what was chosen here before it. */
  #followLanguage(): void {
    if (this.#language.locale === this.#surrounding) return;
    this.#surrounding = this.#language.locale;
    this.#chosen = null;
  }

  #speak(locale: string): void {
    this.#chosen = locale;
    this.requestUpdate();
  }

  async #open(): Promise<void> {
    this.#opening.abort();
    this.#opening = new AbortController();
    const { signal } = this.#opening;
    this.run?.close();
    this.run = this.texts = this.instead = null;
    this.#asked = this.#wanted;
    if (this.instrument === '') return;
    try {
      const loaded = await loadInstrument(this.instrument, signal, this.region);
      if (location.hash.startsWith(LINK_START)) {
        const { linkedResult } = await import('./linked-result.js');
        const linked = await linkedResult(loaded, this.#asked, signal, this);
        if (!signal.aborted) this.instead = linked;
        return;
      }
      const { draft, prefill } = this;
      const store = this.storage === 'none' ? undefined : createIndexedDbStore();
      const session = await openSession(loaded, { draft, store, prefill, locale: this.#wanted });
      if (signal.aborted) {
        session.close();
        return;
      }
      this.run = new AssessmentRun(this, loaded, session);
      if (store) void this.run.lookAround(store, draft);
      await this.#translate(this.run);
    } catch (error) {
      if (!signal.aborted) await this.#fail(error);
    }
  }

  async #translate(run: AssessmentRun): Promise<void> {
    const wanted = this.#wanted;
    this.#asked = wanted;
    try {
      const texts = await loadTexts(run.loaded, wanted, this.later !== null);
      // While they were on their way another language, or instrument, may have been asked for.
      if (run !== this.run || wanted !== this.#asked) return;
      run.typed.settle();
      run.session.setLocale(texts.wordsLocale);
      this.texts = texts;
    } catch (error) {
      if (run === this.run && wanted === this.#asked) await this.#fail(error);
    }
  }

  /**
   * Brings what later pages need. Until somebody waits for it, what did not come is no matter: it is tried again. What the
   * page named wrongly is said at once.
   */
  async #bringLater(): Promise<void> {
    const { run } = this;
    if (!run || this.#bringing) return;
    this.#bringing = true;
    const wanted = this.#asked;
    try {
      const [later, texts] = await Promise.all([import('./later.js'), loadTexts(run.loaded, wanted, true)]);
      await later.checkBasis(run.loaded, this);
      if (run !== this.run) {
        // Another one was opened meanwhile, and waits for the same.
        this.requestUpdate();
        return;
      }
      this.#take(later);
      if (wanted === this.#asked) this.texts = texts;
      else await this.#translate(run);
    } catch (error) {
      if (run === this.run && (run.needsLater || error instanceof LoadError)) await this.#fail(error);
    } finally {
      this.#bringing = false;
    }
  }

  #take(later: LaterParts): void {
    if (this.later) return;
    this.later = later;
    if (this.shadowRoot)
      adoptStyles(this.shadowRoot, [...ReadinessAssessmentElement.elementStyles, ...later.laterStyles]);
  }

  async #fail(error: unknown): Promise<void> {
    const failure: LoadFailure = error instanceof LoadError ? error.failure : { code: 'network', cause: error };
    this.dispatchEvent(new ReadinessErrorEvent({ failure }));
    this.instead = failurePage({ ...(await failureTexts(failure, this.#wanted)), retry: () => void this.retry() });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'readiness-assessment': ReadinessAssessmentElement;
  }
}
