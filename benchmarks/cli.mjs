import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { columnsOf, csvLine, rowOf } from '../dist/core/exchange/index.js';
import { compileInstrument } from '../dist/core/index.js';
import { smeScreeningStructure as structure } from '../dist/core/instruments/sme-screening/index.js';
import { vietnam } from '../dist/core/regions/vietnam/index.js';

/**
 * Streams generated tables of responses through the commands, each in a process of its own: rows a second and the most
 * memory it took. `node benchmarks/cli.mjs [rows] [command…]`; the files go to the folder for temporary files, and away.
 */
const rows = Number(process.argv[2] ?? 1_000_000);
const commands = process.argv.length > 3 ? process.argv.slice(3) : ['score', 'report', 'import', 'validate'];
const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const memory = new URL('peak-memory.mjs', import.meta.url).href;
const folder = await mkdtemp(join(tmpdir(), 'digital-readiness-'));

try {
  const file = join(folder, 'responses.csv');
  await generate(file, rows);
  const megabytes = Math.round((await stat(file)).size / 1e6);
  console.log(`${rows} rows, ${megabytes} MB; Node ${process.version}, ${availableParallelism()} cores`);
  for (const command of commands) console.log(await measure(command, file));
} finally {
  await rm(folder, { recursive: true });
}

async function measure(command, file) {
  const out =
    {
      score: ['-o', join(folder, 'out.csv')],
      report: ['-o', join(folder, 'out.json')],
      import: ['-o', join(folder, 'out.jsonl')],
    }[command] ?? [];
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', memory, main, command, file, ...out, '--lang', 'en']);
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (told += data));
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - start) / 1000;
  const [, peak, computed] = /peak (\d+) MB, ([\d.]+) s/.exec(told) ?? [];
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${told}`);
  const rate = `${Math.round(rows / seconds)} rows/s, ${Math.round(rows / computed)} a second of the processor`;
  return `${command.padEnd(9)} ${seconds.toFixed(1)} s, ${rate}, at most ${peak} MB`;
}

/** Plausible answers without a library of chance: the digits of the row choose. */
async function generate(file, count) {
  const columns = columnsOf(structure, vietnam);
  const { hash } = compileInstrument(structure);
  const stream = createWriteStream(file);
  stream.write(csvLine(columns.map(({ header }) => header)));
  for (let row = 0; row < count; row++) {
    const line = csvLine(
      rowOf(columns, { response: response(row, hash), enterprise: `dn-${row >> 1}`, wave: waveOf(row) }),
    );
    if (!stream.write(line)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}

function waveOf(row) {
  return row % 2 === 0 ? 'baseline' : 'follow-up';
}

function response(row, hash) {
  const startedAt = `2026-03-${String((row % 28) + 1).padStart(2, '0')}T02:00:00Z`;
  return {
    format: 1,
    id: `response-${row}`,
    instrument: { id: structure.id, version: structure.version, hash },
    profile: { form: 'enterprise', sector: 'cgi'[row % 3], place: '46', persons: 1 + (row % 90) },
    answers: Object.fromEntries(structure.items.flatMap((item, at) => answer(item, (row * 31 + at * 17) >>> 2))),
    respondent: { mode: 'self' },
    locale: 'vi',
    startedAt,
    completedAt: startedAt,
  };
}

function answer(item, chance) {
  if (chance % 11 === 0) return item.unknown ? [[item.id, { missing: 'unknown' }]] : [];
  const { id } = item.options[chance % item.options.length];
  return [[item.id, { value: item.kind === 'multiple' ? [id] : id }]];
}
