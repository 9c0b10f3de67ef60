import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ProgrammeMessages } from '../../core/i18n/programme/messages.js';
import { TABS, type ProgrammeState, type Tab } from '../../core/programme/programme-state.js';
import type { ProgrammeSummary } from '../../core/programme/shown-programme.js';
import { onFile } from '../files/on-file.js';
import { saveFile } from '../files/save-file.js';
import type { WordsHere } from '../language/words-controller.js';
import { addPrinting } from '../printing/printing-controller.js';
import { controlStyles } from '../theme/controls.styles.js';
import { printTokenStyles } from '../theme/print-tokens.styles.js';
import { tokenStyles } from '../theme/tokens.styles.js';
import { readState, writeState } from './address.js';
import { cardsSection } from './cards-section.js';
import { changeSection } from './change-section.js';
import type { ListFormat } from './desk/desk.js';
import { detailSection } from './detail-section.js';
import { enterprisesSection } from './enterprises-section.js';
import { fileWords, type FileWords } from './file-words.js';
import { levelsSection } from './levels-section.js';
import { KeptRadar } from './means-radar.js';
import { meansSection } from './means-section.js';
import { loadNaming, type Naming } from './naming.js';
import { issueList, openSection } from './open-section.js';
import { programmeStyles } from './programme-element.styles.js';
import { addProgrammeMessages } from './programme-messages.js';
import { named } from './named.js';
import { type ProgrammeView } from './programme-view.js';
import { ProgrammeWork } from './programme-work.js';
import { progressLine } from './progress-line.js';
import { qualitySection } from './quality-section.js';
import { scopeSection } from './scope-section.js';
import { everySegmentName } from './segment-names.js';
import { segmentsSection } from './segments-section.js';
import { tableNames } from './table-names.js';

/**
 * What an officer of a support programme sees: the indicators to report, levels, means, the change between waves, every
 * enterprise, and what in the data should be asked about. It works from a file alone; nothing is sent anywhere.
 *
 * What is looked at stands in the address of the page, in parameters that begin with `dr-`.
 *
 * @element readiness-programme
 *
 * @csspart open - Where a file is chosen or dropped.
 * @csspart scope - Wave and filters.
 * @csspart cards - The indicators.
 * @csspart card - One of them.
 * @csspart levels - Enterprises by level.
 * @csspart means - Means by dimension.
 * @csspart radar - The radar of them.
 * @csspart segments - Figures of each segment.
 * @csspart change - Before and after.
 * @csspart enterprises - The list.
 * @csspart enterprise - One of them.
 * @csspart result - Its latest result.
 * @csspart quality - Data quality.
 */
export class ReadinessProgrammeElement extends LitElement {
  static readonly tag: string = 'readiness-programme';
  static override styles = [tokenStyles, printTokenStyles, controlStyles, programmeStyles];

  /** A programme: a `Register` of any origin, or a file with one as a `Blob`; without it a file is asked for. */
  @property({ attribute: false }) data: unknown = null;

  @state() private looking: ProgrammeState = readState('');
  @state() private naming: Naming | null = null;
  @state() private fileTexts: FileWords | null = null;

  readonly #words: WordsHere<ProgrammeMessages> = addProgrammeMessages(this);
  readonly #work = new ProgrammeWork(() => this.requestUpdate());
  readonly #radar = new KeptRadar();
  #asked: { readonly summary: ProgrammeSummary; readonly looking: ProgrammeState } | null = null;
  #namedFor = '';
  #entered = '';

