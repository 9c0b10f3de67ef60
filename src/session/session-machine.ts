import type { Answer, AnswerValue, Response } from '../core/model/response.js';
import { createDraftSaver, type DraftSaver } from './draft-saver.js';
import type { DraftKey } from './drafts/draft-store.js';
import { newId } from './new-id.js';
import type { FoundDraft } from './read-draft.js';
import { readGivenAnswer, readGivenField } from './read-given.js';
import { beginning, responseOf, type SessionData } from './session-data.js';
import { stateOf } from './session-state.js';
import type { GivenEarlier, Problem, Session, SessionOptions, SessionState, Step } from './session.js';
import type { Start } from './start.js';
import { standingOf, stepProblems, type Asked, type Standing } from './step-problems.js';
import { isReached, positionOf, stepKey } from './steps.js';

/** What a machine is made of: the options, completed. */
export interface MachineParts extends Omit<SessionOptions, 'region'>, Asked, Start {
  readonly key: DraftKey;
  readonly clock: () => Date;
  readonly timeLimit: number;
  readonly found: FoundDraft;
}

/** The session: holds the data, derives a state of it after every change, and keeps the draft. */
export class SessionMachine implements Session {
  #parts: MachineParts;
  readonly #saver: DraftSaver;
  readonly #listeners = new Set<(state: SessionState) => void>();
  #locale: string;
  /** What the store held; `null` once that was deleted. */
  #found: FoundDraft | null;
  #data: SessionData;
  #state: SessionState;

  constructor(parts: MachineParts) {
    const { store, key, timeLimit, found } = parts;
    this.#parts = parts;
    this.#saver = createDraftSaver({
      store,
      key,
      writer: newId(),
      after: found.writer,
      state: found.kind === 'unavailable' ? 'unavailable' : store ? 'idle' : 'off',
      timeLimit,
      changed: () => this.#tell(),
    });
    this.#locale = parts.locale ?? parts.instrument.structure.defaultLocale;
    this.#found = found;
    this.#data = parts.resumed ?? beginning(parts, parts.clock());
    this.#state = this.#derive();
  }

  get state(): SessionState {
    return this.#state;
  }

  subscribe(listener: (state: SessionState) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  answer(id: string, answer: Answer | null): Problem | null {
    const given = readGivenAnswer(this.#parts, id, answer);
    if (!given.ok) return given.problem;
    const confirmed = new Set([...this.#data.confirmed, id]);
    this.#change({ answers: withEntry(this.#data.answers, id, given.value), confirmed, completedAt: null });
    return null;
  }

  setField(id: string, value: AnswerValue | null): Problem | null {
    const given = readGivenField(this.#parts, id, value);
    if (!given.ok) return given.problem;
    this.#change({ profile: withEntry(this.#data.profile, id, given.value), completedAt: null });
    return null;
  }

  async takeOver(earlier: readonly GivenEarlier[]): Promise<void> {
    const { takeOver } = await import('./take-over.js');
    const { change, fromBefore } = await takeOver(this.#parts, this.#data, earlier, this.#parts.clock());
    this.#parts = { ...this.#parts, fromBefore };
    this.#change(change(this.#data));
  }

  next(): boolean {
    const { step, steps } = this.#state;
    const problems = stepProblems(this.#standing(), step);
    if (problems.length > 0) {
      this.#data = { ...this.#data, told: problems };
      this.#tell();
      return false;
    }
    const after = steps[positionOf(steps, step) + 1];
    if (!after) return false;
    this.#go(after);
    return true;
  }

  back(): void {
    const { step, steps } = this.#state;
    const before = steps[positionOf(steps, step) - 1];
    if (before) this.#go(before);
  }

  goTo(step: Step): boolean {
    if (!isReached(this.#state.steps, this.#data.reached, step)) return false;
    if (step.kind === 'result' && stepProblems(this.#standing(), { kind: 'check' }).length > 0) return false;
    this.#go(step);
    return true;
  }

  response(): Response {
    return responseOf(this.#parts.compiled, this.#data, this.#locale);
  }

  setLocale(locale: string): void {
    this.#locale = locale;
  }

  flush(): Promise<void> {
    return this.#saver.flush();
  }

  async forget(): Promise<void> {
    this.#data = beginning(this.#parts, this.#parts.clock());
    this.#found = null;
    this.#tell();
    await this.#saver.remove();
  }

  close(): void {
    this.#saver.close();
    this.#listeners.clear();
  }

  #go(step: Step): void {
    const { reached, completedAt } = this.#data;
    if (step.kind === 'welcome') {
      // Nothing of the draft changes: whoever only looks in does not take it from another tab.
      this.#data = { ...this.#data, step, told: [] };
      this.#tell();
      return;
    }
    this.#change({
      step,
      place: step,
      completedAt: step.kind === 'result' ? (completedAt ?? this.#parts.clock().toISOString()) : completedAt,
      told: [],
      reached: new Set([...reached, stepKey(step)]),
    });
  }

  #change(change: Partial<SessionData>): void {
    this.#data = { ...this.#data, ...change };
    const { place, confirmed, before } = this.#data;
    this.#saver.save({
      savedAt: this.#parts.clock().toISOString(),
      content: { response: this.response(), step: place, confirmed: [...confirmed], before },
    });
    this.#tell();
  }

  /** Whoever subscribes while being told is told of the next change. */
  #tell(): void {
    this.#state = this.#derive();
    for (const listener of [...this.#listeners]) listener(this.#state);
  }

  #derive(): SessionState {
    const found = this.#found;
    const besides = {
      save: this.#saver.state,
      resumed: found?.kind === 'draft',
      draftLost: found?.kind === 'lost',
      draftIssues: found && 'issues' in found ? found.issues : [],
    };
    const { fromBefore, clock } = this.#parts;
    return stateOf(this.#data, this.#standing(), besides, fromBefore, clock());
  }

  #standing(): Standing {
    return standingOf(this.#parts, this.#data, this.#parts.clock());
  }
}

function withEntry<T>(record: Readonly<Record<string, T>>, key: string, value: T | null): Readonly<Record<string, T>> {
  const others = Object.entries(record).filter(([other]) => other !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}
