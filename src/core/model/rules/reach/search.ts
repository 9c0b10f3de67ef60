import type { Situation } from '../../../compiled/item-states.js';
import { hull, type Range } from '../points-range.js';
import type { Decider } from './deciders.js';

/** What is reached in a situation; `null` where there is no score. */
type ReachIn = (situation: Situation) => Range | null;

/** What is reached in some combination of choices: in all of them, or, where there are too many, on the way up and down. */
export function searched(deciders: readonly Decider[], reachIn: ReachIn, trials: number): Range | null {
  const combinations = deciders.reduce((product, choices) => product * choices.length, 1);
  if (combinations <= trials) return tryAll(deciders, reachIn, { answers: {} });
  return either(
    climb(deciders, reachIn, trials / 2, ({ high }) => high),
    climb(deciders, reachIn, trials / 2, ({ low }) => -low),
  );
}

function tryAll([first, ...others]: readonly Decider[], reachIn: ReachIn, situation: Situation): Range | null {
  if (!first) return reachIn(situation);
  return first.reduce<Range | null>(
    (found, choice) => either(found, tryAll(others, reachIn, together([situation, choice]))),
    null,
  );
}

/** Changes one choice at a time, for as long as that leads further. */
function climb(
  deciders: readonly Decider[],
  reachIn: ReachIn,
  trials: number,
  height: (range: Range) => number,
): Range | null {
  let chosen = deciders.flatMap(([first]) => first ?? []);
  let found = reachIn(together(chosen));
  let left = trials;
  for (let before: Range | null | undefined; before !== found; ) {
    before = found;
    for (const [at, choices] of deciders.entries()) {
      for (const choice of choices.slice(0, Math.max(left, 0))) {
        const changed = chosen.map((one, position) => (position === at ? choice : one));
        const reached = reachIn(together(changed));
        left--;
        if (!reached || (found && height(reached) <= height(found))) continue;
        [chosen, found] = [changed, reached];
      }
    }
  }
  return found;
}

function either(one: Range | null, other: Range | null): Range | null {
  return one && other ? hull([one.low, one.high, other.low, other.high]) : (one ?? other);
}

function together(choices: readonly Situation[]): Situation {
  return {
    answers: Object.assign({}, ...choices.map(({ answers }) => answers)) as Situation['answers'],
    profile: Object.assign({}, ...choices.map(({ profile }) => profile)) as Situation['profile'],
  };
}
