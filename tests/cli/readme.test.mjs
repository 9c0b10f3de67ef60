import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { cliFolder } from '../harness/cli.mjs';

const { write, run, file } = cliFolder();
const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');

/** The only code block of a language. */
function block(language) {
  const found = [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))];
  assert.equal(found.length, 1, language);
  return found[0][1];
}

test('the example of the command line runs as it is written', async () => {
  await write('survey.csv', block('csv'));
  for (const step of block('console').split(/^\$ /m).filter(Boolean)) {
    const [line, ...told] = step.trimEnd().split('\n');
    const [npx, name, ...args] = line.split(' ');
    assert.deepEqual([npx, name], ['npx', 'digital-readiness']);
    const { out, err } = await run(args);
    assert.equal((out + err).trimEnd(), told.join('\n'));
  }
  assert.match(await readFile(file('scores.csv'), 'utf8'), /r3,/);
});
