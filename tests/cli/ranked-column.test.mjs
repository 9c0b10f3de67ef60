import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankScores } from '../../dist/core/analytics/cohort/rank-scores.js';
import { rankedColumn } from '../../dist/cli/cohort/ranked-column.js';

/** Scores by a rule, with gaps. */
const scores = (count, different) =>
  Float64Array.from({ length: count }, (_, at) => (at % 13 === 0 ? NaN : ((at * 7919) % different) / 3));

for (const [count, different] of [
  [0, 1],
  [5000, 40],
  [200_000, 150_000],
]) {
  test(`${count} scores in parts are ranked as they are in one: ${different} may differ`, () => {
    const all = scores(count, different);
    const column = rankedColumn();
    for (let at = 0; at < count; at += 999) column.append(all.subarray(at, at + 999));
    const [ranked, expected] = [column.ranked(), rankScores(all)];
    if (expected instanceof Float64Array) {
      assert.ok(ranked instanceof Float64Array);
      assert.ok(ranked.every((score, at) => Object.is(score, all[at]) || Math.abs(score - all[at]) < 1e-9));
    } else {
      assert.deepEqual(ranked.values, expected.values);
      assert.deepEqual([...ranked.codes], [...expected.codes]);
    }
  });
}
