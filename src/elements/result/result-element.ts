import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Target } from '../../core/advice/roadmap/roadmap.js';
import type { PublishedBenchmark } from '../../core/benchmarks/published-benchmark.js';
import { publishedBenchmarks } from '../../core/benchmarks/published-benchmarks.js';
import type { Instrument, Structure } from '../../core/model/instrument.js';
import type { Profile, Response } from '../../core/model/response.js';
import type { Region } from '../../core/regions/region.js';
import type { Words } from '../../core/model/words.js';
import { controlStyles } from '../theme/controls.styles.js';
import { printTokenStyles } from '../theme/print-tokens.styles.js';
import { tokenStyles } from '../theme/tokens.styles.js';
import type { RoadmapChoice } from '../roadmap/roadmap-choice.js';
import { isDrawable } from '../radar/is-drawable.js';
import type { RadarData } from '../radar/radar-data.js';
import { actionSection } from './action-section.js';
import { dimensionSection } from './dimension-section.js';
import { earlierFile } from './earlier-file.js';
import type { VariantChoice } from './basis-choice.js';
import { levelSection } from './level-section.js';
import { changeSection } from './change-section.js';
import { cohortPart } from './cohort-part.js';
import { copyText } from './copy-text.js';
import { addResultMessages, type Messages } from './messages-controller.js';
import { methodSection, standingNote } from './method-section.js';
import { addPrinting } from '../printing/printing-controller.js';
import { otherIndicesSection } from './other-indices-section.js';
import { radarOf } from './radar-of.js';
import { ReadinessAskEvent } from './result-events.js';
import { RegionalSupport } from './regional-support.js';
import { readEarlier, type EarlierRefusal } from './read-earlier.js';
import { reportSections } from './report-sections.js';
import { RoadmapPart } from './roadmap-part.js';
import { resultCsv } from './result-csv.js';
import { resultStyles } from './result-element.styles.js';
import { resultJson } from './result-json.js';
import { resultPicture } from './result-picture.js';
import { resultView, type ResultView } from './result-view.js';
import { whySection } from './why-section.js';
import { saveFile, textFile } from '../files/save-file.js';
import { supportSection } from './support-section.js';
import { saveSection, type SaveOutcome } from './save-section.js';

// Whoever imports the element has its events typed.
export * from './result-events.js';
export type { VariantChoice } from './basis-choice.js';

/** What somebody opened, saved or prints here changes nothing of the result. */
const SHOWN_ONLY: readonly PropertyKey[] = ['whyOpen', 'outcome', 'report', 'refused', 'roadmap'];

/**
 * Shows one result: level, score, radar, strengths and gaps, what to do next, and what it all rests on.
 *
 * Needs `<readiness-radar>`, which the define file brings along. Printed, it is one A4 page of its own.
 *
 * @element readiness-result
 *
 * @fires {ReadinessAskEvent} readiness-ask - The person wants to answer the questions that an index still needs.
 * @fires {ReadinessPlanEvent} readiness-plan - The person changed the roadmap.
 *
 * @csspart level - Level, score and scale.
 * @csspart radar - The radar element.
 * @csspart cohort - Comparable enterprises.
 * @csspart dimensions - Strengths and gaps.
 * @csspart change - What became of the enterprise since earlier answers.
 * @csspart earlier - Where somebody brings earlier answers.
 * @csspart why - What each answer gives to the score.
 * @csspart actions - What to do next.
 * @csspart action - One action.
 * @csspart roadmap - The roadmap.
 * @csspart support - Support that can be applied for.
 * @csspart figures - Published figures of an index.
 * @csspart others - The other indices of the instrument.
 * @csspart standing - That this is a self-assessment.
 * @csspart method - Method and sources.
 * @csspart save - Buttons to print and to save.
 * @csspart button - Each of them.
 */
export class ReadinessResultElement extends LitElement {
  static readonly tag: string = 'readiness-result';
  static override styles = [tokenStyles, printTokenStyles, controlStyles, resultStyles];

  /** Structure and words in one; instead of `structure` and `words`. */
  @property({ attribute: false }) instrument: Instrument | null = null;

