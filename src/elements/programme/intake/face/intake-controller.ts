import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { ProblemWords } from '../../../../core/i18n/intake/describe-problem.js';
import { intakeVi } from '../../../../core/i18n/intake/vi.js';
import type { IntakeMessages } from '../../../../core/i18n/intake/messages.js';
import { saveFile } from '../../../files/save-file.js';
import { addWords, Catalogue, type WordsHere } from '../../../language/words-controller.js';
import type {
  ChosenFile,
  IntakePlan,
  IntakeService,
  Opened,
  ReportedRows,
  TableChoice,
  Taken,
} from '../intake-service.js';
import { droppedFiles } from './dropped-files.js';
import {
  firstChoices,
  SHOWN_COLUMNS,
  type Busy,
  type Choices,
  type ColumnsState,
  type IntakeState,
} from './intake-state.js';
import type { IntakeView } from './intake-view.js';
import { missingChoices } from './missing-choices.js';
import { intakeTemplate } from './steps.js';

const catalogue = new Catalogue<IntakeMessages>(intakeVi, {
  en: () => import('../../../../core/i18n/intake/en.js').then(({ intakeEn }) => intakeEn),
});

type Host = ReactiveControllerHost & Element & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What the intake needs of the page around it. */
export interface IntakePlace {
  /**
   * The service, here or in a worker.
   *
   * @param files The files that it is about to be given.
   */
  readonly service: (files?: readonly ChosenFile[]) => IntakeService | Promise<IntakeService>;
  /** Whether the page has taken the files itself, and nothing is to be done here. */
  readonly takes: (files: readonly ChosenFile[]) => Promise<boolean>;
  /** A register was made; whether the page could open it. */
  readonly taken: (taken: Taken) => Promise<boolean>;
  /** The officer wants to see it. */
  readonly leave: () => void;
}

type Tell = (progress: NonNullable<Busy['progress']>) => void;

const START: IntakeState = { step: 'choose', refused: [] };

/** The way of files into a programme, as a part of an element: it keeps where the officer is, and renders the step. */
export class IntakeController implements ReactiveController {
  readonly #host: Host;
  readonly #place: IntakePlace;
  readonly #words: WordsHere<IntakeMessages>;
  #state: IntakeState = START;
  #busy: Busy | null = null;
  /** Whether what is going on is about files that were brought just now. */
  #bringing = false;
  #notice: IntakeView['notice'] = null;
  #problems: ProblemWords | null = null;
  /** The heading that was read last. */
  #heading: HTMLElement | null = null;
  #problemsFor = '';
  #turn = 0;

  constructor(host: Host, place: IntakePlace) {
    this.#host = host;
    this.#place = place;
    this.#words = addWords(host, catalogue, intakeVi);
    host.addController(this);
  }

