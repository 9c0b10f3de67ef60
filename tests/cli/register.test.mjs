import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import { parseCohortBenchmark } from '../../dist/core/benchmarks/index.js';
import { score } from '../../dist/core/index.js';
import { smeScreeningStructure } from '../../dist/core/instruments/sme-screening/index.js';
import { cliFolder } from '../harness/cli.mjs';
import { smallRegister } from '../harness/small-register.mjs';

const { write, run, file } = cliFolder();
const register = smallRegister();
const { assessments } = register;
const number = ({ enterprise }) => Number(enterprise.slice(1));
/** Of each enterprise the second assessment, or else the first. */
const latest = Array.from({ length: 50 }, (_, at) => assessments[at < 30 ? 50 + at : at]);
const supported = latest.filter((one) => number(one) < 40);
const scores = (some) => some.map(({ response }) => score(smeScreeningStructure, response).score);
const mean = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const close = (a, b) => assert.ok(Math.abs(a - b) < 1e-6, `${a} and ${b}`);
const takesOrders = ({ response }) => ['orders', 'orders-paid'].includes(response.answers['web-own'].value);
const filesTax = ({ response }) => response.answers['e-sign'].value.includes('tax');

before(() => write('register.json', JSON.stringify(register, null, 2)));

async function report(...args) {
  const { code, out, err } = await run(['report', 'register.json', '--format', 'json', ...args]);
  assert.equal(code, 0, err);
  return JSON.parse(out);
}
const figure = ({ indicators }, id, population = 'supported') =>
  indicators.find((one) => one.indicator === id && one.population.id === population);

test('a register is known by its content, whatever its name and the order of its keys', async () => {
  const { assessments: first, programme, ...rest } = register;
  await write('data.txt', `\uFEFF${JSON.stringify({ assessments: first, ...rest, programme })}`);
  const { code, out } = await run(['validate', 'data.txt', 'register.json']);
  assert.equal(code, 0, out);
  const { out: piped } = await run(['validate', '-'], { input: JSON.stringify(register) });
  assert.match(piped + out, /register of "A small programme". Enterprises: 60\. Assessments: 80\./);
});

test('validate tells every issue of a register with line, path and remedy', async () => {
  const broken = structuredClone(register);
  broken.enterprises[3].name = 'Ông A 012345678901';
  broken.assessments[5].wave = 'nowhere';
  broken.assessments[7].response.answers['web-own'] = { value: 'ordrs' };
  broken.assessments[8].date = '2026-02-30';
  await write('broken.json', JSON.stringify(broken, null, 2));
  const text = await readFile(file('broken.json'), 'utf8');
  const { code, out } = await run(['validate', 'broken.json', '--json']);
  assert.equal(code, 1);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const issues = lines.filter(({ type }) => type === 'issue');
  assert.deepEqual(
    issues.map(({ path, problem }) => [path, problem.length > 0]),
    [
      ['enterprises[3].name', true],
      // Without its enterprise an assessment has nowhere to go.
      ['assessments[3].enterprise', true],
      ['assessments[5].wave', true],
      ['assessments[8].date', true],
      ['assessments[53].enterprise', true],
      ['assessments[7].response.answers.web-own.value', true],
    ],
  );
  for (const { line, remedy, path, column } of issues) {
    assert.ok(remedy.length > 0, path);
    assert.ok(text.split('\n')[line - 1].includes(path.split(/[.[\]]/).at(-1)) || path.endsWith(']'), path);
    assert.equal(column, null);
  }
  assert.doesNotMatch(out, /012345678901/);
  const summary = lines.at(-1);
  assert.deepEqual([summary.ok, summary.enterprises, summary.assessments, summary.faulty], [false, 59, 76, 6]);
  assert.match(
    (await run(['validate', 'broken.json', '--lang', 'vi'])).out,
    /Chương trình không có đợt đánh giá “nowhere”/,
  );
});

