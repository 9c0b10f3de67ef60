import type { TargetProblem } from '../../core/advice/roadmap/target-problem.js';
import type { ResultMessages } from '../../core/i18n/result/messages.js';

/** Puts into words what is wrong with a target that a page set, of an index by its id. */
export function targetSentence(
  { kind, given, known }: TargetProblem,
  index: string,
  messages: ResultMessages['target'],
): string {
  return messages[kind](given, known.join(', '), index);
}
