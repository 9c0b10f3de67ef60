import { expect } from '@open-wc/testing';
import type { Answer } from '../../../../src/core/model/response.js';
import { score } from '../../../../src/core/scoring/score.js';
import { answersOf, best, screening, type Values } from '../../../fixtures/instruments/sme-screening/answers.js';

const levelsOf = (answers: Readonly<Record<string, Answer>>) => score(screening, { answers }).levels;
const levelOf = (values: Values) => levelsOf(answersOf(values))?.level;

/** Answers that score exactly 25, 50 and 75: every dimension has that score. */
const QUARTERS: Readonly<Record<number, Values>> = {
  25: {
    'net-access': 'mobile',
    'net-users': 'to-10',
    'web-own': 'contact',
    'order-channels': ['chat'],
    'order-share': 'under-10',
    'invoice-flow': 'typed-twice',
    accounting: 'paper',
    'e-sign': ['tax'],
    'core-software': ['sales'],
    'lead-plan': 'talked',
    skills: 'informal',
    'data-home': 'phones',
    'data-now': 'over-week',
    backup: 'same-place',
    protect: ['updates'],
  },
  50: {
    'net-access': 'fixed-partial',
    'net-users': 'to-25',
    'web-own': 'catalogue',
    'order-channels': ['b2b'],
    'order-share': 'under-10',
    'invoice-flow': 'imported',
    accounting: 'monthly',
    'e-sign': ['tax', 'approval'],
    'core-software': ['stock'],
    'lead-plan': 'written',
    skills: 'supplier',
    'data-home': 'spreadsheets',
    'data-now': 'within-week',
    backup: 'monthly',
    protect: ['updates', 'leavers'],
  },
  75: {
    'net-access': 'fixed-everywhere',
    'net-users': 'to-50',
    'web-own': 'orders',
    'order-channels': ['service-app', 'chat'],
    'order-share': 'from-30',
    'invoice-flow': 'from-software',
    accounting: 'weekly',
    'e-sign': ['public', 'contract-business'],
    'core-software': ['sales', 'operations'],
    'lead-plan': 'resourced',
    skills: 'session',
    'data-home': 'shared',
    'data-now': 'within-day',
    backup: 'weekly-automatic',
    protect: ['updates', 'leavers', 'written-rule'],
  },
};

describe('sme-screening, its levels', () => {
  // Bounds of the blueprint, §1.2: equal quarters, lower inclusive.
  const edges = [
    { points: 25, level: 'foundations', below: 'preparing' },
    { points: 50, level: 'running', below: 'foundations' },
    { points: 75, level: 'connected', below: 'running' },
  ];
  for (const { points, level, below } of edges) {
    it(`begins ${level} at ${points} points, not below`, () => {
      const values = QUARTERS[points] ?? {};
      expect(score(screening, { answers: answersOf(values) }).score).to.equal(points);
      expect(levelOf(values)).to.equal(level);
      const less = { ...values, skills: { 25: 'none', 50: 'informal', 75: 'supplier' }[points] ?? '' };
      expect(levelOf(less)).to.equal(below);
    });
  }

  it('has the four levels of the blueprint from 0 to 100', () => {
    const table = screening.indices[0]?.levels;
    const bands = table && 'bands' in table ? table.bands : [];
    expect(bands.map(({ id, from, to }) => [id, from, to])).to.deep.equal([
      ['preparing', 0, 25],
      ['foundations', 25, 50],
      ['running', 50, 75],
      ['connected', 75, 100],
    ]);
  });

  it('gives the best answers the highest level', () => {
    expect(levelOf(best)).to.equal('connected');
  });

  // Gates of the blueprint, §1.2: each lowers the level of an enterprise that is at its best otherwise.
  const gates: { title: string; values: Values; level: string }[] = [
    { title: 'no Internet for work', values: { 'net-access': 'none' }, level: 'preparing' },
    { title: 'mobile data is enough for level 2 and 3', values: { 'net-access': 'mobile' }, level: 'connected' },
    { title: 'a backup on the same machine', values: { backup: 'same-place' }, level: 'foundations' },
    { title: 'one measure of protection', values: { protect: ['updates'] }, level: 'foundations' },
    { title: 'no measure of protection', values: { protect: ['none'] }, level: 'foundations' },
    {
      title: 'two measures and a monthly backup',
      values: { protect: ['updates', 'leavers'], backup: 'monthly' },
      level: 'connected',
    },
    { title: 'invoices that are imported', values: { 'invoice-flow': 'imported' }, level: 'running' },
    { title: 'invoices from software', values: { 'invoice-flow': 'from-software' }, level: 'connected' },
    { title: 'records in spreadsheets', values: { 'data-home': 'spreadsheets' }, level: 'running' },
    { title: 'records in a shared place', values: { 'data-home': 'shared' }, level: 'connected' },
    { title: 'a dimension at 37.5', values: { 'lead-plan': 'written', skills: 'informal' }, level: 'running' },
    { title: 'a dimension at just 50', values: { 'lead-plan': 'written', skills: 'supplier' }, level: 'connected' },
  ];
  for (const { title, values, level } of gates) {
    it(`${title}: ${level}`, () => {
      expect(levelOf({ ...best, ...values })).to.equal(level);
    });
  }

  it('never lowers the score by a gate', () => {
    const result = score(screening, { answers: answersOf({ ...best, backup: 'none' }) });
    expect(result.score).to.equal(92.5);
    expect(result.levels?.byScore).to.equal('connected');
  });

  it('lets an enterprise without invoices reach the highest level', () => {
    expect(levelsOf({ ...answersOf(best), 'invoice-flow': { missing: 'notApplicable' } })?.level).to.equal('connected');
  });

  it('gives a range where the answer that a gate needs is not known', () => {
    const levels = levelsOf({ ...answersOf(best), backup: { missing: 'unknown' } });
    expect([levels?.level, levels?.withheld]).to.deep.equal([null, 'gate']);
    expect(levels?.bounds).to.deep.equal({ lowest: 'foundations', highest: 'connected' });
  });

  it('withholds the level below half of a dimension, or 70 % of the whole', () => {
    const without = (...items: string[]) =>
      Object.fromEntries(Object.entries(answersOf(best)).filter(([id]) => !items.includes(id)));
    expect(levelsOf(without('order-channels'))?.level).to.equal('connected');
    expect(levelsOf(without('order-channels', 'web-own'))?.withheld).to.equal('coverage');
    // Half of four dimensions: 100 − (10 + 15 + 15 + 15) / 2 = 72.5 %; without two of four processes 60 %.
    const halves = ['net-users', 'lead-plan', 'data-now', 'skills'].slice(0, 3);
    expect(levelsOf(without(...halves))?.level).to.equal('connected');
    expect(levelsOf(without(...halves, 'accounting', 'e-sign'))?.withheld).to.equal('coverage');
  });
});
