import { expect } from '@open-wc/testing';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/index.js';
import type { Answer, Response } from '../../../src/core/model/response.js';
import { talkPoints, type TalkSource } from '../../../src/core/programme/talk-points.js';
import { score } from '../../../src/core/scoring/score.js';
import { finishedResponse } from '../../harness/finished-response.js';
import { best, type Values } from '../../fixtures/instruments/sme-screening/answers.js';
import { DIMENSIONS } from '../../fixtures/instruments/sme-screening/points.js';

const TODAY = '2026-11-26';
const basis = score(smeScreeningStructure, { answers: {} }).basis;
const made = (values: Values): Response => finishedResponse(smeScreeningStructure, { ...best, ...values });
const withAnswers = (answers: Readonly<Record<string, Answer | undefined>>): Response => {
  const response = made({});
  const all = Object.entries({ ...response.answers, ...answers });
  return { ...response, answers: Object.fromEntries(all.flatMap(([id, answer]) => (answer ? [[id, answer]] : []))) };
};
const pointsOf = (source: Partial<TalkSource> & Pick<TalkSource, 'latest'>) =>
  talkPoints(smeScreeningStructure, { date: '2026-07-10', before: null, ...source }, basis, TODAY);

describe('talkPoints', () => {
  it('finds nothing where everything is answered at its best', () => {
    expect(pointsOf({ latest: made({}) })).to.deep.equal({
      contradictions: [],
      open: [],
      near: null,
      oldSince: null,
      oldItems: [],
      fallen: [],
    });
  });

  it('names open questions by their dimension, those that nobody knows apart', () => {
    const { open } = pointsOf({
      latest: withAnswers({ 'net-users': { missing: 'unknown' }, backup: undefined, protect: { missing: 'unknown' } }),
    });
    expect(open).to.deep.equal([
      { dimension: 'connectivity', unknown: ['net-users'], unanswered: [] },
      { dimension: 'security', unknown: ['protect'], unanswered: ['backup'] },
    ]);
    for (const { dimension, unknown, unanswered } of open) {
      const { items } = DIMENSIONS[dimension as keyof typeof DIMENSIONS];
      expect(items).to.include.members([...unknown, ...unanswered]);
    }
  });

  it('names answers that do not fit together', () => {
    // Data on paper, and yet at once at hand and backed up.
    const { contradictions } = pointsOf({ latest: made({ 'data-home': 'paper' }) });
    expect(contradictions.map(({ id, kind }) => `${id} ${kind}`)).to.deep.equal([
      'figures-from-paper soft',
      'backup-of-paper soft',
    ]);
  });

  it('tells a threshold that is near, by the points of the instrument', () => {
    // The best answers give 100; without 25 of them the edge of the last level lies at 75.
    const found = pointsOf({
      latest: made({ backup: 'none', protect: ['none'], 'data-home': 'paper', 'data-now': 'with-report' }),
    });
    const { score: value } = score(
      smeScreeningStructure,
      made({ backup: 'none', protect: ['none'], 'data-home': 'paper', 'data-now': 'with-report' }),
    );
    const distance = Math.min(...[25, 50, 75].map((edge) => Math.abs(edge - (value ?? 0))));
    expect(found.near?.points ?? null).to.equal(distance <= 5 ? distance : null);
  });

  it('says that all answers are old, or which of them', () => {
    expect(pointsOf({ latest: made({}), date: '2025-11-25' }).oldSince).to.equal('2025-11-25');
    expect(pointsOf({ latest: made({}), date: '2025-11-26' }).oldSince).to.equal(null);
    const carried = (at?: string): Answer => ({
      value: best['backup'] ?? '',
      provenance: { from: 'carried', ...(at === undefined ? {} : { at }) },
    });
    const itemsOf = (at?: string) => pointsOf({ latest: withAnswers({ backup: carried(at) }) }).oldItems;
    expect(itemsOf('2025-11-25T23:00:00Z')).to.deep.equal([{ item: 'backup', at: '2025-11-25T23:00:00Z' }]);
    expect(itemsOf('2025-11-26T00:00:00Z')).to.deep.equal([]);
    expect(itemsOf(), 'without a date nobody knows').to.deep.equal([{ item: 'backup', at: null }]);
  });

  it('tells what fell since the wave before, the largest step first, and which steps are clear', () => {
    const latest = made({ backup: 'none', protect: ['none'], 'data-now': 'within-day' });
    const { fallen } = pointsOf({ latest, before: made({}) });
    expect(fallen.map(({ id, clear }) => `${id} ${clear}`)).to.deep.equal(['security true', 'data false']);
    // Two items of four points each: one step of eight is an eighth of the dimension.
    expect(fallen.map(({ from, to }) => [from, to])).to.deep.equal([
      [100, 0],
      [100, 87.5],
    ]);
    expect(pointsOf({ latest: made({}), before: latest }).fallen).to.deep.equal([]);
  });
});
