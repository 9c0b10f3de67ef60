import type { ColumnScores, LevelScores } from '../../core/scoring/columns/column-scores.js';

/** The scores of batches, one behind another, as those of one cohort: score, dimensions, level; `null` of no batch. */
export function joinScores(batches: readonly ColumnScores[]): ColumnScores | null {
  const [first] = batches;
  if (!first) return null;
  return {
    basis: first.basis,
    rows: batches.reduce((sum, { rows }) => sum + rows, 0),
    score: joinNumbers(batches.map(({ score }) => score)),
    levels: first.levels && joinLevels(first.levels, batches),
    dimensions: first.dimensions.map(({ id }, at) => ({
      id,
      score: joinNumbers(batches.flatMap(({ dimensions }) => dimensions[at]?.score ?? [])),
    })),
  };
}

function joinLevels({ ids, withheldReasons }: LevelScores, batches: readonly ColumnScores[]): LevelScores {
  const each = batches.flatMap(({ levels }) => levels ?? []);
  return {
    ids,
    withheldReasons,
    level: joinBytes(each.map(({ level }) => level)),
    byScore: joinBytes(each.map(({ byScore }) => byScore)),
    withheld: joinBytes(each.map(({ withheld }) => withheld)),
    gates: [],
  };
}

function joinNumbers(parts: readonly Float64Array[]): Float64Array {
  const joined = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Bytes, one behind another. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
