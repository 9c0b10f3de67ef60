import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ProgrammeMessages } from '../../core/i18n/programme/messages.js';
import { IntakeController } from './intake/index.js';
import type { ChosenFile, IntakeService } from './intake/intake-service.js';
import type { ProgrammeWork } from './programme-work.js';

/** What brought files need of the page around them. */
export interface FilesPlace {
  readonly work: ProgrammeWork;
  /** Id of the officer who works here. */
  readonly officer: () => string;
  /** Whether what is open may be left: what is not saved may not be lost without a word. */
  readonly mayGo: () => boolean;
  /** Files were taken in. */
  readonly tookIn: () => void;
  /** Told when there is something else to be shown. */
  readonly changed: () => void;
}

type Host = ReactiveControllerHost & Element & { readonly renderRoot: HTMLElement | DocumentFragment };

/** The way of files into the page: a saved programme opens at once, all others go through the intake. */
export class BroughtFiles {
  /** Whether files are being added to the programme that is open. */
  adding = false;
  readonly #host: Host;
  readonly #place: FilesPlace;
  readonly #intake: IntakeController;

  constructor(host: Host, place: FilesPlace) {
    this.#host = host;
    this.#place = place;
    this.#intake = new IntakeController(host, {
      takes: (files) => this.#takes(files),
      service: (files = []) => this.#service(files),
      taken: () => this.#taken(),
      leave: () => this.#leave(),
    });
  }

  /** Opens a programme in place of the one that is open. */
  open(file: Blob): void {
    if (!this.#place.mayGo()) return;
    this.reset();
    void this.#place.work.open(file);
  }

  /** Forgets files that were brought for another programme. */
  reset(): void {
    this.adding = false;
    this.#intake.reset();
  }

  add(): void {
    this.#show(true);
  }

  /** Takes what was dropped, folders too; to be called while the event is handled. */
  drop(transfer: DataTransfer): void {
    this.#intake.drop(transfer);
  }

  /** Where files are chosen, matched and checked. */
  render(): TemplateResult {
    return this.#intake.render();
  }

  /** The same beside a programme, with the way back to it. */
  renderBeside({ open }: ProgrammeMessages): TemplateResult {
    return html`
      <p>
        <button type="button" class="button secondary" @click=${() => this.#leave()}>${open.back}</button>
      </p>
      ${this.render()}
    `;
  }

  async #takes(files: readonly ChosenFile[]): Promise<boolean> {
    const { work, mayGo } = this.#place;
    const [file] = files;
    if (!this.adding && file && files.length === 1 && /\.json$/i.test(file.path)) {
      if (!mayGo()) return true;
      if ((await work.open(file.content)) !== 'otherJson') return true;
      work.refused = null;
    }
    if (work.summary) this.add();
    return false;
  }

  async #service(files: readonly ChosenFile[]): Promise<IntakeService> {
    const desk = await this.#place.work.deskFor(files.map(({ content }) => content));
    await desk.sign(this.#place.officer());
    return desk.intake;
  }

  /** Opens what the intake made; whether that went well. */
  async #taken(): Promise<boolean> {
    const { work, tookIn } = this.#place;
    this.add();
    await work.openMade();
    if (work.refused) return false;
    tookIn();
    return true;
  }

  /** Goes back to the programme, whose name is read first. */
  #leave(): void {
    this.#show(false);
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>('#programme')?.focus();
    });
  }

  #show(adding: boolean): void {
    this.adding = adding;
    this.#place.changed();
  }
}
