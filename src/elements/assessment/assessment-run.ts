import type { Answer, Response } from '../../core/model/response.js';
import type { Problem, Session, Step } from '../../session/session.js';
import type { DraftStore } from '../../session/drafts/draft-store.js';
import type { LoadedInstrument } from '../instrument/load-instrument.js';
import type { BasisChoice } from '../result/basis-choice.js';
import { ReadinessAnswerEvent, ReadinessErrorEvent, ReadinessPageEvent } from './assessment-events.js';
import { sameStep, subjectsOf, type RunState } from './assessment-view.js';
import type { EarlierOffer } from './earlier-offer.js';
import { isLater } from './is-later.js';
import type { FinishedResponse } from './open-result.js';
import type { Typed } from './questions/asking.js';
import { questionKey, type Question, type Subject } from './questions/question.js';
import { TypedTexts } from './typed-texts.js';

/** Where the eyes, and the focus, should go after the next rendering. */
export type Attention = { readonly to: 'heading' | 'summary' } | { readonly to: 'question'; readonly key: string };

interface RunHost extends BasisChoice {
  requestUpdate(): void;
  dispatchEvent(event: Event): boolean;
}

/** One instrument being answered: what a person does here becomes a change of the session, an event, and attention. */
export class AssessmentRun implements RunState {
  readonly loaded: LoadedInstrument;
  readonly session: Session;
  readonly typed = new TypedTexts();
  attention: Attention | null = null;
  checking = false;
  forgotten = false;
  /** Whether the person looked at the way to delete the answers. */
  forgetting = false;
  submitted = false;
  finished: FinishedResponse | null = null;
  resultFailed = false;
  asked: readonly string[] = [];
  offer: EarlierOffer | null = null;
  readonly #host: RunHost;
  #resumeAt: Step | null = null;

  constructor(host: RunHost, loaded: LoadedInstrument, session: Session) {
    this.#host = host;
    this.loaded = loaded;
    this.session = session;
    this.#welcomeBack();
    session.subscribe(() => host.requestUpdate());
  }