  /** What the instrument is. */
  @property({ attribute: false }) structure: Structure | null = null;

  /** What the instrument says, in the language of the page. */
  @property({ attribute: false }) words: Words | null = null;

  /** The answers to show the result of. */
  @property({ attribute: false }) response: Response | null = null;

  /** The profile with what follows from it, e.g. a size class; that of the response when left out. */
  @property({ attribute: false }) profile: Profile | null = null;

  /** The region whose support is told, where it does not ship; otherwise the one that the instrument names. */
  @property({ attribute: false }) region: Region | null = null;

  /**
   * Figures of comparable enterprises, a `CohortBenchmark` of any origin; drawn and told where basis and population fit,
   * and otherwise the reason is said.
   */
  @property({ attribute: false }) benchmark: unknown = null;

  /**
   * Published figures, each shown only beside its index and to enterprises of its population, which are those of a country;
   * the ones that ship at first.
   */
  @property({ attribute: false }) benchmarks: readonly PublishedBenchmark[] = publishedBenchmarks;

  /** Whether published figures of enterprises of other countries are shown too; their heading says where they are. */
  @property({ type: Boolean, attribute: 'figures-abroad' }) figuresAbroad = false;

  /** Earlier answers of the same enterprise to the same version of the instrument. */
  @property({ attribute: false }) earlier: Response | null = null;

  /** What was aimed at since the earlier answers; the level above that of those, when left out. */
  @property({ attribute: false }) target: Target | null = null;

  /** Id of the index; the primary one when empty. */
  @property() index = '';

  /** Name of a weighting of the index, e.g. `awareness`; its own weights when empty. The other indices take it where they have it. */
  @property() weighting = '';

  /**
   * How what the sources leave open is taken: id of an alternative by id of its variant; the usual ones when left out. As
   * an attribute pairs, e.g. `variants="level-table=six-levels open-answers=zero"`.
   */
  @property() variants: VariantChoice | null = null;

  /** Whether the other indices of the instrument are left out. */
  @property({ type: Boolean, attribute: 'one-index' }) oneIndex = false;

  /** Whether the page listens to `readiness-ask` and asks the questions that an index still needs. */
  @property({ type: Boolean }) askable = false;

  /** Whether the rest of the page stays on the paper, when it is printed. */
  @property({ type: Boolean, attribute: 'print-with-page' }) printWithPage = false;

  /** Address of a page with the assessment; shows the button that copies a link to this result. */
  @property() link = '';

  /** What the roadmap starts from, e.g. as `readiness-plan` told it. */
  @property({ attribute: false }) roadmap: Partial<RoadmapChoice> = {};

  @state() private whyOpen = false;

  /** Whether everything is laid out for the paper, not only the page for the owner. */
  @state() private report = false;

  /** Why the chosen file is not compared with. */
  @state() private refused: EarlierRefusal | null = null;

  @state() private outcome: SaveOutcome | null = null;

  readonly #messages: Messages = addResultMessages(this);
  readonly #support = new RegionalSupport(() => this.requestUpdate());
  readonly #roadmap = new RoadmapPart(() => this.requestUpdate());
  #view: ResultView | string | null = null;
  #radar: RadarData | null = null;
  /** Earlier answers that the reader brought. */
  #chosen: Response | null = null;
  #locale = '';

