import { own } from '../../../compiled/own.js';
import { subjectsOf } from '../../../compiled/condition-subjects.js';
import type { Condition } from '../../../model/condition.js';
import type { Answer } from '../../../model/response.js';
import { leavesOf } from '../../../scoring/tight.js';
import type { Scene } from './evaluation.js';
import type { Kitchen } from './menu.js';
import type { Module } from './modules.js';

/** What a module decides, and what it reads: little of a long questionnaire. */
export function sceneOf({ actions, parts, literals }: Module, { problem, reads, effects }: Kitchen): Scene {
  const { compiled, situation } = problem;
  const inside = new Set(actions);
  const raised = new Set(actions.flatMap((at) => [...(effects[at]?.keys() ?? [])]));
  const items = [...compiled.instrument.items.values()].filter(
    ({ id }) => raised.has(id) || [...reads.asking(id)].some((at) => inside.has(at)),
  );
  const read = new Set<string>();
  items.forEach(({ id }) => readItem(id));
  literals.forEach(({ condition }) => readCondition(condition));
  for (const { points } of parts.flatMap(({ scored }) => leavesOf(scored.node))) {
    if ('item' in points) readItem(points.item);
    if ('when' in points) readCondition(points.when);
    if ('certainIf' in points) [points.certainIf, points.possibleIf].forEach(readCondition);
  }
  const answers = [...read].flatMap((id): [string, Answer][] => {
    const answer = own(situation.answers, id);
    return answer ? [[id, answer]] : [];
  });
  return { problem, items, effects, answers: Object.fromEntries(answers) };

  function readItem(id: string): void {
    if (read.has(id)) return;
    read.add(id);
    const item = compiled.instrument.items.get(id);
    readCondition(item?.visibleIf);
    readCondition(item?.applicableIf);
  }

  function readCondition(condition: Condition | undefined): void {
    for (const subject of condition ? subjectsOf(condition) : []) if ('item' in subject) readItem(subject.item);
  }
}
