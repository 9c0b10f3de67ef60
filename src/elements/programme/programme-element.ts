import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ProgrammeMessages } from '../../core/i18n/programme/messages.js';
import { onFile } from '../files/on-file.js';
import type { WordsHere } from '../language/words-controller.js';
import { addPrinting } from '../printing/printing-controller.js';
import { controlStyles } from '../theme/controls.styles.js';
import { printTokenStyles } from '../theme/print-tokens.styles.js';
import { tokenStyles } from '../theme/tokens.styles.js';
import { cardsSection } from './cards-section.js';
import { changeSection } from './change-section.js';
import { detailSection } from './detail-section.js';
import { enterprisesSection } from './enterprises-section.js';
import { FigureCounter } from './figure-counter.js';
import { fileWords, type FileWords } from './file-words.js';
import { levelsSection } from './levels-section.js';
import { meansSection } from './means-section.js';
import { openFile, openProgramme, type NotOpened, type OpenedProgramme } from './open-programme.js';
import { issueList, openSection } from './open-section.js';
import { prepare, type Prepared } from './prepare.js';
import { programmeStyles } from './programme-element.styles.js';
import { readState, TABS, writeState, type ProgrammeState, type Tab } from './programme-state.js';
import { addProgrammeMessages } from './programme-messages.js';
import { named, type ProgrammeView } from './programme-view.js';
import { qualitySection } from './quality-section.js';
import { scopeSection } from './scope-section.js';
import { segmentsSection } from './segments-section.js';

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

  /** The document of a programme, a `Register` of any origin; without it a file is asked for. */
  @property({ attribute: false }) data: unknown = null;

  @state() private opened: OpenedProgramme | null = null;
  @state() private refused: NotOpened | null = null;
  @state() private prepared: Prepared | null = null;
  @state() private fileTexts: FileWords | null = null;
  @state() private loading = false;
  @state() private looking: ProgrammeState = readState('');

  readonly #words: WordsHere<ProgrammeMessages> = addProgrammeMessages(this);
  readonly #counter = new FigureCounter();
  #opening = 0;
  #preparedOf: OpenedProgramme | null = null;
  #preparedFor = '';

  constructor() {
    super();
    addPrinting(this, () => this.prepared !== null);
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) void this.#open(() => openFile(file));
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.looking = readState(location.search);
    if (changed.has('data') && this.data !== null) void this.#open(() => openProgramme(this.data));
    const { locale } = this.#words.words;
    const wanted = `${this.looking.instrument} ${locale}`;
    if (this.opened && (this.opened !== this.#preparedOf || wanted !== this.#preparedFor)) {
      this.#preparedOf = this.opened;
      this.#preparedFor = wanted;
      void this.#prepare(this.opened, locale);
    }
  }

  protected override render(): unknown {
    const { words } = this.#words;
    if (!this.opened || !this.prepared) return this.#openPage(words);
    const view = this.#view(this.opened, this.prepared, words);
    if (!view) return nothing;
    return html`
      <header>
        <h2>${named(words, this.opened.file.programme.names)}</h2>
        ${this.#issues(this.opened, words)}
      </header>
      ${scopeSection(view)} ${this.#tabs(view)}
      <div class="panel">${this.#panel(view)}</div>
    `;
  }

  #panel(view: ProgrammeView): unknown {
    const { tab, enterprise } = view.state;
    if (tab === 'quality') return qualitySection(view);
    if (tab === 'enterprises') return (enterprise === '' ? null : detailSection(view)) ?? enterprisesSection(view);
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
    if (!fileTexts) {
      void fileWords(words.locale).then((found) => (this.fileTexts = found));
      return nothing;
    }
    const shown = { refused: this.refused, loading: this.loading };
    return openSection(words, shown, fileTexts, (file) => void this.#open(() => openFile(file)));
  }

  #issues({ issues }: OpenedProgramme, words: ProgrammeMessages): TemplateResult {
    const { fileTexts } = this;
    const chosen = onFile((file) => void this.#open(() => openFile(file)));
    return html`
      <p class="choose">
        <label class="button secondary" for="other">${words.open.other}</label>
        <input id="other" class="visually-hidden" type="file" accept=".json,application/json" @change=${chosen} />
      </p>
      <div role="alert">${this.refused ? html`<p class="error">${words.open[this.refused.reason]}</p>` : nothing}</div>
      ${
        issues.length > 0 && fileTexts
          ? html`<details class="finding">
              <summary>${words.open.issues(issues.length)}</summary>
              ${issueList(issues, words.open, fileTexts)}
            </details>`
          : nothing
      }
    `;
  }

  /** A file that cannot be opened takes nothing away: what was open stays. */
  async #open(read: () => Promise<OpenedProgramme | NotOpened>): Promise<void> {
    const turn = ++this.#opening;
    this.loading = true;
    this.fileTexts = await fileWords(this.#words.words.locale);
    const found = await read();
    if (turn !== this.#opening) return;
    this.loading = false;
    this.refused = found.ok ? null : found;
    if (found.ok) this.opened = found;
  }

  async #prepare(opened: OpenedProgramme, locale: string): Promise<void> {
    const asked = this.looking.instrument;
    const instrument = opened.instruments.includes(asked) ? asked : (opened.instruments[0] ?? '');
    const [prepared, fileTexts] = await Promise.all([prepare(opened, instrument, locale), fileWords(locale)]);
    if (opened !== this.opened) return;
    this.fileTexts = fileTexts;
    this.prepared = prepared;
  }

  #view(opened: OpenedProgramme, prepared: Prepared, messages: ProgrammeMessages): ProgrammeView | null {
    const counted = this.#counter.count(prepared, this.looking, messages);
    if (!counted) return null;
    const { structure } = prepared.cohort;
    const index = structure.indices.find(({ id }) => id === counted.scored.scores.basis.index);
    return {
      ...prepared,
      ...counted,
      opened,
      state: this.looking,
      go: (change) => this.#go(change),
      messages,
      span: index ? index.scale.maximum - index.scale.minimum : 100,
    };
  }

  #go(change: Partial<ProgrammeState>): void {
    const entered = change.enterprise !== undefined && change.enterprise !== '';
    this.looking = { ...this.looking, ...change };
    history.replaceState(history.state, '', writeState(this.looking, location.search) || location.pathname);
    if (entered) void this.updateComplete.then(() => this.#attend('#enterprise'));
  }

  #attend(selector: string): void {
    this.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'readiness-programme': ReadinessProgrammeElement;
  }
}
