import type { Cell } from '../../core/exchange/cell.js';
import type { Scored } from './scored.js';

const BASIS = ['instrument', 'version', 'hash', 'index', 'variants', 'weighting'] as const;
const WHOLE = ['score', 'low', 'high', 'coverage', 'level', 'lowestLevel', 'highestLevel', 'withheld'] as const;
const NODE = ['score', 'low', 'high', 'coverage'] as const;

/** The headers of a table of scores: the row and the response, what the score rests on, the index, each dimension. */
export function scoreHeader(dimensions: readonly string[]): readonly string[] {
  const nodes = dimensions.flatMap((id) => NODE.map((key) => `${id}.${key}`));
  return ['row', 'id', 'enterprise', 'wave', 'date', ...BASIS, ...WHOLE, ...nodes];
}

/** The score of one response as a row of that table. */
export function scoreRow(scored: Scored): readonly Cell[] {
  const { row, id, enterprise = null, wave = null, date = null, basis, dimensions } = scored;
  const variants = Object.entries(basis.variants).map((one) => one.join('='));
  return [
    row,
    id,
    enterprise,
    wave,
    date,
    ...BASIS.map((key) => (key === 'variants' ? variants.join('; ') || null : basis[key])),
    ...WHOLE.map((key) => scored[key]),
    ...Object.values(dimensions).flatMap((node) => NODE.map((key) => node[key])),
  ];
}
