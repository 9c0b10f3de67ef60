import { DIMENSIONS, LEVELS, POINTS } from '../cases/instrument.mjs';

const MOST = 4;

/** What somebody writes who needs this one questionnaire only, with the outputs of `score`. */
export function handWritten({ answers }) {
  const dimensions = [];
  let total = 0;
  let open = 0;
  for (const { id, items } of DIMENSIONS) {
    let sum = 0;
    let missing = 0;
    for (const item of items) {
      const answer = answers[item];
      if (answer !== undefined && answer.value !== undefined) sum += POINTS[answer.value];
      else missing++;
    }
    dimensions.push({ id, ...outcome(sum, missing, items.length) });
    total += sum;
    open += missing;
  }
  const whole = outcome(total, open, DIMENSIONS.length * 10);
  return {
    ...whole,
    level: levelOf(total),
    levels: { lowest: levelOf(whole.bounds.low), highest: levelOf(whole.bounds.high) },
    dimensions,
  };
}

function outcome(sum, missing, items) {
  return {
    score: sum,
    bounds: { low: sum, high: sum + missing * MOST, mayBeNull: false, tight: true },
    coverage: (items - missing) / items,
  };
}

function levelOf(score) {
  let level = LEVELS[0].id;
  for (const { id, from } of LEVELS) if (score >= from) level = id;
  return level;
}