test('a register that is cut off, or of another shape, is refused with the place', async () => {
  await write('cut.json', JSON.stringify(register).slice(0, 3000));
  const cut = await run(['report', 'cut.json']);
  assert.deepEqual([cut.code, cut.out], [1, '']);
  assert.match(cut.err, /cut\.json, line 1: error: .*JSON/);
  await write('shape.json', JSON.stringify({ programme: { id: 'x' }, enterprises: [] }));
  const shape = await run(['report', 'shape.json']);
  assert.equal(shape.code, 1);
  assert.match(shape.err, /"format" is missing|“format” is missing/);
  assert.match(shape.err, /Nothing of the register/);
});

test('report counts supported enterprises from the register, and indicators of supported and of registered ones', async () => {
  const figures = await report();
  assert.deepEqual([figures.asOf, figures.whole.rows, figures.programme.enterprises], ['2026-06-10', 50, 60]);
  close(figures.whole.overall.mean, mean(scores(latest)));
  assert.equal(figure(figures, 'ind-supported', 'registered').value, 40);
  const orders = figure(figures, 'ind-web-order');
  assert.deepEqual(
    [orders.numerator, orders.denominator, orders.population.size, orders.missing.notAssessed],
    [supported.filter(takesOrders).length, 40, 40, 0],
  );
  const all = figure(figures, 'ind-web-order', 'registered');
  assert.deepEqual(
    [all.numerator, all.denominator, all.population.size, all.missing.notAssessed],
    [latest.filter(takesOrders).length, 50, 60, 10],
  );
  close(figure(figures, 'dti-e-tax').value, supported.filter(filesTax).length / 40);
  // What the short questionnaire does not ask is unknown, and said to be.
  assert.equal(figure(figures, 'unctad-b1'), undefined);
  for (const id of ['unctad-b1', 'unctad-b2', 'unctad-b4', 'unctad-b6']) assert.ok(figures.notAsked.includes(id), id);
  assert.deepEqual(
    figures.nationalTargets.map(({ indicator, target }) => [indicator, target.shares['2030']]),
    [
      ['dti-platforms', 0.7],
      ['dti-e-contracts', 1],
    ],
  );
});

test('a wave is told by name, in the order of the programme, with its date while it runs', async () => {
  const first = await report('--wave', 'z-first');
  assert.deepEqual([first.asOf, first.whole.rows, first.programme.wave.running], ['2026-03-31', 50, false]);
  close(first.whole.overall.mean, mean(scores(assessments.slice(0, 50))));
  // Twenty were supported by the end of the first wave.
  assert.deepEqual(
    [figure(first, 'ind-supported', 'registered').value, figure(first, 'ind-net').population.size],
    [20, 20],
  );
  assert.equal(first.change, null);
  const second = await report('--wave', 'a-second');
  assert.deepEqual([second.asOf, second.whole.rows, second.programme.wave.running], ['2026-06-10', 30, true]);
  assert.equal(figure(second, 'ind-web-order').missing.notAssessed, 10);
  assert.deepEqual(
    [second.change.before, second.change.after, second.change.of.overall.pairs],
    ['z-first', 'a-second', 30],
  );
  close(
    second.change.of.overall.change.mean,
    mean(scores(assessments.slice(50))) - mean(scores(assessments.slice(0, 30))),
  );
  assert.equal((await report('--wave', 'a-second', '--as-of', '2026-12-31')).asOf, '2026-09-30');
  const told = await run(['report', 'register.json', '--wave', 'a-second']);
  assert.match(told.out, /Wave: Follow-up, 1 June 2026 to 30 September 2026\.\nThis wave runs until 30 September 2026/);
  assert.match((await run(['report', 'register.json', '--wave', 'a-secnd'])).err, /Did you mean "a-second"\?/);
  assert.match((await run(['report', 'register.json', '--wave', 'third'])).err, /wave "Third" has no answers/);
});

