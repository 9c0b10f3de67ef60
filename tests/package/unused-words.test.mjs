import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { unusedWords } from '../harness/unused-words.mjs';

test('every key of the message catalogues is read by something, but for one that is added to see it found', async () => {
  const file = 'src/core/i18n/roadmap/messages.ts';
  const text = await readFile(new URL(`../../${file}`, import.meta.url), 'utf8');
  const more = text.replace(/(interface RoadmapMessages \{)/, '$1\n  readonly neverRead: string;');
  assert.notEqual(more, text);
  assert.deepEqual(unusedWords({ [file]: more }), [`${file}: RoadmapMessages.neverRead`]);
});
