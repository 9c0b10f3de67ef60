import { expect } from '@open-wc/testing';
import { euDmaSmeStructure } from '../../../../src/core/instruments/eu-dma-sme/index.js';
import type { Structure } from '../../../../src/core/model/instrument.js';
import type { AnswerValue } from '../../../../src/core/model/response.js';
import { score } from '../../../../src/core/scoring/score.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import { answered, anyOf, bestOf, profile, readiness, worstOf, type Answers } from './answers.js';

const published: Structure = euDmaSmeStructure;

/** What the answers say of a statement of the DMA: true, false, or neither. */
type Known = boolean | null;

const valueOf = (answers: Answers, id: string): AnswerValue | undefined => {
  const answer = answers[id];
  return answer && 'value' in answer ? answer.value : undefined;
};
const ticks = (answers: Answers, id: string): readonly string[] => (valueOf(answers, id) ?? []) as readonly string[];
const any = (answers: Answers, id: string, ...of: readonly string[]): boolean =>
  ticks(answers, id).some((tick) => tick !== 'none' && (of.length === 0 || of.includes(tick)));
const stepOf = (answers: Answers, id: string): number =>
  readiness.items.flatMap((item) =>
    item.id === id && item.kind === 'single' ? [item.options.findIndex((one) => one.id === valueOf(answers, id))] : [],
  )[0] ?? -1;
const between = (certain: boolean, possible: boolean): Known => (certain ? true : possible ? null : false);

/** The statements of questions 2, 3, 7 and 8, told from the finer answers; written apart from the instrument. */
function statements(a: Answers): Readonly<Record<string, Readonly<Record<string, Known>>>> {
  const fast = any(a, 'in-type', 'fixed') && stepOf(a, 'in-speed') >= 1;
  const remote = any(a, 'in-remote', 'email', 'documents', 'applications');
  const bundle = [fast, any(a, 'in-cloud'), remote];
  const systems = [stepOf(a, 'pr-erp') >= 1, stepOf(a, 'pr-crm') >= 1];
  return {
    preparedness: {
      needs: between(stepOf(a, 'lead-plan') >= 2, stepOf(a, 'lead-plan') >= 1),
      finance: any(a, 'pe-prep', 'budget'),
      infrastructure: null,
      specialists: any(a, 'pe-prep', 'specialist'),
      leadership: null,
      staff: null,
      processes: null,
      servitisation: any(a, 'pe-prep', 'digital-product'),
      satisfaction: any(a, 'pe-prep', 'satisfaction'),
      risks: any(a, 'pe-prep', 'risks'),
    },
    'mainstream-technologies': {
      connectivity: between(bundle.every(Boolean), bundle.some(Boolean)),
      website: any(a, 'cu-site'),
      'web-forms': any(a, 'cu-site', 'form'),
      'live-channels': between(
        any(a, 'cu-social', 'networks') && any(a, 'cu-social', 'messaging'),
        any(a, 'cu-social'),
      ),
      'e-commerce': any(a, 'cu-channels', 'own-site', 'marketplace', 'service-app', 'b2b'),
      'e-marketing': between(stepOf(a, 'cu-ads') >= 1, stepOf(a, 'cu-ads') >= 1 || any(a, 'cu-social')),
      'e-government': any(a, 'e-sign', 'tax', 'insurance', 'public'),
      'remote-work': any(a, 'in-remote', 'meetings'),
      intranet: any(a, 'in-lan', 'intranet'),
      'management-systems': between(
        systems.every(Boolean) && stepOf(a, 'invoice-flow') >= 3,
        systems.some(Boolean) || stepOf(a, 'invoice-flow') >= 1,
      ),
    },
    'data-management': {
      policy: any(a, 'da-rules'),
      stored: between(stepOf(a, 'data-home') >= 3, stepOf(a, 'data-home') >= 2),
      integrated: any(a, 'pr-links'),
      accessible: between(
        any(a, 'da-dashboard', 'anywhere') && stepOf(a, 'data-now') >= 4,
        any(a, 'da-dashboard', 'anywhere') || stepOf(a, 'data-now') >= 4,
      ),
      analysed: any(a, 'da-analytics'),
      enriched: any(a, 'da-analytics', 'location', 'public'),
      dashboards: any(a, 'da-dashboard', 'charts'),
    },
    'data-security': {
      policy: stepOf(a, 'se-docs') >= 1,
      clients: null,
      training: any(a, 'se-aware', 'voluntary', 'session'),
      monitoring: any(a, 'se-measures', 'risk-assessment', 'monitoring'),
      backup: between(stepOf(a, 'backup') >= 3, stepOf(a, 'backup') >= 2),
      continuity: stepOf(a, 'se-continuity') >= 2,
    },
  };
}

/** The answers to the DMA itself, with everything that is left open taken for false, or for true. */
function dmaAnswers(a: Answers, open: boolean): Record<string, { value: AnswerValue }> {
  const ticked = Object.entries(statements(a)).map(([item, known]) => {
    const on = Object.entries(known).flatMap(([id, truth]) => ((truth ?? open) ? [id] : []));
    return [item, { value: on.length > 0 ? on : ['none'] }] as const;
  });
  const same = [
    ['investment-areas', 'pe-invest'],
    ['advanced-technologies', 'ig-tech'],
    ['skills-development', 'pe-train-how'],
    ['staff-involvement', 'pe-engage'],
    ['ai-automation', 'da-ai'],
    ['green-uses', 'ig-green'],
  ].map(([dma = '', own = '']) => [dma, { value: valueOf(a, own) ?? '' }] as const);
  const rows = ['strategy', 'management', 'procurement', 'energy', 'equipment'];
  const choices: AnswerValue = Object.fromEntries(rows.map((row) => [row, open ? 'yes' : 'no']));
  return { ...Object.fromEntries([...ticked, ...same]), 'environmental-choices': { value: choices } };
}

const estimate = (answers: Answers) => score(readiness, { answers, profile }, { index: 'eu-dma' });

describe('the estimate by the EU’s DMA from the answers of sme-readiness', () => {
  it('reaches from what the DMA gives with every open statement false to what it gives with every one true', () => {
    for (let seed = 0; seed < 400; seed++) {
      const answers = answered(anyOf(createRandom(seed)));
      const { bounds } = estimate(answers);
      const [low, high] = [false, true].map((open) => score(published, { answers: dmaAnswers(answers, open) }).score);
      expect(bounds.low, `seed ${seed}`).to.be.closeTo(low ?? NaN, 1e-6);
      expect(bounds.high, `seed ${seed}`).to.be.closeTo(high ?? NaN, 1e-6);
    }
  });

  it('is never a score, and for complete answers at most 20 points wide: narrow enough to be shown', () => {
    let widest = 0;
    const complete = [answered(worstOf), answered(bestOf)];
    for (let seed = 0; seed < 400; seed++) complete.push(answered(anyOf(createRandom(1000 + seed))));
    for (const answers of complete) {
      const { score: points, bounds, levels } = estimate(answers);
      expect([points, levels?.level ?? null]).to.deep.equal([null, null]);
      widest = Math.max(widest, (bounds.high ?? NaN) - (bounds.low ?? NaN));
    }
    expect(widest).to.be.within(12, 20);
  });
});
