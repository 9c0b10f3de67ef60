import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ProgrammeMessages } from '../../core/i18n/programme/messages.js';
import type { ProgrammeState } from '../../core/programme/programme-state.js';
import type { ProgrammeSummary } from '../../core/programme/shown-programme.js';
import type { WordsHere } from '../language/words-controller.js';
import type { ReadinessRadarElement } from '../radar/radar-element.js';
import { addPrinting } from '../printing/printing-controller.js';
import { controlStyles } from '../theme/controls.styles.js';
import { printTokenStyles } from '../theme/print-tokens.styles.js';
import { tokenStyles } from '../theme/tokens.styles.js';
import { readState, writeState } from './address.js';
import { askBeforeLeaving } from './ask-before-leaving.js';
import { BroughtFiles } from './brought-files.js';
import { detailSection } from './detail-section.js';
import { enterprisesSection } from './enterprises-section.js';
import { filePart } from './file-part.js';
import { HelpingWork } from './helping-work.js';
import { intakeStyles } from './intake/index.js';
import { KeptRadar } from './means-radar.js';
import { NamingHere } from './naming-here.js';
import { NotesWork } from './notes-work.js';
import { openingPart } from './opening-part.js';
import { overviewPanel } from './overview-panel.js';
import { programmeStyles } from './programme-element.styles.js';
import { ReadinessRegisterEvent, type RegisterChange } from './programme-events.js';
import { addProgrammeMessages } from './programme-messages.js';
import { type ProgrammeView, type Saved } from './programme-view.js';
import { ProgrammeWork } from './programme-work.js';
import { qualitySection } from './quality-section.js';
import { renamePart } from './rename-part.js';
import { RenamingWork } from './renaming-work.js';
import { reportLayout } from './report/report-layout.js';
import { ReportPrinting } from './report/report-printing.js';
import { saveAs } from './save-as.js';
import { scopeSection } from './scope-section.js';
import { whatIsShown } from './what-is-shown.js';
import { tabsPart } from './tabs-part.js';
import { named } from './written.js';

/**
 * What an officer of a support programme sees: the indicators to report, levels, means, the change between waves, every
 * enterprise, and what in the data should be asked about. It works from a file alone; nothing is sent anywhere.
 *
 * What is looked at stands in the address of the page, in parameters that begin with `dr-`.
 *
 * @element readiness-programme
 *
 * @csspart open - Where files are chosen or dropped.
 * @csspart intake - The way of files into the programme.
 * @csspart rename - Where the programme gets another name.
 * @csspart scope - Wave and filters.
 * @csspart progress - How far opening a file has come.
 * @csspart cards - The indicators.
 * @csspart card - One of them.
 * @csspart others - The indicators of other lists.
 * @csspart levels - Enterprises by level.
 * @csspart means - Means by dimension.
 * @csspart radar - The radar of them.
 * @csspart segments - Figures of each segment.
 * @csspart change - Before and after.
 * @csspart segment-change - Before and after of each segment.
 * @csspart gaps - The dimensions of which the least is reached.
 * @csspart helping - What would help most.
 * @csspart save - The report on paper, and the figures as files.
 * @csspart enterprises - The list.
 * @csspart enterprise - One of them.
 * @csspart contacts - How to reach it.
 * @csspart points - What is worth talking about.
 * @csspart notes - What advisers wrote down.
 * @csspart changes - Its change log.
 * @csspart result - Its latest result.
 * @csspart quality - Data quality.
 *
 * @fires {ReadinessRegisterEvent} readiness-register - The officer changed the register: wrote or removed a note, renamed the programme, or took files in.
 */
export class ReadinessProgrammeElement extends LitElement {
  static readonly tag: string = 'readiness-programme';
  static override styles = [tokenStyles, printTokenStyles, controlStyles, programmeStyles, intakeStyles];

  /** A programme: a `Register` of any origin, or a file with one as a `Blob`; without it a file is asked for. */
  @property({ attribute: false }) data: unknown = null;

  /** Id of the officer who works here: it stands with notes, in the change log and on the report. Asked for when empty. */
  @property() officer = '';

  /** Whether the list was too long for a workbook. */
  @state() private saveProblem = false;

  @state() private looking: ProgrammeState = readState('');

