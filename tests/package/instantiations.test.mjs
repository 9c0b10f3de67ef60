import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ITEMS = 60;
const OPTIONS = 6;
/** What checking one large questionnaire may cost: instantiations of types. */
const LIMIT = 50_000;
let consumer;

before(async () => {
  consumer = await mkdtemp(join(tmpdir(), 'typed-consumer-'));
  await mkdir(join(consumer, 'node_modules'));
  await symlink(root, join(consumer, 'node_modules/digital-readiness'));
  await writeFile(join(consumer, 'package.json'), '{ "type": "module" }');
});
after(() => rm(consumer, { recursive: true }));

/** A consumer's module that defines a questionnaire of 60 items with 6 options each, and scores one answer of each item. */
function questionnaire(lastAnswer = 'q59-o5') {
  const items = Array.from({ length: ITEMS }, (_, item) => {
    const options = Array.from({ length: OPTIONS }, (_, option) => ({ id: `q${item}-o${option}` }));
    return { id: `q${item}`, kind: 'single', ordered: true, options };
  });
  const leaf = ({ id, options }) => {
    const points = Object.fromEntries(options.map((option, at) => [option.id, at]));
    return { kind: 'leaf', id: `leaf-${id}`, points: { from: 'option', item: id, points } };
  };
  const children = Array.from({ length: 6 }, (_, part) => ({
    kind: 'group',
    id: `part-${part}`,
    combine: 'mean',
    children: items.slice(part * 10, part * 10 + 10).map(leaf),
  }));
  const structure = {
    format: 1,
    id: 'large',
    version: '1.0.0',
    defaultLocale: 'en',
    items,
    pages: [{ id: 'page', items: items.map(({ id }) => id) }],
    indices: [
      {
        id: 'index',
        fidelity: 'assumed',
        scale: { minimum: 0, maximum: 5 },
        policies: { notApplicable: 'leftOut', unanswered: 'zero', unknown: 'zero', hidden: 'leftOut' },
        tree: { kind: 'group', id: 'root', combine: 'mean', children },
      },
    ],
  };
  const answers = Object.fromEntries(items.map(({ id }) => [id, { value: id === 'q59' ? lastAnswer : `${id}-o1` }]));
  return [
    "import { defineInstrument, score } from 'digital-readiness';",
    `const large = defineInstrument(${JSON.stringify(structure)});`,
    `export const result = score(large, { answers: ${JSON.stringify(answers)} });`,
    '',
  ].join('\n');
}

/** What the compiler finds in a module, and what it costs. */
async function compiled(code) {
  const file = join(consumer, 'main.ts');
  await writeFile(file, code);
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: [],
  });
  const messages = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  return { messages, instantiations: program.getInstantiationCount() };
}

test(`a questionnaire of ${ITEMS} items × ${OPTIONS} options and its score take fewer than ${LIMIT} instantiations`, async (t) => {
  const { messages, instantiations } = await compiled(questionnaire());
  assert.deepEqual(messages, []);
  t.diagnostic(`${instantiations} instantiations`);
  assert.ok(instantiations > 0 && instantiations < LIMIT, `${instantiations} instantiations`);
});

test('a misspelt option in it does not compile', async () => {
  const { messages } = await compiled(questionnaire('q59-o6'));
  assert.equal(messages.length, 1);
  assert.match(messages[0], /"q59-o6".*"q59-o0"/s);
});
