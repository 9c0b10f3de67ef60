import type { AnswerValue, CellsValue } from '../../../../src/core/model/response.js';
import { COLUMNS, LINES, QUESTIONS, TICKS } from '../../../fixtures/published/eu-dma-sme.js';
import type { Random } from '../../../fixtures/generated/random.js';

/** A question as the published tables have it. */
export type Question = (typeof QUESTIONS)[number][0];
/** Values by question. */
export type Given = Readonly<Record<string, AnswerValue>>;

/** The lines of a question of ticks; empty for others. */
export const ticksOf = (question: Question) => TICKS.flatMap(([of, , , id]) => (of === question ? [id] : []));
/** The lines of a question with columns; empty for others. */
export const linesOf = (question: Question) => LINES.flatMap(([of, , , id]) => (of === question ? [id] : []));
/** The columns of a question with columns. */
export const columnsOf = (question: Question) => COLUMNS.flatMap(([of, , , id]) => (of === question ? [id] : []));

/** One column for every line. */
export function everyLine(question: Question, cell: string | readonly string[]): CellsValue {
  return Object.fromEntries(linesOf(question).map((line) => [line, cell]));
}

/** Answers by item, from values by question. */
export function responseOf(given: Given) {
  const answers = QUESTIONS.flatMap(([question, , , item]) => {
    const value = given[question];
    return value === undefined ? [] : [[item, { value }] as const];
  });
  return { answers: Object.fromEntries(answers) };
}

const from = (of: (question: Question) => AnswerValue): Given =>
  Object.fromEntries(QUESTIONS.map(([question]) => [question, of(question)]));

/** Nothing ticked, nothing used. */
export const worst = from((question) => {
  if (question === 'Q1') return everyLine(question, ['neither']);
  return linesOf(question).length > 0 ? everyLine(question, columnsOf(question)[0] ?? '') : ['none'];
});

/** Everything ticked, everything in operation. */
export const best = from((question) => {
  if (question === 'Q1') return everyLine(question, ['invested', 'plan']);
  if (linesOf(question).length > 0) return everyLine(question, columnsOf(question).at(-1) ?? '');
  return ticksOf(question).filter((id) => id !== 'not-digital');
});

/** Some complete answers. */
export function randomGiven(random: Random): Given {
  const some = (ids: readonly string[], none: string) => {
    const ticked = ids.filter(() => random.chance(0.5));
    return ticked.length > 0 ? ticked : [none];
  };
  return from((question) => {
    if (linesOf(question).length === 0) return some(ticksOf(question), 'none');
    const columns = columnsOf(question);
    return Object.fromEntries(
      linesOf(question).map((line) => [line, question === 'Q1' ? some(columns, 'neither') : random.pick(columns)]),
    );
  });
}