test('targets tell distance, percent to target and progress to date', async () => {
  const { targets } = await report();
  const [supports, orders, points, unknown] = targets;
  assert.deepEqual([supports.figure.value, supports.progress.value.distance, supports.percentToTarget], [40, -10, 0.8]);
  // Twenty in the first wave, forty now, fifty aimed at.
  close(supports.progress.value.progressToDate, 20 / 30);
  const now = supported.filter(takesOrders).length;
  const then = assessments.slice(0, 20).filter(takesOrders).length;
  assert.deepEqual([orders.figure.value, orders.progress.value.distance], [now, now - 20]);
  close(orders.progress.value.progressToDate, (now - then) / (20 - then));
  close(points.figure.value, mean(scores(supported)));
  close(points.percentToTarget, mean(scores(supported)) / 80);
  assert.deepEqual([unknown.figure, unknown.progress], [null, null]);
});

/** The rows of the targets, in a report that people read. */
async function targetRows(name, some, ...args) {
  await write(name, JSON.stringify(some));
  const { code, out, err } = await run(['report', name, ...args]);
  assert.equal(code, 0, err);
  const [, rows] = /\n(?:Targets of the programme|Mục tiêu của chương trình)\n-+\n[^\n]*\n(.*?)\n\* /s.exec(out);
  return rows.split('\n');
}

test('where there is no progress to date, the report says why, in a word', async () => {
  const first = await targetRows('register.json', register, '--wave', 'z-first');
  for (const row of first.slice(0, 3)) assert.match(row, / {2}no earlier wave +–$/);
  assert.match(first[3], /^no-such .* {2}– {2}–$/, 'without a figure there is nothing to explain');

  const reached = structuredClone(register);
  reached.programme.targets[0].value = 20;
  assert.match((await targetRows('reached.json', reached))[0], / {2}first wave: at the target +–$/);

  const silent = structuredClone(register);
  silent.assessments = silent.assessments.slice(20);
  assert.match((await targetRows('silent.json', silent))[1], / {2}first wave: no figure +–$/);
  assert.match((await targetRows('silent.json', silent, '--lang', 'vi'))[1], / {2}đợt đầu: chưa có số liệu +–$/);
});

test('segments are made by what the register knows', async () => {
  const by = ['sector', 'size-class', 'officer', 'measure', 'wave'].flatMap((field) => ['--by', field]);
  const { segments } = await report(...by);
  const counts = Object.fromEntries(
    segments.map((one) => [one.by, one.segments.map(({ segment, rows }) => `${segment} ${rows}`).concat(one.outside)]),
  );
  assert.deepEqual(counts, {
    sector: ['C 17', 'G 17', 'I 16', 0],
    sizeClass: ['micro 20', 'small 20', 10],
    officer: ['officer-0 20', 'officer-1 20', 10],
    measure: ['s1 20', 't 40', 10],
    wave: ['z-first 50', 'a-second 30', 0],
  });
  assert.match(
    (await run(['report', 'register.json', '--by', 'persons'])).err,
    /sector, sizeClass, place, officer, measure, wave/,
  );
  const { out } = await run(['report', 'register.json', '--lang', 'vi', '--by', 'sector']);
  assert.match(out, /Công nghiệp chế biến/);
});

test('gaps, actions, quality and alpha stand in the report', async () => {
  const { gaps, actions, segmentActions, sample, quality, reliability } = await report('--actions', '--by', 'sector');
  assert.deepEqual(
    gaps.map(({ reached }) => reached),
    gaps.map(({ reached }) => reached).sort((a, b) => a - b),
  );
  assert.deepEqual(sample, { rule: 'all', most: 500, enterprises: 50, of: 50 });
  assert.ok(actions.length > 0 && actions.every(({ worth, helps }) => worth > 0 && helps <= 50));
  assert.deepEqual(
    segmentActions.map(({ by, segments }) => [by, segments.length]),
    [['sector', 3]],
  );
  assert.deepEqual([quality.never, quality.stale, quality.repeated, quality.coverage.mean], [10, 0, 0, 1]);
  assert.equal(reliability.overall.missing, 'completeRows');
  const { out } = await run(['report', 'register.json', '--as-of', '2028-01-01']);
  assert.match(out, /older than 365 days +50\n/);
  assert.match(out, /The index is formative/);
});

