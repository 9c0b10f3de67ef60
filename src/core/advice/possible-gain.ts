import type { Situation } from '../compiled/item-states.js';
import { itemStates } from '../compiled/item-states.js';
import { cellOf, isCells } from '../compiled/answer-value.js';
import { settle } from '../compiled/settle.js';
import type { CompiledInstrument } from '../compiled/compiled-instrument.js';
import type { Action } from '../model/action.js';
import type { Item } from '../model/item.js';
import type { Answer, AnswerValue } from '../model/response.js';
import { applyActions } from './apply-actions.js';
import { lowestAnswer } from './lowest-answer.js';
import type { PossibleGain } from './recommendation.js';

/**
 * What an action may gain where it touches open questions: scored with those at their lowest answer, and with those as
 * the action would bring them.
 *
 * @param scoreOf The score of a situation by the index in question.
 * @param certain What the action gains for certain; a gain that is no larger in any case is not told.
 */
export function possibleGain(
  instrument: CompiledInstrument,
  situation: Situation,
  action: Action,
  scoreOf: (situation: Situation) => number | null,
  certain: number | null,
): PossibleGain | null {
  const filled = new Map<string, Answer>();
  const states = itemStates(instrument, situation);
  for (const item of instrument.items.values()) {
    const { visible, applicable } = states.state(item.id);
    const rows = action.effects.filter((effect) => effect.item === item.id).map(({ row }) => row);
    if (rows.length === 0 || visible !== true || applicable === false) continue;
    const value = filledAt(item, states.answer(item.id), rows);
    if (value !== null) filled.set(item.id, { value });
  }
  if (filled.size === 0) return null;
  const lowest = { ...situation, answers: { ...situation.answers, ...Object.fromEntries(filled) } };
  const after = applyActions(instrument, lowest, [action]);
  const brought = [...filled.keys()].map((id) => [id, after.answers[id]] as const);
  const there = { ...situation, answers: { ...situation.answers, ...Object.fromEntries(brought) } };
  const gains = [lowest, there].map((start) => {
    const [from, to] = [scoreOf(start), scoreOf(applyActions(instrument, start, [action]))];
    return from === null || to === null ? null : settle(to - from);
  });
  const known = gains.filter((gain) => gain !== null);
  if (known.length < gains.length || known.every((gain) => gain <= (certain ?? 0))) return null;
  return { low: Math.min(...known), high: Math.max(...known), items: [...filled.keys()] };
}

/** An open answer at its lowest; `null` where it is not open, or has no lowest. Of a table only the rows asked for. */
function filledAt(item: Item, answer: Answer | null, rows: readonly (string | undefined)[]): AnswerValue | null {
  const lowest = lowestAnswer(item);
  if (lowest === null) return null;
  if (!answer) return lowest;
  if ('missing' in answer) return answer.missing === 'unknown' ? lowest : null;
  const { value } = answer;
  if (!isCells(value)) return null;
  const open = rows.flatMap((row) => (row !== undefined && cellOf(value, row) === undefined ? [row] : []));
  return open.length === 0 ? null : { ...value, ...Object.fromEntries(open.map((row) => [row, cellOf(lowest, row)])) };
}
