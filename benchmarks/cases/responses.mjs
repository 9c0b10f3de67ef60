import { DIMENSIONS, POINTS } from './instrument.mjs';

const OPTIONS = Object.keys(POINTS);

/** The same responses at every run: one answer in twenty is open, one in twenty is don't know. */
export function createResponses(count) {
  const random = mulberry32(60);
  const answerOf = () => {
    const chance = random();
    if (chance < 0.05) return undefined;
    return chance < 0.1 ? { missing: 'unknown' } : { value: OPTIONS[Math.floor(random() * OPTIONS.length)] };
  };
  return Array.from({ length: count }, () => {
    const answers = {};
    for (const item of DIMENSIONS.flatMap(({ items }) => items)) {
      const answer = answerOf();
      if (answer) answers[item] = answer;
    }
    return { answers };
  });
}

/** Numbers from 0 to below 1, the same for the same seed. */
export function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