  constructor() {
    super();
    addPrinting(this, () => !this.printWithPage && this.#radar !== null);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { words, wanted } = this.#messages;
    const locale = `${words.locale} ${wanted}`;
    const given = [...changed.keys()].some((name) => !SHOWN_ONLY.includes(name));
    if (!given && locale === this.#locale) return;
    this.#locale = locale;
    this.#view = resultView(this, words, wanted);
    this.#radar = this.#view && typeof this.#view === 'object' ? radarOf(this.#view) : null;
  }

  protected override render(): unknown {
    const view = this.#view;
    if (view === null) return nothing;
    if (typeof view === 'string') return html`<p class="failure" role="alert">${view}</p>`;
    const support = this.#support.of(view.structure, this.region, view.messages.locale);
    return html`
      <article lang=${view.wordsLang ?? view.messages.locale} class=${this.report ? 'report' : ''}>
        ${levelSection(view)} ${this.#picture(view)}
        ${changeSection(view)} ${this.#earlierFile(view)}
        ${whySection(view, this.whyOpen || this.report, (open) => this.#toggleWhy(open))} ${actionSection(view, support)}
        ${this.#roadmap.section(view, this, this.report)} ${supportSection(view, support, this.report)}
        ${otherIndicesSection(view, this.askable ? (index, items) => this.#ask(index, items) : null)} ${standingNote(view)}
        ${methodSection(view, this.report)}
        ${this.report ? reportSections(view) : nothing}
        ${this.#save(view)}
      </article>
    `;
  }

  /**
   * Leads the reader to a part of the result: its chart, or its roadmap, which is unfolded. Does nothing where the result has
   * no such part.
   */
  lead(to: 'chart' | 'roadmap'): void {
    if (to === 'chart') this.shadowRoot?.querySelector<HTMLElement>('#picture')?.focus();
    const folded = to === 'roadmap' ? this.shadowRoot?.querySelector<HTMLDetailsElement>('details.roadmap') : null;
    if (!folded) return;
    folded.open = true;
    folded.querySelector('summary')?.focus();
  }

  #ask(index: string, items: readonly string[]): void {
    this.dispatchEvent(new ReadinessAskEvent({ index, items }));
  }

  #picture(view: ResultView): TemplateResult {
    return html`
      <section class="picture" aria-labelledby="picture">
        <h2 id="picture" tabindex="-1">${view.messages.radar.heading}</h2>
        <readiness-radar part="radar" .data=${this.#radar}></readiness-radar>
        ${cohortPart(view)} ${dimensionSection(view)}
      </section>
    `;
  }

  #save(view: ResultView): TemplateResult {
    const radar = isDrawable(this.#radar) ? this.#radar : null;
    const { fileName } = view.messages.save;
    return saveSection(
      view,
      {
        print: () => print(),
        report: () => void this.#printReport(),
        csv: () => saveFile(`${fileName}.csv`, textFile(resultCsv(view), 'text/csv;charset=utf-8')),
        json: () => saveFile(`${fileName}.json`, textFile(resultJson(view), 'application/json')),
        picture: radar && (() => void this.#savePicture(view, radar)),
        link: this.link === '' ? null : () => void this.#copyLink(view),
      },
      this.outcome,
    );
  }

  /** A page that brings earlier answers itself asks for none. */
  #earlierFile(view: ResultView): TemplateResult | typeof nothing {
    const given = this.earlier !== null && this.earlier !== this.#chosen;
    return given ? nothing : earlierFile(view, this.refused, (file) => void this.#choose(file, view));
  }

  async #choose(file: Blob, view: ResultView): Promise<void> {
    const read = await readEarlier(file, view);
    this.refused = read.ok ? null : read.refusal;
    if (!read.ok) return;
    this.earlier = this.#chosen = read.response;
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>('#change')?.focus();
  }

  #toggleWhy(open: boolean): void {
    if (!this.report) this.whyOpen = open;
  }

  async #printReport(): Promise<void> {
    await this.#roadmap.bring();
    this.report = true;
    await this.updateComplete;
    addEventListener('afterprint', () => (this.report = false), { once: true });
    print();
  }

  async #savePicture(view: ResultView, radar: RadarData): Promise<void> {
    try {
      saveFile(`${view.messages.save.fileName}.png`, await resultPicture(view, radar));
      this.outcome = null;
    } catch {
      // Some browsers give no picture away, to protect against tracking.
      this.outcome = { kind: 'pictureFailed' };
    }
  }

  async #copyLink({ response, structure }: ResultView): Promise<void> {
    const { linkTo } = await import('./link-to.js');
    const link = await linkTo(this.link, response, structure);
    // Without a secure context, or leave, there is no clipboard.
    const copied = await copyText(link);
    this.outcome = copied ? { kind: 'linkCopied' } : { kind: 'linkShown', link };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'readiness-result': ReadinessResultElement;
  }
}
