// Writes the figures that the demo compares a result with: made of the generated programme, by the command that a programme uses.
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedProgramme } from '../demo/programme-data.js';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'demo-benchmark-'));
const responses = join(folder, 'responses.jsonl');
const { assessments } = generatedProgramme();
const lines = assessments.filter(({ wave }) => wave === 'follow-up').map(({ response }) => JSON.stringify(response));
await writeFile(responses, `${lines.join('\n')}\n`);
await mkdir(at('dist/demo'), { recursive: true });
const { status, stderr } = spawnSync(
  process.execPath,
  [
    at('dist/cli/main.js'),
    'benchmark',
    responses,
    ...['--population', 'vi=doanh nghiệp ở Huế (số liệu mô phỏng)'],
    ...['--population', 'en=enterprises in Huế (generated data)'],
    ...['--as-of', '2026-09-30', '--id', 'hue-demo', '--lang', 'en', '--quiet'],
    ...['--out', at('dist/demo/benchmark.json')],
  ],
  { encoding: 'utf8' },
);
await rm(folder, { recursive: true });
if (status !== 0) throw new Error(stderr);
