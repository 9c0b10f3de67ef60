import { evaluate } from '../compiled/condition.js';
import type { CompiledLeaf } from './compiled-index.js';
import { readLeaf, type Reading } from './read-leaf.js';
import { scoredNode, type ScoredNode } from './scored-node.js';

/** Why there is no choice: no ids of options, which are words. */
const UNANSWERED = '+';
const UNKNOWN = '?';
const NOT_APPLICABLE = '-';

/** One response, and whether the bounds of its nodes are reached by some completion. */
export interface TightReading extends Reading {
  readonly tight: boolean;
}

/** Scores a leaf. A choice makes the same of it in every response, so what it makes is worked out once. */
export function scoreLeaf(leaf: CompiledLeaf, reading: TightReading): ScoredNode {
  const choice = choiceOf(leaf, reading);
  const kept = leaf.kept[choice];
  if (kept?.tight === reading.tight) return kept;
  const read = readLeaf(leaf, reading);
  const { fidelity } = leaf.node;
  const scored = scoredNode(leaf, read, reading.tight, []);
  scored.score = Object.freeze({ ...scored.score, state: read.state, ...(fidelity && { fidelity }) });
  if (choice) leaf.kept[choice] = scored;
  return scored;
}

/** The one choice that a leaf depends on, or why there is none; empty where more than a choice matters. */
function choiceOf({ item, conditions }: CompiledLeaf, { states, situation }: Reading): string {
  if (!item) return '';
  for (const condition of conditions) if (!evaluate(condition, states.known)) return '';
  const answer = situation.answers[item.id];
  if (!answer) return UNANSWERED;
  if ('missing' in answer) return answer.missing === 'unknown' ? UNKNOWN : NOT_APPLICABLE;
  return typeof answer.value === 'string' ? answer.value : '';
}
