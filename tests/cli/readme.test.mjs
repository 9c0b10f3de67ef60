import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { cliFolder } from '../harness/cli.mjs';

const { write, run, file } = cliFolder();
const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
const commandLine = await readFile(new URL('../../docs/command-line.md', import.meta.url), 'utf8');

/** The only code block of a language. */
function block(text, language) {
  const found = [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))];
  assert.equal(found.length, 1, language);
  return found[0][1];
}

/** Runs what stands on a page, on the table that stands there, and expects what it says. */
async function runsAsWritten(text, table) {
  await write(table, block(text, 'csv'));
  for (const step of block(text, 'console').split(/^\$ /m).filter(Boolean)) {
    const [line, ...told] = step.trimEnd().split('\n');
    const [npx, name, ...args] = line.split(' ');
    assert.deepEqual([npx, name], ['npx', 'digital-readiness']);
    const { out, err } = await run(args);
    assert.equal((out + err).trimEnd(), told.join('\n'));
  }
}

test('the example of the command line runs as it is written', async () => {
  await runsAsWritten(readme, 'survey.csv');
  assert.match(await readFile(file('scores.csv'), 'utf8'), /r3,/);
});

test('the example of another weighting and another variant runs as it is written', async () => {
  await runsAsWritten(commandLine, 'steel.csv');
  const usual = 'level-table=five-levels; open-answers=no-score; tool-points=equal-shares';
  const chosen = 'level-table=six-levels; open-answers=zero; tool-points=equal-shares';
  const scores = async (name) => readFile(file(name), 'utf8');
  // 28 of 46 points; 40 % of the common part.
  assert.match(await scores('usual.csv'), new RegExp(`,maturity,${usual},default,60\\.869565217,.*,speeding-up,`));
  assert.match(await scores('chosen.csv'), new RegExp(`,maturity,${chosen},forty-sixty,40,.*,level-2,`));
});

test('a report says by which weighting and variants it was reckoned, and nothing where by none', async () => {
  await write('steel.csv', block(commandLine, 'csv'));
  const report = async (...args) => (await run(['report', 'steel.csv', '-i', 'dbi-sme-2025', ...args])).out;
  const chosen = await report('--weighting', 'forty-sixty', '--variant', 'level-table=six-levels');
  assert.match(chosen, /^Weighting: Common part 40%, tools 60%, connections not counted\.$/m);
  assert.match(chosen, /^Table of levels: Six levels, .*\.$/m);
  assert.doesNotMatch(await report(), /Weighting:|Table of levels:/);
});
