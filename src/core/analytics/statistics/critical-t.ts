import { settle } from '../../compiled/settle.js';

/** Normal quantile of 0.975. */
const Z = 1.959963984540054;

/** From so many degrees on the expansion is right to 1e-9; below, the distribution is added up. */
const MANY = 200;

/**
 * How many standard errors a 95 % confidence interval reaches to each side: the quantile 0.975 of Student's distribution.
 *
 * Sources: M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964), 26.7.3 and 26.7.4 for the finite
 * sums, 26.7.5 for the expansion.
 *
 * @param degrees Degrees of freedom, a whole number from 1 on.
 * @returns Settled to 1e-9.
 * @example
 * criticalT(9); // 2.262157163
 */
export function criticalT(degrees: number): number {
  if (degrees >= MANY) return settle(expansion(degrees));
  let [low, high] = [Z, 13];
  // Fifty halvings leave 1e-14.
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (within(middle, degrees) < 0.95) low = middle;
    else high = middle;
  }
  return settle((low + high) / 2);
}

/** The probability of lying within ±t. */
function within(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const square = degrees / (degrees + t * t);
  const odd = degrees % 2 === 1;
  let term = odd ? Math.sqrt(square) : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let at = odd ? 3 : 2; at <= degrees - 2; at += 2) {
    term *= (square * (at - 1)) / at;
    sum += term;
  }
  const sine = t / Math.sqrt(degrees + t * t);
  return odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

function expansion(degrees: number): number {
  const z2 = Z * Z;
  const terms = [
    (z2 + 1) / 4,
    ((5 * z2 + 16) * z2 + 3) / 96,
    (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384,
    ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160,
  ];
  return Z * terms.reduceRight((rest, term) => (rest + term) / degrees, 0) + Z;
}