  readonly #words: WordsHere<ProgrammeMessages> = addProgrammeMessages(this);
  readonly #work = new ProgrammeWork(() => this.requestUpdate());
  readonly #naming = new NamingHere(() => this.requestUpdate());
  readonly #radar = new KeptRadar();
  readonly #helping = new HelpingWork(() => this.requestUpdate());
  readonly #notes = new NotesWork({
    desk: () => this.#work.desk,
    stored: (change) => this.#tell(change),
    changed: () => this.#again(),
  });
  readonly #renaming = new RenamingWork({
    work: this.#work,
    officer: () => this.officer,
    renamed: (change) => this.#renamed(change),
    changed: () => this.requestUpdate(),
  });
  readonly #report = new ReportPrinting({
    desk: () => this.#work.desk,
    laidOut: () => this.updateComplete,
    chart: () => this.shadowRoot?.querySelector<ReadinessRadarElement>('.report readiness-radar') ?? null,
    changed: () => this.requestUpdate(),
  });
  readonly #files = new BroughtFiles(this, {
    work: this.#work,
    officer: () => this.officer,
    mayGo: () => this.#mayGo(),
    tookIn: () => this.#notes.touch(this.#tell(null)),
    changed: () => this.requestUpdate(),
  });
  #asked: {
    readonly summary: ProgrammeSummary;
    readonly looking: ProgrammeState;
    readonly opened: number;
  } | null = null;
  #entered = '';

  constructor() {
    super();
    addPrinting(this, () => this.#naming.naming !== null);
    askBeforeLeaving(this, () => this.#notes.pending);
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      if (event.dataTransfer) this.#files.drop(event.dataTransfer);
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.looking = readState(location.search);
    if (changed.has('data') && this.data !== null) {
      this.#files.reset();
      void this.#work.open(this.data);
    }
    this.#ask();
    this.#naming.follow(this.#words.words.locale, this.#work.summary, this.#work.shown);
    this.#help();
  }

  protected override render(): unknown {
    const { words } = this.#words;
    const view = this.#view(words);
    if (!view) return this.#openPage(words);
    const { content } = this.#report;
    return html`
      ${content ? reportLayout(view, content) : nothing}
      <header>
        <h2 id="programme" tabindex="-1">${named(words, view.summary.programme.names)}</h2>
        ${this.#files.adding ? nothing : renamePart(view)}
        ${filePart(view, this.#files)}
        ${openingPart(words, this.#work, view.fileTexts)}
      </header>
      ${
        this.#files.adding
          ? this.#files.renderBeside(words)
          : html`
              ${scopeSection(view)} ${tabsPart(view)}
              <div class="panel" aria-busy=${this.#work.counting}>${this.#panel(view)}</div>
            `
      }
    `;
  }

  #panel(view: ProgrammeView): unknown {
    const { list, dossier, quality } = view.shown;
    if (quality) return qualitySection(view, quality);
    if (dossier) return detailSection(view, dossier);
    if (list) return enterprisesSection(view, list);
    return overviewPanel(view);
  }

  /** Nothing is open: files are brought, of whatever kind. */
  #openPage(words: ProgrammeMessages): unknown {
    const { fileTexts } = this.#naming;
    if (!fileTexts) return nothing;
    return html`
      <section class="open" part="open">${this.#files.render()} ${openingPart(words, this.#work, fileTexts)}</section>
    `;
  }

  /** Asks for the figures of what is looked at, once. */
  #ask(): void {
    const { summary } = this.#work;
    const { looking } = this;
    if (!summary || (this.#asked?.summary === summary && this.#asked.looking === looking)) return;
    if (this.#asked?.summary !== summary) this.#helping.reset();
    if (this.#asked?.opened !== this.#work.opened) {
      this.#notes.reset();
      this.#renaming.reset();
    }
    if (this.#asked?.looking.enterprise !== looking.enterprise) this.#notes.leave();
    this.#asked = { summary, looking, opened: this.#work.opened };
    void this.#work.show(looking);
  }

  /** The register has changed: what is looked at is asked for again. */
  #again(): void {
    void this.#work.show(this.looking);
    this.requestUpdate();
  }

  /** Follows what is shown of the overview; elsewhere nobody needs to know what would help. */
  #help(): void {
    const { desk, shown } = this.#work;
    if (desk && shown && !this.#work.counting && this.looking.tab === 'overview') {
      this.#helping.follow(desk, shown, this.looking);
    }
  }

  #renamed(change: RegisterChange): void {
    this.#notes.touch(this.#tell(change));
    // Nothing that was counted depends on the name.
    const { summary } = this.#work;
    if (this.#asked && summary) this.#asked = { ...this.#asked, summary };
  }

  #mayGo(): boolean {
    return !this.#notes.pending || confirm(this.#words.words.casework.unsaved.sure);
  }

  /** Tells the page of a change; whether it stores the register itself. */
  #tell(change: RegisterChange | null): boolean {
    const { desk } = this.#work;
    if (!desk) return false;
    return !this.dispatchEvent(new ReadinessRegisterEvent({ change, register: () => desk.document() }));
  }

  #view(messages: ProgrammeMessages): ProgrammeView | null {
    const { looking } = this;
    const { naming } = this.#naming;
    const { summary, shown, desk } = this.#work;
    if (!summary || !shown || naming?.structure.id !== shown.instrument) return null;
    const view: ProgrammeView = {
      ...whatIsShown({ naming, summary, shown, state: looking, messages }, this.#radar),
      go: (change) => this.#go(change),
      save: (what) => void this.#save(view, what),
      tooLong: this.saveProblem,
      helping: this.#helping.now,
      startHelping: () => void (desk && this.#helping.start(desk, looking)),
      stopHelping: () => desk && this.#helping.stop(desk),
      notes: this.#notes,
      renaming: this.#renaming,
      officer: this.officer,
      printReport: () => void this.#report.print(view),
      preparing: this.#report.preparing,
    };
    return view;
  }

  async #save(view: ProgrammeView, what: Saved): Promise<void> {
    const { desk } = this.#work;
    const { changes } = this.#notes;
    if (!desk) return;
    this.saveProblem = (await saveAs(view, desk, what)) === 'tooLong';
    // What was written while the file was made is not in it.
    if (what === 'programme' && changes === this.#notes.changes) this.#notes.unsaved = false;
    this.requestUpdate();
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
