import { attained, reaches } from './goal.js';
import { Heap } from './heap.js';
import { byPreference, type Choice } from './preference.js';
import type { Candidate, Problem } from './problem.js';
import { isInTime } from './schedule.js';

/** What was found among plans. */
export interface Found {
  /** The preferred plan that reaches the goal; else the best that can be reached; `null` where there is no plan at all. */
  readonly choice: Choice | null;
  readonly reached: boolean;
  readonly proof: 'optimal' | { readonly lowerBound: number };
  readonly nodes: number;
}

/** A set of actions, and the last optional one in it: sets grow by what comes after it, or exchange it. */
interface Node {
  readonly cost: number;
  readonly members: readonly Candidate[];
  readonly last: number;
}

/** The best plan so far. */
interface Best extends Choice {
  readonly attained: number;
  readonly reached: boolean;
}

/** A whole plan is scored where others only add up. */
const COST_OF_SCORING = 100;

/**
 * The preferred plan by looking at sets of actions, the cheapest first: right for every index, and slow for many actions.
 * Sets that reach nothing, whatever is added, are left out where the index is declared monotone.
 */
export function search(problem: Problem): Found {
  const { goal, compiled, candidates, budget, nodeLimit } = problem;
  const wanted = candidates.filter((candidate) => candidate.wanted);
  const optional = candidates.filter((candidate) => !candidate.wanted).sort((a, b) => a.cost - b.cost || a.at - b.at);
  const queue = new Heap<Node>((a, b) => a.cost - b.cost);
  let best = null as Best | null;
  let nodes = 0;
  queue.push({ cost: sum(wanted), members: wanted, last: -1 });

  for (let node = queue.pop(); node; node = queue.pop()) {
    if (best?.reached === true && node.cost > best.cost) break;
    nodes += COST_OF_SCORING;
    if (nodes > nodeLimit)
      return { choice: best, reached: best?.reached ?? false, proof: { lowerBound: node.cost }, nodes };
    consider(node);
    expand(node);
  }
  return { choice: best, reached: best?.reached ?? false, proof: 'optimal', nodes };

  function consider({ members, cost }: Node): void {
    if (members.reduce((money, one) => money + one.money, 0) > budget || !isInTime(problem, members)) return;
    const chosen = [...members].sort((a, b) => a.at - b.at);
    const { result } = problem.scoreAfter(chosen);
    const found = {
      chosen,
      cost,
      score: result.score,
      attained: attained(goal, result, compiled),
      reached: reaches(goal, result, compiled),
    };
    if (isBetter(found)) best = found;
  }

  function isBetter(found: Best): boolean {
    if (best === null) return true;
    if (found.reached !== best.reached) return found.reached;
    if (!found.reached && found.attained !== best.attained) return found.attained > best.attained;
    return byPreference(found, best) < 0;
  }

  function expand({ members, cost, last }: Node): void {
    const next = optional[last + 1];
    if (!next) return;
    if (mayReach(members, last + 1, cost + next.cost)) {
      queue.push({ cost: cost + next.cost, members: [...members, next], last: last + 1 });
    }
    const exchanged = optional[last];
    if (!exchanged) return;
    const others = members.filter((member) => member !== exchanged);
    const exchangedCost = cost - exchanged.cost + next.cost;
    if (!mayReach(others, last + 1, exchangedCost)) return;
    queue.push({ cost: exchangedCost, members: [...others, next], last: last + 1 });
  }

  /** Whether a set can come to something with actions from a position on, at some cost or more. */
  function mayReach(members: readonly Candidate[], from: number, cost: number): boolean {
    if (compiled.index.monotone !== true) return true;
    const { result } = problem.scoreAfter([...members, ...optional.slice(from)]);
    if (reaches(goal, result, compiled)) return true;
    if (best === null || best.reached) return best === null;
    const most = attained(goal, result, compiled);
    return most > best.attained || (most === best.attained && cost === best.cost);
  }
}

function sum(members: readonly Candidate[]): number {
  return members.reduce((total, { cost }) => total + cost, 0);
}
