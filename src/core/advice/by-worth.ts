import { settle } from '../compiled/settle.js';
import type { Recommendation } from './recommendation.js';

/** Orders recommendations: certain gains, possible gains, the rest; in each the most points per person-day first. */
export function byWorth(a: Recommendation, b: Recommendation): number {
  return (
    rank(a) - rank(b) ||
    compare(perDay(b), perDay(a)) ||
    worth(b) - worth(a) ||
    a.cost - b.cost ||
    (a.action.id < b.action.id ? -1 : 1)
  );
}

function rank({ gain, possibleGain }: Recommendation): number {
  if ((gain ?? 0) > 0) return 0;
  return possibleGain ? 1 : 2;
}

function worth({ gain, possibleGain }: Recommendation): number {
  const certain = gain ?? 0;
  return certain > 0 ? certain : (possibleGain?.high ?? certain);
}

/** What costs nothing comes first. */
function perDay(one: Recommendation): number {
  return one.cost === 0 ? Infinity : settle(worth(one) / one.cost);
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
