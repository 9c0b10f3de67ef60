import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

/** For every rule, a file that breaks it, named after the rule: the folder where it stands and what it says. */
const violations = {
  'no-circular': ['src/core/text', "import './no-circular.planted.js';\n"],
  'imports-lead-somewhere': ['src/core/text', "import './nowhere.js';\n"],
  'no-development-dependency': ['src/core/text', "import 'fast-check';\n"],
  'no-tests-in-src': ['src/core/text', "import '../../../tests/allowed.planted.js';\n"],
  'no-node-in-the-browser': ['src/session', "import 'node:fs';\n"],
  'core-stands-alone': ['src/core/text', "import type {} from '../../session/session.js';\n"],
  'zod-in-the-model-only': ['src/core/i18n', "import 'zod';\n"],
  'plain-core-needs-no-schema': ['src/core/scoring', "import '../model/instrument.js';\n"],
  'model-is-the-ground': ['src/core/model', "import '../scoring/combine.js';\n"],
  'reach-is-scored': ['src/core/model/rules/reach', "import '../../../advice/recommend.js';\n"],
  'scoring-is-pure': ['src/core/scoring', "import '../i18n/pick-locale.js';\n"],
  'instruments-are-data': ['src/core/instruments', "import '../scoring/combine.js';\n"],
  'session-knows-no-element': ['src/session', "import 'lit';\n"],
  'formats-rest-on-core': ['src/formats', "import 'lit';\n"],
  'cli-has-no-face': ['src/cli', "import '../elements/define-all.js';\n"],
  'cli-is-an-end': ['src/session', "import '../cli/exit-codes.js';\n"],
  'file-formats-in-one-place': ['src/cli/commands', "import 'read-excel-file/node';\n"],
  'clients-check-lazily': ['src/elements', "import '../core/model/parse-instrument.js';\n"],
  'chart-js-in-one-place': ['src/elements/radar', "import 'chart.js';\n"],
  'charts-are-lazy': ['src/elements/radar', "import '../charts/radar-chart.js';\n"],
};
/** What looks alike and is allowed: a type, an import on demand. */
const allowed = {
  'tests/allowed.planted.ts': 'export {};\n',
  'src/core/scoring/allowed.planted.ts': "import type {} from '../model/instrument.js';\n",
  'src/elements/radar/allowed.planted.ts': "export const load = () => import('../charts/radar-chart.js');\n",
};

let copy;
let found;

before(async () => {
  copy = await mkdtemp(join(tmpdir(), 'layers-'));
  for (const name of ['src', 'package.json', 'tsconfig.json', '.dependency-cruiser.cjs']) {
    await cp(join(root, name), join(copy, name), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const [rule, [folder, text]] of Object.entries(violations)) await plant(`${folder}/${rule}.planted.ts`, text);
  for (const [path, text] of Object.entries(allowed)) await plant(path, text);
  const { stdout } = run('depcruise', ['src', 'tests', '--config', '.dependency-cruiser.cjs', '--output-type', 'json']);
  found = JSON.parse(stdout).summary.violations.filter(({ from }) => from.includes('.planted.'));
});
after(() => rm(copy, { recursive: true }));

async function plant(path, text) {
  await mkdir(dirname(join(copy, path)), { recursive: true });
  await writeFile(join(copy, path), text);
}

function run(command, args) {
  return spawnSync(join(root, 'node_modules/.bin', command), args, { cwd: copy, encoding: 'utf8', maxBuffer: 1e8 });
}

test('every layer rule is broken here on purpose', () => {
  assert.deepEqual(forbidden.map(({ name }) => name).sort(), Object.keys(violations).sort());
  assert.ok(forbidden.every(({ severity }) => severity === 'error'));
});

for (const name of Object.keys(violations)) {
  test(`${name} is seen to fail`, () => {
    const rules = found.filter(({ from }) => from.includes(`/${name}.planted.`)).map(({ rule }) => rule.name);
    assert.ok(rules.includes(name), rules.join(', '));
  });
}

test('a type, or an import on demand, is allowed where the thing itself is not', () => {
  assert.deepEqual(
    found.filter(({ from }) => from.includes('/allowed.')),
    [],
  );
});

test('the compiler refuses the DOM in core', async () => {
  await plant('src/core/dom.planted.ts', 'export const title = document.title;\n');
  const { status, stdout } = run('tsc', ['-p', 'src/core', '--noEmit']);
  assert.notEqual(status, 0);
  assert.match(stdout, /dom\.planted\.ts.*'document'/);
});