test('benchmark takes a register, with consent only', async () => {
  const args = ['benchmark', 'register.json', '--population', 'en=all'];
  const { code, out, err } = await run(args);
  assert.equal(code, 0, err);
  const agreed = latest.filter(({ consent }) => consent?.purposes.includes('benchmark'));
  // Every sixth of fifty, and of the thirty once more.
  assert.match(
    err,
    /Left out for want of consent for benchmark: assessments 14, enterprises that have no other one 9\./,
  );
  const { value } = parseCohortBenchmark(JSON.parse(out));
  assert.deepEqual([agreed.length, value.overall.n], [41, 40]);
  close(value.overall.mean, Math.round(mean(scores(agreed)) * 10) / 10);
  // The register writes G, a profile g: the file says it as the widget reads it.
  const trade = JSON.parse((await run([...args, '--where', 'sector=G'])).out);
  assert.deepEqual([trade.population.profile, trade.overall.n], [{ sector: ['g'] }, 15]);
});

test('score and export take the assessments of a register', async () => {
  const scored = await run(['score', 'register.json']);
  assert.equal(scored.code, 0, scored.err);
  const found = scored.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    found.map(({ enterprise, wave, score: points }) => [enterprise, wave, points]),
    assessments.map((one) => [one.enterprise, one.wave, ...scores([one])]),
  );
  assert.equal((await run(['export', 'register.json', '-f', 'csv'])).out.trim().split('\r\n').length, 81);
});

