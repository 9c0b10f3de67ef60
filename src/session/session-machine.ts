import type { CompiledInstrument } from '../core/compiled/compile-instrument.js';
import type { Answer, Answers, AnswerValue, Profile, Response } from '../core/model/response.js';
import { checkAnswer } from '../core/response/check-answer.js';
import { checkField } from './check-field.js';
import { createDraftSaver, type DraftSaver } from './draft-saver.js';
import type { DraftKey } from './drafts/draft-store.js';
import { prefilledAnswers, prefilledProfile } from './prefilled.js';
import { openParts, visibleItems } from './question-states.js';
import type { FoundDraft } from './read-draft.js';
import type { Problem, Session, SessionOptions, SessionState, Step } from './session.js';
import { stepProblems, type Standing } from './step-problems.js';
import { positionOf, standingStep, stepKey, stepsOf } from './steps.js';

/** What a machine is made of: the options, completed. */
export interface MachineParts extends SessionOptions {
  readonly compiled: CompiledInstrument;
  readonly key: DraftKey;
  readonly clock: () => Date;
  readonly timeLimit: number;
  readonly found: FoundDraft;
}

/** What changes: everything else of a state follows from it. */
interface Data {
  readonly id: string;
  readonly startedAt: string;
  readonly completedAt: string | null;
  readonly answers: Answers;
  readonly profile: Profile;
  readonly step: Step;
  /** Problems that were told; each goes when it is mended. */
  readonly told: readonly Problem[];
  /** Keys of the steps that were reached. */
  readonly reached: ReadonlySet<string>;
  /** Where a resumed session goes on: the last step but the welcome. */
  readonly place: Step;
}

/** The session: holds the data, derives a state of it after every change, and keeps the draft. */
export class SessionMachine implements Session {
  readonly #parts: MachineParts;
  readonly #saver: DraftSaver;
  readonly #listeners = new Set<(state: SessionState) => void>();
  #locale: string;
  #resumed: boolean;
  #data: Data;
  #state: SessionState;

