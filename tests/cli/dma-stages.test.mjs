import assert from 'node:assert/strict';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import { euDmaSmeStructure } from '../../dist/core/instruments/eu-dma-sme/index.js';
import { openRegister, programmeCohort, programmeOverview, scoredCohort } from '../../dist/core/programme/index.js';
import { cliFolder } from '../harness/cli.mjs';

const { run, file } = cliFolder();
const here = (path) => new URL(`../../${path}`, import.meta.url);
const guide = await readFile(here('docs/programme.md'), 'utf8');
const [, section] = /^## Three stages: T0, T1, T2\n(.*?)^## /ms.exec(guide);
const answers = await readFile(here('demo/dma-stages.csv'), 'utf8');
const register = JSON.parse(await readFile(here('dist/demo/dma-stages.json'), 'utf8'));

before(async () => {
  await mkdir(file('demo'));
  await mkdir(file('dist/demo'), { recursive: true });
  await copyFile(here('demo/dma-stages.csv'), file('demo/dma-stages.csv'));
  await copyFile(here('dist/demo/dma-stages.json'), file('dist/demo/dma-stages.json'));
});

const STEPS = ['unused', 'considering', 'prototyping', 'testing', 'implementing', 'operational'];
const [header, ...rows] = answers
  .trimEnd()
  .split('\n')
  .map((line) => line.split(','));

/**
 * The score of a row by the formulas of docs/instruments/eu-dma-sme.md, from its cells: six dimensions of 0 to 100, and their
 * mean.
 */
function dmaOf(cells) {
  const cell = (name) => cells[header.indexOf(name)];
  const matrix = (item) => cells.filter((_, at) => header[at].startsWith(`${item}.`));
  const ticks = (item, not = []) =>
    cell(item)
      .split(';')
      .filter((one) => one !== 'none' && !not.includes(one)).length;
  const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
  const steps = (item) => sum(matrix(item).map((one) => STEPS.indexOf(one)));
  const columns = matrix('investment-areas').flatMap((one) => one.split(';'));
  const invested = columns.filter((one) => one === 'invested').length;
  const planned = columns.filter((one) => one === 'plan').length;
  const choices = sum(matrix('environmental-choices').map((one) => ({ no: 0, partially: 0.5, yes: 1 })[one]));
  const dimensions = [
    ((invested + planned + ticks('preparedness')) / 30) * 100,
    (ticks('mainstream-technologies') + (steps('advanced-technologies') / 35) * 10) * 5,
    ((ticks('skills-development') / 7) * 10 + (ticks('staff-involvement') / 8) * 10) * 5,
    ((ticks('data-management', ['not-digital']) / 7) * 10 + (ticks('data-security') / 6) * 10) * 5,
    (steps('ai-automation') / 25) * 100,
    (ticks('green-uses') + (choices / 5) * 10) * 5,
  ];
  return sum(dimensions) / 6;
}

const scored = rows.map((cells) => ({ enterprise: cells[1], wave: cells[2], score: dmaOf(cells) }));
const inWave = (wave) => scored.filter((one) => one.wave === wave);
const mean = (some) => some.reduce((total, { score }) => total + score, 0) / some.length;
/** Those of a wave who were assessed in another too, with their scores in the first of the two. */
const pairs = (then, now) =>
  inWave(then).filter(({ enterprise }) => inWave(now).some((one) => one.enterprise === enterprise));
const shown = (number) => (Math.round(number * 10) / 10).toFixed(1);
const close = (a, b) => assert.ok(Math.abs(a - b) < 1e-6, `${a} and ${b}`);

