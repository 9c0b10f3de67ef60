import { cellOf } from '../compiled/answer-value.js';
import { evaluate } from '../compiled/condition.js';
import { subjectsOf } from '../compiled/condition-subjects.js';
import { itemStates, type ItemStates, type Situation } from '../compiled/item-states.js';
import type { Condition } from '../model/condition.js';
import type { CompiledIndex, CompiledLeaf } from '../scoring/compiled-index.js';
import { leavesOf } from '../scoring/tight.js';

/**
 * The questions that an index still needs: those it counts which have no substantive answer yet, and where it is open
 * whether such a question is shown, the open ones that decide it. *Not applicable* is an answer, *don't know* is none.
 *
 * What the instrument does not ask at all is not among them, and neither is a question that can change nothing any more.
 *
 * @returns Ids of items that are shown now, once each, in the order of the pages.
 */
export function openItems({ instrument, index, root }: CompiledIndex, situation: Situation): readonly string[] {
  const states = itemStates(instrument, situation);
  const open = new Set<string>();
  for (const leaf of leavesOf(root)) addLeaf(leaf);
  if (index.scoreIf) addCondition(index.scoreIf);
  return [...instrument.items.keys()].filter((id) => open.has(id));

  function addLeaf({ points }: CompiledLeaf): void {
    switch (points.from) {
      case 'notAsked':
        return;
      case 'condition':
        addCondition(points.when);
        return;
      case 'derived':
        // Once it is certain, or excluded, nothing more has to be known.
        if (evaluate(points.certainIf, states.known) === true) return;
        if (evaluate(points.possibleIf, states.known) === false) return;
        addCondition(points.certainIf);
        addCondition(points.possibleIf);
        return;
      default:
        addItem(points.item, 'row' in points ? points.row : undefined);
    }
  }

  /** Of a condition that is open; one that is decided needs no answer. */
  function addCondition(condition: Condition): void {
    if (evaluate(condition, states.known) !== null) return;
    for (const subject of subjectsOf(condition)) if ('item' in subject) addItem(subject.item, subject.row);
  }

  function addItem(id: string, row: string | undefined): void {
    const item = instrument.items.get(id);
    if (!item) return;
    const { visible, applicable } = states.state(id);
    if (visible === null && item.visibleIf) addCondition(item.visibleIf);
    if (visible !== true || applicable === false) return;
    if (applicable === null && item.applicableIf) addCondition(item.applicableIf);
    if (isOpen(states, id, row)) open.add(id);
  }
}

function isOpen(states: ItemStates, id: string, row: string | undefined): boolean {
  const answer = states.answer(id);
  if (!answer) return true;
  if ('missing' in answer) return answer.missing === 'unknown';
  return row !== undefined && (cellOf(answer.value, row) ?? '').length === 0;
}
