import type { Situation } from '../../../compiled/item-states.js';
import { either, type Reach } from './reach.js';

/** What is reached in a situation, with so many trials left for what is decided further down. */
type ReachIn = (situation: Situation, trials: number) => Reach | null;

/** So often each choice is tried on the way up, and on the way down. */
const ROUNDS = 4;

/**
 * What is reached from a situation by some combination of choices: by all of them, or, where there are too many, on the
 * way up and on the way down.
 */
export function searched(
  deciders: readonly (readonly Situation[])[],
  situation: Situation,
  trials: number,
  reachIn: ReachIn,
): Reach | null {
  const combinations = deciders.reduce((product, choices) => product * choices.length, 1);
  if (combinations <= trials) {
    return tryAll(deciders, situation, (changed) => reachIn(changed, trials / combinations));
  }
  const choices = deciders.reduce((sum, { length }) => sum + length, 0);
  const steps = Math.min(trials, ROUNDS * choices);
  const from = (changed: Situation): Reach | null => reachIn(together([situation, changed]), trials / steps);
  return either(
    climb(deciders, steps, from, ({ high }) => high ?? -Infinity),
    climb(deciders, steps, from, ({ low }) => -(low ?? Infinity)),
  );
}

function tryAll(
  [first, ...others]: readonly (readonly Situation[])[],
  situation: Situation,
  reachIn: (situation: Situation) => Reach | null,
): Reach | null {
  if (!first) return reachIn(situation);
  return first.reduce<Reach | null>(
    (found, choice) => either(found, tryAll(others, together([situation, choice]), reachIn)),
    null,
  );
}

/**
 * Starts where everything is chosen alike (the first of all, the second of all, and so on), at the furthest of these; from
 * there it changes one choice at a time, for as long as that leads further.
 */
function climb(
  deciders: readonly (readonly Situation[])[],
  steps: number,
  reachIn: (situation: Situation) => Reach | null,
  height: (reach: Reach) => number,
): Reach | null {
  const heightOf = (reach: Reach | null): number => (reach ? height(reach) : -Infinity);
  const most = Math.max(...deciders.map(({ length }) => length));
  const starts = Array.from({ length: most }, (_, at) =>
    deciders.flatMap((choices) => choices[at] ?? choices[0] ?? []),
  );
  const [start] = starts
    .map((choices) => ({ choices, found: reachIn(together(choices)) }))
    .sort((a, b) => heightOf(b.found) - heightOf(a.found));
  let { choices: chosen = [], found = null } = start ?? {};
  let left = steps;
  for (let before: Reach | null | undefined; before !== found;) {
    before = found;
    for (const [at, choices] of deciders.entries()) {
      for (const choice of choices.slice(0, Math.max(left, 0))) {
        const changed = chosen.map((one, position) => (position === at ? choice : one));
        const reached = reachIn(together(changed));
        left--;
        if (heightOf(reached) > heightOf(found)) [chosen, found] = [changed, reached];
      }
    }
  }
  return found;
}

function together(parts: readonly Situation[]): Situation {
  return {
    answers: Object.assign({}, ...parts.map(({ answers }) => answers)) as Situation['answers'],
    profile: Object.assign({}, ...parts.map(({ profile }) => profile)) as Situation['profile'],
  };
}