/** The cells of a row of the table, without its head. */
function told(head) {
  const line = section.split('\n').find((one) => one.startsWith(`| ${head} |`));
  assert.ok(line, head);
  return line
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

test('the commands of the three stages run as they are written', async () => {
  const [, commands] = /^```console\n(.*?)^```/ms.exec(section);
  for (const step of commands.split(/^\$ /m).filter(Boolean)) {
    const [line, ...lines] = step.trimEnd().split('\n');
    const [npx, name, ...args] = line.split(' ');
    assert.deepEqual([npx, name], ['npx', 'digital-readiness']);
    const { code, out, err } = await run(args);
    assert.equal(code, 0, err);
    assert.equal((out + err).trimEnd(), lines.join('\n'), line);
  }
  assert.match(await readFile(file('t2.html'), 'utf8'), /T2: second follow-up/);
});

test('the scores are those of the published formulas', async () => {
  const { out } = await run(['score', 'dist/demo/dma-stages.json', '--format', 'jsonl']);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(lines.length, scored.length);
  for (const { enterprise, wave, score } of scored) {
    close(lines.find((one) => one.enterprise === enterprise && one.wave === wave).score, score);
  }
});

test('the report of each stage says what the guide says, and compares with T0', async () => {
  for (const [at, wave] of ['t0', 't1', 't2'].entries()) {
    const { out, err } = await run([
      ...['report', 'dist/demo/dma-stages.json', '--wave', wave],
      ...['--as-of', '2026-04-30', '--format', 'json'],
    ]);
    const { whole, change, indicators } = JSON.parse(out || err);
    const { overall, levels } = whole;
    close(overall.mean, mean(inWave(wave)));
    assert.equal(told('Assessed')[at], String(overall.n));
    assert.equal(told('Mean of those')[at], shown(mean(inWave(wave))));
    const basic = inWave(wave).filter(({ score }) => score <= 25).length;
    assert.deepEqual(
      levels.levels.map(({ count }) => count),
      [basic, overall.n - basic, 0, 0],
    );
    assert.equal(told('*Basic*, *Average*')[at], `${basic}, ${overall.n - basic}`);
    const supported = indicators.find(({ indicator }) => indicator === 'ind-supported');
    assert.equal(told('Supported at the end of the wave')[at], String(supported.value));
    if (wave === 't0') {
      assert.equal(change, null);
      continue;
    }
    const [before, after] = [mean(pairs('t0', wave)), mean(pairs(wave, 't0'))];
    close(change.of.overall.from, before);
    close(change.of.overall.to, after);
    assert.equal(told('`report`: since T0')[at], `${shown(before)} → ${shown(after)} of ${change.of.overall.pairs}`);
  }
});

test('progress to date of the supported is empty in files, and explained to people', async () => {
  const report = async (...args) => {
    const { code, out, err } = await run([
      ...['report', 'dist/demo/dma-stages.json', '--wave', 't2', '--as-of', '2026-04-30'],
      ...args,
    ]);
    assert.equal(code, 0, err);
    return out;
  };
  const [{ figure, baseline, progress }] = JSON.parse(await report('--format', 'json')).targets;
  assert.ok(figure.value > 0);
  assert.deepEqual([baseline.value, baseline.population.size, progress.value.progressToDate], [null, 0, null]);
  assert.match(await report('--format', 'csv'), /\r\ntargets,[^\r]*,Progress to date,\r\n/);
  for (const [lang, word] of [
    ['en', 'first wave: nobody supported'],
    ['vi', 'đợt đầu: chưa hỗ trợ'],
  ]) {
    assert.ok(section.includes(`“${word}”`), 'as the guide says');
    assert.match(await report('--lang', lang), new RegExp(`  ${word} +–\n`));
    assert.ok((await report('--lang', lang, '--format', 'html')).includes(`<td class="number">${word}</td>`));
  }
});

test('the page compares each stage with the one before', async () => {
  const read = await openRegister(register);
  assert.deepEqual(read.issues, []);
  const cohort = programmeCohort(read.value, euDmaSmeStructure, '2026-04-30');
  for (const [at, [before, wave]] of Object.entries({ 1: ['t0', 't1'], 2: ['t1', 't2'] })) {
    const overview = programmeOverview(cohort, scoredCohort(cohort), { filter: {}, wave, by: 'sector' });
    assert.equal(overview.before.id, before);
    const { from, to, pairs: both } = overview.change.overall;
    close(from, mean(pairs(before, wave)));
    close(to, mean(pairs(wave, before)));
    assert.equal(told('The page: since the wave before')[at], `${shown(from)} → ${shown(to)} of ${both}`);
    const [{ progressToDate }] = overview.aims.aims;
    close(progressToDate, (to - from) / (50 - from));
    assert.ok(section.includes(`${Math.round(progressToDate * 100)} % of the`), 'progress to date');
  }
});

test('nobody was supported before T0, and everything says that it is fictitious', () => {
  const first = new Map(
    register.assessments.filter(({ wave }) => wave === 't0').map(({ enterprise, date }) => [enterprise, date]),
  );
  for (const { id, name, supports } of register.enterprises) {
    assert.match(name, /hư cấu/);
    for (const { since } of supports) assert.ok(first.get(id) < since, id);
  }
  assert.match(register.programme.names.vi, /hư cấu/);
  assert.match(register.programme.names.en, /fictitious/);
});