  constructor(parts: MachineParts) {
    const { store, key, timeLimit, found } = parts;
    this.#parts = parts;
    this.#saver = createDraftSaver({ store, key, timeLimit, changed: () => this.#tell() });
    this.#locale = parts.locale ?? parts.instrument.structure.defaultLocale;
    this.#resumed = found.kind === 'draft';
    this.#data = found.kind === 'draft' ? this.#resume(found) : this.#begin();
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
    const item = this.#parts.compiled.items.get(id);
    if (!item) return { target: { item: id }, code: 'answer/unknown-item', params: { item: id } };
    const given = answer && 'value' in answer && isEmpty(answer.value) ? null : answer;
    const issue = given && checkAnswer(item, given);
    if (issue) return { target: { item: id }, code: issue.code, params: { ...issue.params } };
    const others = without(this.#data.answers, id);
    this.#change({ answers: given ? { ...others, [id]: given } : others, completedAt: null });
    return null;
  }

  setField(id: string, value: AnswerValue | null): Problem | null {
    const { region } = this.#parts;
    const others = without(this.#data.profile, id);
    if (value === null || isEmpty(value)) {
      this.#change({ profile: others, completedAt: null });
      return null;
    }
    const issue = region ? checkField(region, id, value) : { code: 'field/unknown', params: { field: id } };
    if (!region || issue) return { target: { field: id }, code: issue?.code ?? '', params: { ...issue?.params } };
    this.#change({ profile: { ...others, [id]: region.normalise(id, value) }, completedAt: null });
    return null;
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
    this.#go(after, after.kind === 'result' ? this.#now() : this.#data.completedAt);
    return true;
  }

  back(): void {
    const { step, steps } = this.#state;
    const before = steps[positionOf(steps, step) - 1];
    if (before) this.#go(before, this.#data.completedAt);
  }

  goTo(step: Step): boolean {
    const { steps } = this.#state;
    if (positionOf(steps, step) < 0 || !this.#data.reached.has(stepKey(step))) return false;
    if (step.kind === 'result' && stepProblems(this.#standing(), { kind: 'check' }).length > 0) return false;
    this.#go(step, step.kind === 'result' ? (this.#data.completedAt ?? this.#now()) : this.#data.completedAt);
    return true;
  }

  response(): Response {
    const { compiled, respondent } = this.#parts;
    const { id, startedAt, completedAt, answers, profile } = this.#data;
    const { structure, hash } = compiled;
    return {
      format: 1,
      id,
      instrument: { id: structure.id, version: structure.version, hash },
      profile,
      answers,
      respondent: respondent ?? { mode: 'self' },
      locale: this.#locale,
      startedAt,
      completedAt,
    };
  }

  setLocale(locale: string): void {
    this.#locale = locale;
  }

  flush(): Promise<void> {
    return this.#saver.flush();
  }

  async forget(): Promise<void> {
    this.#data = this.#begin();
    this.#resumed = false;
    await this.#saver.remove();
    this.#tell();
  }

  close(): void {
    this.#saver.close();
    this.#listeners.clear();
  }

  #begin(): Data {
    const { prefill = {}, compiled, region, newId } = this.#parts;
    const now = this.#now();
    return {
      id: newId ? newId() : crypto.randomUUID(),
      startedAt: now,
      completedAt: null,
      answers: prefilledAnswers(compiled, prefill.answers ?? {}, now),
      profile: prefilledProfile(region, prefill.profile ?? {}),
      step: { kind: 'welcome' },
      told: [],
      reached: new Set(['welcome']),
      place: { kind: 'welcome' },
    };
  }

  /** Goes on where the draft ended; what comes before counts as reached. */
  #resume({ response, step }: Extract<FoundDraft, { kind: 'draft' }>): Data {
    const { id, startedAt, completedAt, answers, profile } = response;
    const { structure } = this.#parts.compiled;
    const steps = stepsOf(structure, this.#hasProfile(), this.#visible(answers, profile));
    const wanted = standingStep(
      structure,
      steps,
      step.kind === 'result' && completedAt === null ? { kind: 'check' } : step,
    );
    const place = steps[positionOf(steps, wanted)] ?? { kind: 'welcome' };
    const reached = new Set(steps.slice(0, positionOf(steps, place) + 1).map(stepKey));
    return { id, startedAt, completedAt, answers, profile, step: place, told: [], reached, place };
  }

  #go(step: Step, completedAt: string | null): void {
    const place = step.kind === 'welcome' ? this.#data.place : step;
    this.#change({ step, place, completedAt, told: [], reached: new Set([...this.#data.reached, stepKey(step)]) });
  }

  #change(change: Partial<Data>): void {
    this.#data = { ...this.#data, ...change };
    this.#saver.save({ savedAt: this.#now(), content: { response: this.response(), step: this.#data.place } });
    this.#tell();
  }

  #tell(): void {
    this.#state = this.#derive();
    for (const listener of this.#listeners) listener(this.#state);
  }

  #derive(): SessionState {
    const { compiled, found } = this.#parts;
    const { answers, profile, told, completedAt } = this.#data;
    const standing = this.#standing();
    const step = standingStep(compiled.structure, standing.steps, this.#data.step);
    const open = told.length > 0 ? stepProblems(standing, step) : [];
    const asked = Object.values(standing.visible).flat();
    const done = asked.filter((id) => {
      const item = compiled.items.get(id);
      return item !== undefined && openParts(item, answers[id]) === 0;
    });
    return {
      step,
      steps: standing.steps,
      answers,
      profile,
      visibleItems: standing.visible,
      problems: open.filter((problem) => told.some((other) => sameTarget(problem, other))),
      progress: { answered: done.length, total: asked.length },
      save: this.#saver.state === 'idle' && found.kind === 'unavailable' ? 'unavailable' : this.#saver.state,
      resumed: this.#resumed,
      draftLost: found.kind === 'lost',
      completedAt,
    };
  }

  #standing(): Standing {
    const { compiled, region } = this.#parts;
    const { answers, profile } = this.#data;
    const visible = this.#visible(answers, profile);
    const steps = stepsOf(compiled.structure, this.#hasProfile(), visible);
    return { instrument: compiled, region, steps, visible, answers, profile };
  }

  #visible(answers: Answers, profile: Profile) {
    const { compiled, region } = this.#parts;
    const derived = region?.derive?.(profile, this.#now().slice(0, 10)) ?? {};
    return visibleItems(compiled, answers, { ...profile, ...derived });
  }

  #hasProfile(): boolean {
    return (this.#parts.compiled.structure.profile?.fields ?? []).length > 0;
  }

  #now(): string {
    return this.#parts.clock().toISOString();
  }
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}

function isEmpty(value: AnswerValue): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function sameTarget({ target }: Problem, { target: other }: Problem): boolean {
  if ('item' in target) return 'item' in other && target.item === other.item;
  return 'field' in other && target.field === other.field;
}
