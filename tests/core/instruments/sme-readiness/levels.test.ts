import { expect } from '@open-wc/testing';
import type { Answer } from '../../../../src/core/model/response.js';
import { score } from '../../../../src/core/scoring/score.js';
import {
  answersOf,
  best,
  readiness,
  seller,
  worst,
  type Values,
} from '../../../fixtures/instruments/sme-readiness/answers.js';
import { DIMENSIONS } from '../../../fixtures/instruments/sme-readiness/points.js';

const levelsOf = (answers: Readonly<Record<string, Answer>>) => score(readiness, { answers, profile: seller }).levels;
const levelOf = (values: Values) => levelsOf(answersOf(values))?.level;
const resultOf = (values: Values) => score(readiness, { answers: answersOf(values), profile: seller });

/** The best answers in some dimensions, the worst in the others. */
const only = (...dimensions: (keyof typeof DIMENSIONS)[]): Values => {
  const items = dimensions.flatMap((id): readonly string[] => DIMENSIONS[id].items);
  return { ...worst, ...Object.fromEntries(Object.entries(best).filter(([id]) => items.includes(id))) };
};

describe('sme-readiness, its levels', () => {
  // Weights of whole dimensions that make an edge; `less` is one step down somewhere in them.
  const edges: { edge: number; level: string; below: string; on: Values; less: Values }[] = [
    { edge: 20, level: 'foundations', below: 'preparing', on: only('processes'), less: { accounting: 'weekly' } },
    {
      edge: 40,
      level: 'running',
      below: 'foundations',
      on: only('processes', 'data', 'innovation'),
      less: { 'data-now': 'within-day' },
    },
    {
      edge: 60,
      level: 'connected',
      below: 'running',
      on: only('people', 'customers', 'connectivity', 'security'),
      less: { 'cu-reply': 'hours' },
    },
    {
      edge: 80,
      level: 'innovating',
      below: 'connected',
      on: only('people', 'customers', 'connectivity', 'processes', 'data'),
      less: { 'data-now': 'within-day' },
    },
  ];
  for (const { edge, level, below, on, less } of edges) {
    it(`begin ${level} at ${edge} points, not below`, () => {
      const [at, under] = [resultOf(on), resultOf({ ...on, ...less })];
      expect([at.score, at.levels?.byScore]).to.deep.equal([edge, level]);
      expect(under.score).to.be.below(edge);
      expect(under.levels?.byScore).to.equal(below);
    });
  }

  it('give the best answers the highest one, and the worst the lowest', () => {
    expect([levelOf(best), levelOf(worst)]).to.deep.equal(['innovating', 'preparing']);
  });

  // Gates of the blueprint, §1.2 and §2: each lowers the level of an enterprise that is at its best otherwise.
  const gates: { title: string; values: Values; level: string }[] = [
    { title: 'no Internet for work', values: { 'in-type': ['none'] }, level: 'preparing' },
    { title: 'mobile data alone', values: { 'in-type': ['mobile'] }, level: 'innovating' },
    { title: 'a backup on the same machine', values: { backup: 'same-place' }, level: 'foundations' },
    { title: 'a monthly backup', values: { backup: 'monthly' }, level: 'connected' },
    {
      title: 'an automatic backup that was never restored',
      values: { backup: 'weekly-automatic' },
      level: 'connected',
    },
    { title: 'one security measure', values: { 'se-measures': ['passwords'] }, level: 'foundations' },
    { title: 'no security measure', values: { 'se-measures': ['none'] }, level: 'foundations' },
    { title: 'two security measures', values: { 'se-measures': ['passwords', 'logs'] }, level: 'innovating' },
    { title: 'invoices that are imported', values: { 'invoice-flow': 'imported' }, level: 'running' },
    { title: 'invoices from software', values: { 'invoice-flow': 'from-software' }, level: 'innovating' },
    { title: 'records in spreadsheets', values: { 'data-home': 'spreadsheets' }, level: 'running' },
    { title: 'records in a shared place', values: { 'data-home': 'shared' }, level: 'innovating' },
    { title: 'no analysis', values: { 'da-analytics': ['none'] }, level: 'connected' },
    { title: 'analysis by an outside firm', values: { 'da-analytics': ['outside'] }, level: 'innovating' },
    {
      title: 'a dimension at 45',
      values: {
        'se-measures': ['passwords', 'logs'],
        'se-docs': 'none',
        'se-aware': ['none'],
        'se-continuity': 'tried',
      },
      level: 'running',
    },
    {
      title: 'a dimension at just 50',
      values: {
        'se-measures': ['passwords', 'logs'],
        'se-docs': 'none',
        'se-aware': ['contract'],
        'se-continuity': 'tried',
      },
      level: 'innovating',
    },
    {
      title: 'no advanced technology and nothing for the environment',
      values: { 'ig-any': 'no', 'ig-green': ['none'] },
      level: 'innovating',
    },
  ];
  for (const { title, values, level } of gates) {
    it(`${title}: ${level}`, () => {
      expect(levelOf({ ...best, ...values })).to.equal(level);
    });
  }

  it('never lower the score by a gate', () => {
    const result = resultOf({ ...best, 'da-analytics': ['none'] });
    // Two of eight parts of a dimension that weighs 14: analysis, and its sources, which are not asked then.
    expect(result.score).to.be.closeTo(100 - (14 * 2) / 8, 1e-9);
    expect([result.levels?.byScore, result.levels?.level]).to.deep.equal(['innovating', 'connected']);
  });

  it('let an enterprise without invoices reach the highest one', () => {
    const answers = { ...answersOf(best), 'invoice-flow': { missing: 'notApplicable' as const } };
    expect(levelsOf(answers)?.level).to.equal('innovating');
  });

  it('become a range where the answer that a gate needs is not known', () => {
    const levels = levelsOf({ ...answersOf(best), backup: { missing: 'unknown' } });
    expect([levels?.level, levels?.withheld]).to.deep.equal([null, 'gate']);
    expect(levels?.bounds).to.deep.equal({ lowest: 'foundations', highest: 'innovating' });
  });

  it('are withheld below half of a dimension, or 70 % of the whole', () => {
    const without = (...items: string[]) =>
      levelsOf(Object.fromEntries(Object.entries(answersOf(best)).filter(([id]) => !items.includes(id))))?.withheld;
    expect(without('se-docs', 'se-aware')).to.equal(null);
    expect(without('se-docs', 'se-aware', 'se-continuity')).to.equal('coverage');
    // 3 of 7, 3 of 7, 5 of 10 parts open: 100 − 18 × 3/7 − 18 × 3/7 − 20 × 5/10 = 74.6 %; with 4 of 8 of 14 it is 67.6 %.
    const much = [
      ...['pe-prep', 'pe-train-how', 'pe-engage', 'cu-reply', 'cu-ads', 'cu-channels'],
      ...['accounting', 'pr-erp', 'pr-crm', 'pr-links', 'pr-buy'],
    ];
    expect(without(...much)).to.equal(null);
    expect(without(...much, 'data-now', 'da-dashboard', 'da-rules', 'da-generation')).to.equal('coverage');
  });
});
