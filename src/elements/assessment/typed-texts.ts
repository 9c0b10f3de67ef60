import type { Problem } from '../../session/session.js';

interface Entry {
  readonly texts: Map<string, string>;
  problem: Problem | null;
  /** Whether the person was told: not while typing, but after leaving the control or trying to go on. */
  told: boolean;
}

/**
 * What was typed, as it was typed, by question: text that cannot be read yet is no answer, but must not vanish.
 * Never stored anywhere.
 */
export class TypedTexts {
  readonly #entries = new Map<string, Entry>();

  /** The text of a control; `undefined` if nothing was typed since the page came. */
  text(control: string): string | undefined {
    for (const { texts } of this.#entries.values()) {
      const text = texts.get(control);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  /** Keeps a text and what is wrong with it; a problem that was told stays told until it is mended. */
  keep(question: string, control: string, text: string, problem: Problem | null): void {
    const before = this.#entries.get(question);
    const texts = (before?.texts ?? new Map<string, string>()).set(control, text);
    this.#entries.set(question, { texts, problem, told: problem !== null && (before?.told ?? false) });
  }

  /** The problem to show at a question now. */
  told(question: string): Problem | null {
    const entry = this.#entries.get(question);
    return entry?.told ? entry.problem : null;
  }

  /** Whether any problem is shown now. */
  get hasTold(): boolean {
    return [...this.#entries.values()].some(({ told, problem }) => told && problem !== null);
  }

  /** Shows the problems of these questions from now on; returns whether there are any. */
  tell(questions: readonly string[]): boolean {
    const wrong = questions.flatMap((question) => this.#entries.get(question) ?? []).filter(({ problem }) => problem);
    for (const entry of wrong) entry.told = true;
    return wrong.length > 0;
  }

  /** Forgets a question's texts: it was answered in another way. */
  drop(question: string): void {
    this.#entries.delete(question);
  }

  /** Forgets texts that were read; answers are then written in the form and language of the interface. */
  settle(): void {
    for (const [question, { problem }] of this.#entries) if (!problem) this.#entries.delete(question);
  }

  clear(): void {
    this.#entries.clear();
  }
}
