import { evaluate } from '../compiled/condition.js';
import { own } from '../compiled/own.js';
import type { CompiledLeaf } from './compiled-index.js';
import { readLeaf, type Reading } from './read-leaf.js';
import { scoredNode, type ScoredNode } from './scored-node.js';

const MISSING = { unanswered: Symbol(), unknown: Symbol(), notApplicable: Symbol() };

/** Scores a leaf. A choice makes the same of it in every response, so what it makes is worked out once. */
export function scoreLeaf(leaf: CompiledLeaf, reading: Reading, tight: boolean): ScoredNode {
  const choice = choiceOf(leaf, reading);
  const kept = leaf.kept[choice];
  if (kept?.tight === tight) return kept;
  const { state, ...read } = readLeaf(leaf, reading);
  const { fidelity } = leaf.node;
  const scored = scoredNode(leaf, read, tight, []);
  const { children, ...score } = scored.score;
  scored.score = Object.freeze({ ...score, state, ...(fidelity && { fidelity }), children });
  if (choice) leaf.kept[choice] = scored;
  return scored;
}

/** The one choice that a leaf depends on, or why there is none; empty where more than a choice matters. */
function choiceOf({ item, conditions }: CompiledLeaf, { states, situation }: Reading): string | symbol {
  if (!item) return '';
  for (const condition of conditions) if (!evaluate(condition, states.known)) return '';
  const answer = own(situation.answers, item.id);
  if (!answer) return MISSING.unanswered;
  if ('missing' in answer) return MISSING[answer.missing];
  return typeof answer.value === 'string' ? answer.value : '';
}