  hostUpdate(): void {
    const { locale } = this.#words.words;
    const needed = this.#state.step === 'check' || (this.#state.step === 'choose' && this.#state.refused.length > 0);
    if (needed && this.#problemsFor !== locale) void this.#loadProblems(locale);
  }

  /** Whether anything is going on beyond the choice of files. */
  get begun(): boolean {
    return this.#state.step !== 'choose' || this.#busy !== null;
  }

  /** Takes files that were chosen or dropped. */
  async choose(files: readonly ChosenFile[]): Promise<void> {
    if (await this.#place.takes(files)) return;
    const open = async (service: IntakeService, tell: Tell) => this.#show(await service.open(files, tell));
    await this.#run('opening', open, files);
  }

  /** Begins anew, for another programme: what was begun for the one before ends without a word. */
  reset(): void {
    this.#turn += 1;
    this.#busy = null;
    this.#notice = null;
    this.#state = START;
    this.#host.requestUpdate();
  }

  /** Takes what was dropped, folders too; to be called while the event is handled. */
  drop(transfer: DataTransfer): void {
    void droppedFiles(transfer).then((files) => this.choose(files));
  }

  render(): TemplateResult {
    return intakeTemplate({
      state: this.#state,
      busy: this.#busy,
      notice: this.#notice,
      words: this.#words.words,
      problems: this.#problems,
      choose: (files) => void this.choose(files),
      propose: (choice) => this.#propose(choice),
      decide: (choices) => this.#decide(choices),
      showMore: () => this.#showMore(),
      check: () => this.#check(),
      report: (rows) => void this.#report(rows),
      take: (rows) => this.#take(rows),
      back: () => this.#back(),
      stop: () => void this.#stop(),
      cancel: () => void this.#cancel(),
      leave: () => {
        this.#go(START);
        this.#place.leave();
      },
    });
  }

  #propose(choice: TableChoice): void {
    const { wave } = this.#state.step === 'columns' ? this.#state.choices : { wave: null };
    void this.#run('opening', async (service) => {
      await this.#show(await service.propose(choice), wave ? { wave } : {}, false);
    });
  }

  #check(): void {
    const state = this.#state;
    if (state.step !== 'columns') return;
    if (missingChoices(state).length > 0) {
      this.#tellMissing(state);
      return;
    }
    const { opened, choices } = state;
    const { meanings, numbers, wave, date } = choices;
    const rule: IntakePlan['wave'] =
      wave.kind === 'known'
        ? { kind: 'known', id: wave.id }
        : wave.kind === 'new' && wave.name.trim() !== ''
          ? { kind: 'new', name: wave.name.trim() }
          : { kind: 'dates' };
    const plan: IntakePlan = { meanings, numbers, wave: rule, date: date || null, locale: this.#words.words.locale };
    void this.#run('checking', async (service, tell) => {
      const preview = await service.check(plan, tell);
      await this.#loadProblems(this.#words.words.locale);
      this.#go({ step: 'check', opened, choices, preview });
    });
  }

  /** What is still to be filled in is said beside its field; the first of them is where to go on. */
  #tellMissing(state: ColumnsState): void {
    this.#state = { ...state, told: true };
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>('.intake [aria-invalid=true]')?.focus();
    });
  }

  #take(rows: 'all' | 'sound'): void {
    void this.#run('taking', async (service, tell) => {
      const report = rows === 'sound' ? await service.report(this.#words.words.locale, 'faulty') : null;
      const taken = await service.take(rows, tell);
      const opened = await this.#place.taken(taken);
      this.#go(opened ? { step: 'done', counts: taken.counts, report } : START);
    });
  }

  async #report(rows: ReportedRows): Promise<void> {
    const { check, locale } = this.#words.words;
    const report = await (await this.#place.service()).report(locale, rows);
    if (report) saveFile(`${rows === 'faulty' ? check.reportName : check.warnedName}.csv`, report);
  }

  #back(): void {
    const state = this.#state;
    if (state.step !== 'check') return;
    this.#go({ step: 'columns', opened: state.opened, choices: state.choices, shown: SHOWN_COLUMNS, told: false });
  }

  /**
   * What was chosen before is kept: a check that is stopped leaves the officer with the columns as they were matched. Other files take
   * the place of those before as soon as they are brought.
   */
  async #stop(): Promise<void> {
    if (this.#state.step === 'choose' || this.#bringing) return this.#cancel();
    this.#turn += 1;
    this.#busy = null;
    this.#notice = 'stopped';
    this.#go(this.#state);
    await (await this.#place.service()).stop();
  }

  async #cancel(): Promise<void> {
    const running = this.#busy !== null;
    this.#turn += 1;
    this.#busy = null;
    this.#go(START);
    this.#notice = running ? 'stopped' : null;
    await (await this.#place.service()).cancel();
  }

  #decide(changed: Partial<Choices>): void {
    if (this.#state.step !== 'columns') return;
    this.#state = { ...this.#state, choices: { ...this.#state.choices, ...changed } };
    this.#host.requestUpdate();
  }

  #showMore(): void {
    if (this.#state.step !== 'columns') return;
    this.#state = { ...this.#state, shown: this.#state.shown + SHOWN_COLUMNS };
    this.#host.requestUpdate();
  }

  /** Shows what was found in files. A register has nothing to be decided, and is checked at once. */
  async #show(opened: Opened, kept: Partial<Choices> = {}, attend = true): Promise<void> {
    if (opened.kind === 'refused') {
      await this.#loadProblems(this.#words.words.locale);
      this.#go({ step: 'choose', refused: opened.problems });
      return;
    }
    const choices = { ...firstChoices(opened), ...kept };
    this.#go({ step: 'columns', opened, choices, shown: SHOWN_COLUMNS, told: false }, attend);
    if (opened.kind === 'records' && opened.register) this.#check();
  }

  /** Does something that takes its time; what was begun before ends without a word. */
  async #run(
    doing: Busy['doing'],
    work: (service: IntakeService, tell: Tell) => Promise<void>,
    files?: readonly ChosenFile[],
  ): Promise<void> {
    const turn = ++this.#turn;
    const current = () => turn === this.#turn;
    this.#notice = null;
    this.#bringing = files !== undefined;
    this.#become({ doing, progress: null });
    try {
      const service = await this.#place.service(files);
      await work(service, (progress) => {
        if (current()) this.#become({ doing, progress });
      });
    } catch (cause) {
      if (!current()) return;
      this.#notice = 'failed';
      // What nobody foresaw belongs into the console, too.
      reportError(cause);
    } finally {
      if (current()) this.#become(null);
    }
  }

  #become(busy: Busy | null): void {
    this.#busy = busy;
    this.#host.requestUpdate();
  }

  /** Goes to a step, whose heading is read first. */
  #go(state: IntakeState, attend = true): void {
    this.#state = state;
    this.#host.requestUpdate();
    if (!attend) return;
    void this.#host.updateComplete.then(() => this.#attend());
  }

  /** The page may put the intake elsewhere once there is a programme: whoever read its heading reads on there. */
  hostUpdated(): void {
    const { renderRoot } = this.#host;
    const isLost = this.#heading !== null && !this.#heading.isConnected;
    if (isLost && renderRoot instanceof ShadowRoot && renderRoot.activeElement === null) this.#attend();
  }

  #attend(): void {
    this.#heading = this.#host.renderRoot.querySelector<HTMLElement>('#intake-heading');
    this.#heading?.focus();
  }

  async #loadProblems(locale: string): Promise<void> {
    if (this.#problemsFor === locale && this.#problems) return;
    this.#problemsFor = locale;
    const [{ problemWords }, { vietnam }] = await Promise.all([
      import('../../../../core/i18n/intake/problem-words.js'),
      import('../../../../core/regions/vietnam/index.js'),
    ]);
    this.#problems = await problemWords(locale, vietnam);
    this.#host.requestUpdate();
  }
}