  constructor() {
    super();
    addPrinting(this, () => this.naming !== null);
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) void this.#work.open(file);
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.looking = readState(location.search);
    if (changed.has('data') && this.data !== null) void this.#work.open(this.data);
    this.#ask();
    this.#name();
  }

  protected override render(): unknown {
    const { words } = this.#words;
    const view = this.#view(words);
    if (!view) return this.#openPage(words);
    return html`
      <header>
        <h2>${named(words, view.summary.programme.names)}</h2>
        ${this.#file(view)}
      </header>
      ${scopeSection(view)} ${this.#tabs(view)}
      <div class="panel" aria-busy=${this.#work.counting}>${this.#panel(view)}</div>
    `;
  }

  #panel(view: ProgrammeView): unknown {
    const { list, dossier, quality } = view.shown;
    if (quality) return qualitySection(view, quality);
    if (dossier) return detailSection(view, dossier);
    if (list) return enterprisesSection(view, list);
    return html`
      ${cardsSection(view)} ${levelsSection(view)} ${meansSection(view)} ${changeSection(view)} ${segmentsSection(view)}
      <p><button type="button" class="button" @click=${() => print()}>${view.messages.print}</button></p>
    `;
  }

  #tabs({ state, messages, go }: ProgrammeView): TemplateResult {
    const label = (tab: Tab) => messages.tabs[tab];
    return html`
      <nav class="tabs" aria-label=${messages.tabs.heading}>
        ${TABS.map(
          (tab) => html`
            <button
              type="button"
              aria-current=${tab === state.tab ? 'page' : 'false'}
              @click=${() => go({ tab, enterprise: '' })}
            >
              ${label(tab)}
            </button>
          `,
        )}
      </nav>
    `;
  }

  #openPage(words: ProgrammeMessages): unknown {
    const { fileTexts } = this;
    if (!fileTexts) return nothing;
    const { refused, progress } = this.#work;
    const choose = (file: Blob) => void this.#work.open(file);
    return openSection(words, { refused, progress }, fileTexts, choose, () => this.#work.cancel());
  }

  /** The file that is open: another one, what was left out of it, how far an opening has come. */
  #file({ messages, summary, fileTexts }: ProgrammeView): TemplateResult {
    const { open } = messages;
    const { refused, progress } = this.#work;
    return html`
      <p class="choose">
        <label class="button secondary" for="other">${open.other}</label>
        <input
          id="other"
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          @change=${onFile((file) => void this.#work.open(file))}
        />
      </p>
      ${progressLine(messages, progress, () => this.#work.cancel())}
      <div role="alert">${refused ? html`<p class="error">${open[refused.reason]}</p>` : nothing}</div>
      ${
        summary.issueCount > 0
          ? html`<details class="finding">
              <summary>${open.issues(summary.issueCount)}</summary>
              ${issueList(summary.issues, summary.issueCount, open, fileTexts)}
            </details>`
          : nothing
      }
    `;
  }

  /** Asks for the figures of what is looked at, once. */
  #ask(): void {
    const { summary } = this.#work;
    const { looking } = this;
    if (!summary || (this.#asked?.summary === summary && this.#asked.looking === looking)) return;
    this.#asked = { summary, looking };
    void this.#work.show(looking);
  }

  /** Loads the names of what is shown, once for a language. */
  #name(): void {
    const { locale } = this.#words.words;
    const { summary, shown } = this.#work;
    const wanted = [locale, shown?.instrument, summary?.programme.region, summary?.today].join(' ');
    if (wanted === this.#namedFor) return;
    this.#namedFor = wanted;
    void this.#load(locale, wanted);
  }

  async #load(locale: string, wanted: string): Promise<void> {
    const { summary, shown } = this.#work;
    const { region } = summary?.programme ?? {};
    const naming =
      summary && shown && region !== undefined
        ? await loadNaming({ instrument: shown.instrument, region, locale, asOf: summary.today })
        : null;
    const fileTexts = await fileWords(locale);
    if (wanted !== this.#namedFor) return;
    this.naming = naming;
    this.fileTexts = fileTexts;
  }

  #view(messages: ProgrammeMessages): ProgrammeView | null {
    const { naming, looking } = this;
    const { summary, shown } = this.#work;
    if (!summary || !shown || naming?.structure.id !== shown.instrument) return null;
    const index = naming.structure.indices.find(({ id }) => id === shown.basis.index);
    const view: ProgrammeView = {
      ...naming,
      nameSegment: everySegmentName(naming.nameSegment, naming.nameMeasure, summary.programme, messages),
      summary,
      shown,
      overview: shown.overview,
      radar: this.#radar.of({ structure: naming.structure, shown, labels: naming.labels, messages }),
      state: looking,
      go: (change) => this.#go(change),
      save: (what) => void this.#save(view, what),
      messages,
      span: index ? index.scale.maximum - index.scale.minimum : 100,
    };
    return view;
  }

  async #save(view: ProgrammeView, what: ListFormat | 'programme'): Promise<void> {
    const { desk } = this.#work;
    const { fileName } = view.messages.enterprises;
    if (what === 'programme') {
      const content = await desk?.document();
      if (content) saveFile(`${view.summary.programme.id}.json`, content);
      return;
    }
    const content = await desk?.list(view.state, what, tableNames(view));
    if (content) saveFile(`${fileName}.${what}`, content);
  }

  #go(change: Partial<ProgrammeState>): void {
    this.looking = { ...this.looking, ...change };
    history.replaceState(history.state, '', writeState(this.looking, location.search) || location.pathname);
  }

  protected override updated(): void {
    const entered = this.#work.shown?.dossier?.line.enterprise.id ?? '';
    // Whoever chose an enterprise reads on there, once it is shown.
    if (entered !== this.#entered && entered !== '')
      this.shadowRoot?.querySelector<HTMLElement>('#enterprise')?.focus();
    this.#entered = entered;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'readiness-programme': ReadinessProgrammeElement;
  }
}
