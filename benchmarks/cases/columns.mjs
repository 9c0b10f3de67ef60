import { compileInstrument } from '../../dist/core/index.js';
import { mulberry32 } from './responses.mjs';

/**
 * A cohort in typed arrays, without an object for anybody: every second row is a follow-up of the enterprise of the row
 * before. The same at every run.
 *
 * @param divisions By name how many segments there are.
 */
export function createColumns(structure, rows, divisions) {
  const random = mulberry32(rows);
  const below = (count) => Math.floor(random() * count);
  const cells = new Map(structure.items.map((item) => [item.id, cellOf(item, rows, below)]));
  const { id, version } = structure;
  const wave = Uint32Array.from({ length: rows }, (_, row) => 1 + (row % 2));
  return {
    columns: { instrument: { id, version, hash: compileInstrument(structure).hash }, rows, cells, profile: new Map() },
    assessments: {
      rows,
      enterprise: Uint32Array.from({ length: rows }, (_, row) => 1 + (row >> 1)),
      wave: { by: 'wave', segments: ['baseline', 'follow-up'], codes: wave },
      day: Int32Array.from({ length: rows }, (_, row) => 20_000 + 90 * (row % 2)),
    },
    segments: Object.entries(divisions).map(([by, count]) => ({
      by,
      segments: Array.from({ length: count }, (_, at) => `${by}-${at}`),
      codes: Uint32Array.from({ length: rows }, () => below(count + 1)),
    })),
  };
}

/** Codes of the answers to one question: see `CELL_CODES`. One in twenty does not know. */
function cellOf(item, rows, below) {
  const codes = new Uint8Array(rows);
  const options = item.options.length;
  if (item.kind === 'single') {
    for (let row = 0; row < rows; row++) codes[row] = below(20) === 0 ? 1 : 5 + below(options);
    return { codes };
  }
  const exclusive = item.options.reduce((bits, { exclusive }, at) => (exclusive ? bits | (1 << at) : bits), 0);
  const ticks = Uint32Array.from({ length: rows }, () => (1 + below(2 ** options - 1)) & ~exclusive || exclusive);
  return { codes: codes.fill(4), ticks: [ticks] };
}
