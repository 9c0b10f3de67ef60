import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { CompletionContext } from '@codemirror/autocomplete';
import { json } from '@codemirror/lang-json';
import { EditorState } from '@codemirror/state';
import { instrumentCompletion } from '../../demo/studio/completion.js';

const schema = JSON.parse(await readFile(new URL('../../dist/instrument.schema.json', import.meta.url), 'utf8'));
const complete = instrumentCompletion(schema);

/** What is suggested where `|` stands in a text. */
function suggested(text, explicit = true) {
  const state = EditorState.create({ doc: text.replace('|', ''), extensions: [json()] });
  return complete(new CompletionContext(state, text.indexOf('|'), explicit));
}

const item = '"items": [{ "id": "tools", "kind": "single", "options": [{ "id": "no" }, { "id": "yes" }] }]';
const cases = [
  ['the keys of the file', '{|', '$schema structure words'],
  ['keys that are not there yet', '{ "structure": {}, "|" }', '$schema words'],
  ['the kinds of items', '{ "structure": { "items": [{ "kind": "|" }] } }', 'single multiple matrix number ratio text'],
  [
    'the keys of the kind that is written',
    '{ "structure": { "items": [{ "id": "a", "kind": "text", "|" }] } }',
    {
      some: 'maximumLength format',
      none: 'options columns',
    },
  ],
  ['a choice of a policy', '{ "structure": { "indices": [{ "policies": { "hidden": "|" } }] } }', 'zero leftOut'],
  ['true or false', '{ "structure": { "items": [{ "ordered": | }] } }', 'true false'],
  [
    'the keys of a test in a condition',
    '{ "structure": { "items": [{ "visibleIf": { "op": "is", "|" } }] } }',
    'on value',
  ],
  ['items for a page', `{ "structure": { ${item}, "pages": [{ "items": [|] }] } }`, 'tools'],
  [
    'options for points',
    `{ "structure": { ${item}, "indices": [{ "tree": { "kind": "leaf", "points": { "from": "option", "item": "tools", "points": { "no": 0, "|" } } } }] } }`,
    'yes',
  ],
  [
    'options for a condition',
    `{ "structure": { ${item}, "actions": [{ "needs": { "op": "is", "on": { "item": "tools" }, "value": "|" } }] } }`,
    'no yes',
  ],
  [
    'ids for words',
    `{ "structure": { ${item} }, "words": { "vi": { "items": { "tools": { "options": { "|" } } } } } }`,
    'no yes',
  ],
  [
    'the alternatives of a variant',
    '{ "structure": { "variants": [{ "id": "v", "alternatives": ["a", "b"] }], "indices": [{ "policies": { "variant": "v", "cases": { "|" } } }] } }',
    'a b',
  ],
  ['facts', '{ "structure": { "items": [{ "fact": "|" }] } }', { some: 'own-website internet-access', none: 'id' }],
];
for (const [title, text, expected] of cases) {
  test(`the studio suggests ${title}`, () => {
    const labels = suggested(text)?.options.map(({ label }) => label) ?? [];
    if (typeof expected === 'string') assert.deepEqual(labels, expected.split(' '));
    else {
      for (const one of expected.some.split(' ')) assert.ok(labels.includes(one), one);
      for (const one of expected.none.split(' ')) assert.ok(!labels.includes(one), one);
    }
  });
}

test('keys that are needed come first, and say what they are for', () => {
  const { options } = suggested('{ "structure": {|} }');
  const [first] = [...options].sort((a, b) => b.boost - a.boost);
  assert.equal(first.label, 'format');
  assert.match(options.find(({ label }) => label === 'version').info, /Semantic version/);
});

test('where nothing is typed the studio waits to be asked', () => {
  assert.equal(suggested('{ "structure": {|} }', false), null);
  assert.equal(suggested('{ "structure": 1 }|'), null);
});
