import { DIMENSIONS, LEVELS, POINTS } from '../cases/instrument.mjs';

const MOST = 4;
const ITEMS = 10;

/** Like `hand-written.mjs`, with everything that `score` tells: each answer as a node, ranges, and the level by score. */
export function handWrittenWhole({ answers }) {
  const dimensions = DIMENSIONS.map(({ id, items }) => {
    let sum = 0;
    let open = 0;
    const children = items.map((item) => {
      const answer = answers[item];
      const given = answer !== undefined && answer.value !== undefined;
      const points = given ? POINTS[answer.value] : 0;
      sum += points;
      if (!given) open++;
      return leaf(item, points, given ? 'answered' : (answer?.missing ?? 'unanswered'));
    });
    return group(id, sum, open, ITEMS, children);
  });
  let total = 0;
  let open = 0;
  for (const { score, bounds } of dimensions) {
    total += score;
    open += (bounds.high - bounds.low) / MOST;
  }
  const tree = group('total', total, open, DIMENSIONS.length * ITEMS, dimensions);
  const { score, bounds, coverage } = tree;
  const level = levelOf(score);
  return {
    fidelity: 'assumed',
    scoreIf: true,
    score,
    bounds,
    outsideBounds: false,
    coverage,
    levels: {
      level,
      byScore: level,
      bounds: { lowest: levelOf(bounds.low), highest: levelOf(bounds.high) },
      gates: [],
      withheld: null,
    },
    dimensions,
    tree,
  };
}

function leaf(id, points, state) {
  const given = state === 'answered';
  return {
    id,
    score: points,
    bounds: { low: points, high: given ? points : MOST, mayBeNull: false, tight: true },
    coverage: given ? 1 : 0,
    range: { minimum: 0, maximum: MOST },
    state,
    children: [],
  };
}

function group(id, sum, open, items, children) {
  return {
    id,
    score: sum,
    bounds: { low: sum, high: sum + open * MOST, mayBeNull: false, tight: true },
    coverage: (items - open) / items,
    range: { minimum: 0, maximum: items * MOST },
    children,
  };
}

function levelOf(score) {
  let level = LEVELS[0].id;
  for (const { id, from } of LEVELS) if (score >= from) level = id;
  return level;
}
