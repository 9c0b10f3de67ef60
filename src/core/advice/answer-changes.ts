import { isCells } from '../compiled/answer-value.js';
import type { CompiledInstrument } from '../compiled/compiled-instrument.js';
import { itemStates, type Situation } from '../compiled/item-states.js';
import type { Action } from '../model/action.js';
import type { AnswerValue, CellsValue } from '../model/response.js';

/** One answer that changes; of a matrix one row. */
export interface AnswerChange {
  readonly item: string;
  readonly row?: string;
  /** `null` where the question was not asked before. */
  readonly from: AnswerValue | null;
  readonly to: AnswerValue;
}

/**
 * What actions change in the answers: only of questions that are asked afterwards, in the order of the pages. A question
 * that an action brings into sight without raising it is not told.
 *
 * @param after What `applyActions` made of the situation.
 */
export function answerChanges(
  instrument: CompiledInstrument,
  situation: Situation,
  actions: readonly Action[],
  after: Situation,
): readonly AnswerChange[] {
  if (after === situation) return [];
  const [before, now] = [itemStates(instrument, situation), itemStates(instrument, after)];
  const touched = new Set(actions.flatMap(({ effects }) => effects.map(({ item }) => item)));
  return [...instrument.items.keys()].flatMap((item) => {
    const [given, becomes] = [before.answer(item), now.answer(item)];
    if (given === becomes || !becomes || !('value' in becomes) || !touched.has(item)) return [];
    return changesOf(item, given && 'value' in given ? given.value : null, becomes.value);
  });
}

function changesOf(item: string, from: AnswerValue | null, to: AnswerValue): readonly AnswerChange[] {
  if (!isTable(to)) return [{ item, from, to }];
  const cells = from !== null && isTable(from) ? from : {};
  return Object.entries(to).flatMap(([row, cell]) => {
    const earlier = cells[row] ?? null;
    return cell === undefined || cell === earlier ? [] : [{ item, row, from: earlier, to: cell }];
  });
}

/** Whether a value is the cells of a matrix, and not the band of an estimate. */
function isTable(value: AnswerValue): value is CellsValue {
  return isCells(value) && !('band' in value);
}