  /** A draft is picked up from the welcome page, which says that it is there. */
  #welcomeBack(): void {
    const { resumed, step } = this.session.state;
    if (step.kind === 'result') void this.#finish(false);
    else if (resumed && step.kind !== 'welcome' && this.session.goTo({ kind: 'welcome' })) this.#resumeAt = step;
  }

  /** Looks whether the device keeps what other questionnaires know. Without, nothing is offered. */
  async lookAround(store: DraftStore, draft: string): Promise<void> {
    try {
      if (this.session.state.resumed || (await store.count()) === 0) return;
      const { earlierOffer } = await import('./earlier-offer.js');
      this.offer = await earlierOffer(this.loaded, this.session, { store, draft });
      this.#host.requestUpdate();
    } catch {
      // Storage that fails now, or a part that did not come, takes nothing away.
    }
  }

  answer(question: Question, answer: Answer | null): void {
    this.typed.drop(question.key);
    if (this.#give(question.subject, answer) === null) this.#tellAnswer(question.subject, answer);
    this.#host.requestUpdate();
  }

  /** While typing nothing is reproached: a text that is no answer yet only takes the former answer back. */
  type(question: Question, { key, text, value }: Typed): void {
    const problem =
      value === undefined
        ? { target: question.subject, code: 'number/not-a-number', params: {} }
        : this.#give(question.subject, value === null ? null : { value });
    if (value === undefined || problem) this.#give(question.subject, null);
    this.typed.keep(question.key, key, text, problem);
    this.#host.requestUpdate();
  }

  leave(question: Question): void {
    this.typed.tell([question.key]);
    const { answers, profile } = this.session.state;
    const { subject } = question;
    const value = 'field' in subject ? profile[subject.field] : undefined;
    this.#tellAnswer(
      subject,
      'item' in subject ? (answers[subject.item] ?? null) : value === undefined ? null : { value },
    );
    this.#host.requestUpdate();
  }

  next(): void {
    const { session } = this;
    if (this.#resumeAt && session.goTo(this.#resumeAt)) {
      this.#moved();
    } else if (this.typed.tell(this.#subjects().map(questionKey)) || !session.next()) {
      this.#attend({ to: 'summary' });
    } else {
      if (this.checking) session.goTo({ kind: 'check' });
      this.#moved();
    }
  }

  back(): void {
    if (!this.checking || !this.session.goTo({ kind: 'check' })) this.session.back();
    this.#moved();
  }

  goTo(step: Step, key?: string): void {
    const { kind } = this.session.state.step;
    if (kind === 'result' && step.kind === 'result') return void this.#finish(false);
    if (!this.session.goTo(step)) return;
    this.#moved();
    this.checking = kind === 'check';
    if (key !== undefined) this.#attend({ to: 'question', key });
  }

  show(key: string): void {
    this.#attend({ to: 'question', key });
  }

  /** Asks some items again; none shows the result again. */
  ask(items: readonly string[]): void {
    this.asked = items;
    this.#attend({ to: 'heading' });
  }

  openForget(): void {
    this.forgetting = true;
    this.#host.requestUpdate();
  }

  /** Deletes the answers, here and on the device, and starts again. */
  async forget(): Promise<void> {
    await this.session.forget();
    this.typed.clear();
    this.#moved();
    this.forgotten = true;
  }

  /** The same for a form that is reset: nobody pressed anything here. */
  async reset(): Promise<void> {
    this.#resumeAt = null;
    this.typed.clear();
    await this.session.forget();
  }

  /** Whether what is shown now waits for what comes later: the page itself, or words about answers or the draft. */
  get needsLater(): boolean {
    const { step, problems, resumed, draftLost, save } = this.session.state;
    const draft =
      resumed || draftLost || this.forgotten || this.forgetting || save === 'unavailable' || save === 'superseded';
    return draft || problems.length > 0 || this.typed.hasTold || isLater(this.loaded.questionnaire, step);
  }

  /** Whether it will be needed soon: somebody is answering, or answered before. */
  get wantsLater(): boolean {
    const { before, progress } = this.session.state;
    return this.needsLater || this.offer !== null || before !== undefined || progress.answered > 0;
  }

  /** The response as it stands; at the result with what was found of it there. */
  get response(): Response {
    const { session, finished } = this;
    return session.state.step.kind === 'result' && finished ? finished.response : session.response();
  }

  close(): void {
    this.session.close();
  }

  #subjects(): Subject[] {
    return subjectsOf({ questionnaire: this.loaded.questionnaire, state: this.session.state }, this.session.state.step);
  }

  #give(subject: Subject, answer: Answer | null): Problem | null {
    if ('item' in subject) return this.session.answer(subject.item, answer);
    return this.session.setField(subject.field, answer && 'value' in answer ? answer.value : null);
  }

  #tellAnswer(subject: Subject, answer: Answer | null): void {
    this.#host.dispatchEvent(new ReadinessAnswerEvent({ subject, answer }));
  }

  #attend(attention: Attention): void {
    this.attention = attention;
    this.#host.requestUpdate();
  }

  #moved(): void {
    const { step, steps } = this.session.state;
    this.#resumeAt = null;
    this.checking = this.forgotten = this.submitted = false;
    this.asked = [];
    this.typed.settle();
    this.#attend({ to: 'heading' });
    this.#host.dispatchEvent(new ReadinessPageEvent({ step }));
    if (step.kind === 'result') void this.#finish(true);
    const last = steps.findLast(({ kind }) => kind === 'page');
    if (last && sameStep(last, step)) void this.#prefetchResult();
  }

  async #prefetchResult(): Promise<void> {
    const later = await import('./later.js').catch(() => null);
    later?.prefetchResult(this.loaded);
  }

  async #finish(now: boolean): Promise<void> {
    this.finished = null;
    this.resultFailed = false;
    this.#host.requestUpdate();
    try {
      const { openResult } = await import('./later.js');
      this.finished = await openResult(this.loaded, this.session.response(), this.#host, now);
    } catch (cause) {
      this.resultFailed = true;
      this.#host.dispatchEvent(new ReadinessErrorEvent({ failure: { code: 'result', cause } }));
    }
    this.#host.requestUpdate();
  }
}