test('a report of a register is a page and a table of numbers too, and tells a weighting', async () => {
  assert.equal((await run(['report', 'register.json', '-o', 'page.html', '--weighting', 'awareness'])).code, 0);
  const html = await readFile(file('page.html'), 'utf8');
  assert.match(html, /<h1>Summary report: A small programme<\/h1>/);
  assert.match(html, /Weighting: Awareness stage\./);
  assert.match(html, /Indicators: supported enterprises \(40\)/);
  const { out } = await run(['report', 'register.json', '-f', 'csv']);
  assert.match(out, /\r\ntargets,Number of supported enterprises,Distance,'?-10\r\n/);
  assert.match(out, /\r\npopulations,Active enterprises,Enterprises,5000\r\n/);
});

test('answers of which the consent was withdrawn are in no figure', async () => {
  const withdrawn = structuredClone(register);
  for (const one of withdrawn.assessments.slice(50)) {
    one.consent = {
      text: '1',
      purposes: ['report'],
      givenAt: '2026-06-10T02:00:00Z',
      withdrawnAt: '2026-06-11T02:00:00Z',
    };
  }
  await write('withdrawn.json', JSON.stringify(withdrawn));
  const { out } = await run(['report', 'withdrawn.json', '-f', 'json']);
  const { asOf, assessments: read, whole } = JSON.parse(out);
  assert.deepEqual([asOf, read, whole.rows], ['2026-02-01', 50, 50]);
});

test('persons are added up over enterprises, and shares with a fact that is only half asked are told as at least', async () => {
  const structure = (await import('../../dist/core/instruments/sme-readiness/index.js')).smeReadinessStructure;
  const { compileInstrument } = await import('../../dist/core/index.js');
  const { hash } = compileInstrument(structure);
  const persons = [
    { value: { numerator: 3, denominator: 4 } },
    { value: { numerator: 1, denominator: 40 } },
    { value: { band: 'to-25' } },
    { missing: 'unknown' },
  ];
  const responses = persons.map((answer, at) => ({
    format: 1,
    id: `p${at}`,
    instrument: { id: structure.id, version: structure.version, hash },
    profile: { sector: 'c' },
    answers: { 'in-computers': answer, 'in-type': { value: ['fixed'] } },
    respondent: { mode: 'self' },
    locale: 'vi',
    startedAt: '2026-03-01T02:00:00Z',
    completedAt: '2026-03-01T02:05:00Z',
  }));
  await write('persons.jsonl', responses.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const { code, out, err } = await run(['report', 'persons.jsonl', '-f', 'json']);
  assert.equal(code, 0, err);
  const { indicators, notAsked } = JSON.parse(out);
  const b2 = indicators.find(({ indicator }) => indicator === 'unctad-b2');
  // Four of 44 persons; the mean of the two shares would be 38.75 %.
  assert.deepEqual([b2.numerator, b2.denominator, b2.value], [4, 44, 0.090909091]);
  assert.deepEqual(b2.missing, { unknown: 1, estimated: 1, notAssessed: 0 });
  assert.deepEqual(notAsked, []);
  assert.equal(indicators.filter(({ indicator }) => indicator.startsWith('unctad-b')).length, 11);
  // No code without its list: those of later years number otherwise.
  assert.deepEqual([b2.published.year, b2.published.code], [2007, 'B2']);
  assert.match(b2.published.list, /^Partnership on Measuring ICT for Development/);
  const platforms = indicators.find(({ indicator }) => indicator === 'dti-platforms');
  assert.deepEqual([platforms.floor, platforms.value, 'published' in platforms], [true, null, false]);
  const table = (await run(['report', 'persons.jsonl'])).out;
  const { out: csv } = await run(['report', 'persons.jsonl', '-f', 'csv', '--lang', 'vi']);
  assert.match(csv, /\r\npersons,"?Tỷ lệ người đang làm việc dùng máy tính \(B2, 2007\)"?,[^\r]*,44\r\n/);
  assert.match(csv, /\r\nindicators,"?Tỷ lệ doanh nghiệp dùng máy tính \(B1, 2007\)"?,/);
  assert.match(table, /Indicators that add up persons\n/);
  assert.match(table, /Share of people working who use computers \(B2, 2007\) +4 +44 +9\.1% +2 +1 +1\n/);
  const { out: screening } = await run(['report', 'register.json']);
  assert.match(screening, /Share of enterprises with a web presence \(B5, 2007\) \(at least\)/);
});

test('of a register of two questionnaires each is counted alone, and named: half of either has a web presence', async () => {
  const { smeReadinessStructure } = await import('../../dist/core/instruments/sme-readiness/index.js');
  const { compileInstrument } = await import('../../dist/core/index.js');
  const answered = (structure, answers) => ({
    instrument: { id: structure.id, version: structure.version, hash: compileInstrument(structure).hash },
    answers,
  });
  const mixed = {
    ...register,
    assessments: assessments.slice(0, 20).map((one, at) => {
      const has = at % 2 === 0;
      const told =
        at < 10
          ? answered(smeScreeningStructure, { 'web-own': { value: has ? 'contact' : 'none' } })
          : answered(smeReadinessStructure, {
              'cu-site': { value: [has ? 'introduction' : 'none'] },
              'cu-social': { value: ['none'] },
            });
      return { ...one, response: { ...one.response, ...told } };
    }),
  };
  await write('mixed.json', JSON.stringify(mixed));
  const told = [];
  for (const instrument of ['sme-screening', 'sme-readiness']) {
    const { code, out, err } = await run(['report', 'mixed.json', '-f', 'json', '-i', instrument]);
    assert.equal(code, 0, err);
    const { numerator, denominator, value, floor } = figure(JSON.parse(out), 'unctad-b5');
    told.push([numerator, denominator, value, floor ?? false]);
    const { out: table } = await run(['report', 'mixed.json', '-i', instrument]);
    assert.match(table, /Assessments by other questionnaires, which are not counted here: 10\./);
  }
  assert.deepEqual(told, [
    [5, 10, 0.5, true],
    [5, 10, 0.5, false],
  ]);
});
