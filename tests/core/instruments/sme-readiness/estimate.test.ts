import { expect } from '@open-wc/testing';
import { euDmaSmeStructure } from '../../../../src/core/instruments/eu-dma-sme/index.js';
import { smeReadiness } from '../../../../src/core/instruments/sme-readiness/index.js';
import type { Structure } from '../../../../src/core/model/instrument.js';
import type { AnswerValue } from '../../../../src/core/model/response.js';
import { score } from '../../../../src/core/scoring/score.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import {
  answersOf,
  best,
  randomValues,
  readiness,
  seller,
  worst,
  type Values,
} from '../../../fixtures/instruments/sme-readiness/answers.js';
import { LINES, type Said } from '../../../fixtures/instruments/sme-readiness/dma-lines.js';
import { LEVELS, QUESTIONS, TICKS } from '../../../fixtures/published/eu-dma-sme.js';

const published: Structure = euDmaSmeStructure;
const estimated = (values: Values, variants: Readonly<Record<string, string>> = {}) =>
  score(readiness, { answers: answersOf(values), profile: seller }, { index: 'dma-estimate', variants });
const widthOf = (values: Values, variants = {}) => {
  const { low, high } = estimated(values, variants).bounds;
  return (high ?? NaN) - (low ?? NaN);
};

const CHOICES = ['strategy', 'management', 'procurement', 'energy', 'equipment'];
const unused = (values: Values, item: 'da-ai' | 'ig-tech', asked: 'da-ai-any' | 'ig-any'): AnswerValue =>
  (values[asked] === 'yes' ? values[item] : worst[item]) ?? '';

/** The answers to `eu-dma-sme` of an enterprise with these answers, where every open line is as it is here. */
function answersWith(values: Values, open: boolean): Values {
  const isSo = (said: Said) => said === 'yes' || (said === 'open' && open);
  const lines = (question: string): AnswerValue => {
    const ticked = LINES.filter(([of, , said]) => of === question && isSo(said(values))).map(([, line]) => line);
    return ticked.length > 0 ? ticked : ['none'];
  };
  return {
    'investment-areas': values['pe-invest'] ?? '',
    preparedness: lines('Q2'),
    'mainstream-technologies': lines('Q3'),
    'advanced-technologies': unused(values, 'ig-tech', 'ig-any'),
    'skills-development': values['pe-train-how'] ?? '',
    'staff-involvement': values['pe-engage'] ?? '',
    'data-management': lines('Q7'),
    'data-security': lines('Q8'),
    'ai-automation': unused(values, 'da-ai', 'da-ai-any'),
    'green-uses': values['ig-green'] ?? '',
    'environmental-choices': Object.fromEntries(CHOICES.map((row) => [row, open ? 'yes' : 'no'])),
  };
}

const published100 = (values: Values, open: boolean) =>
  score(published, { answers: answersOf(answersWith(values, open)) }).score;

/** What a ticked line is worth of the total: its share of its question, of the dimension, of six dimensions. */
function worth(question: string): number {
  const part = QUESTIONS.find(([id]) => id === question)?.[2] ?? NaN;
  const counted = TICKS.filter(([of, , topic]) => of === question && !topic.startsWith('NEGATIVE')).length;
  return (100 * part) / counted / 6;
}

/** The last question of the framework is not asked at all: half of a dimension. */
const WHOLE_QUESTION = 100 / 2 / 6;
/** Five lines are never asked: four on preparedness, one on security. */
const NARROWEST = WHOLE_QUESTION + 4 * worth('Q2') + worth('Q8');
/** Besides them, what answers leave open at most: one line on needs, six on technology, two on data, three on security. */
const WIDEST = NARROWEST + worth('Q2') + 6 * worth('Q3') + 2 * worth('Q7') + 3 * worth('Q8');

/** An enterprise whose answers leave open whatever they can. */
const undecided: Values = {
  ...worst,
  'lead-plan': 'talked',
  'in-cloud': ['email'],
  'cu-social': ['messaging'],
  'cu-channels': ['b2b'],
  'in-remote': ['documents', 'applications'],
  'pr-erp': 'some',
  'data-home': 'phones',
  'se-aware': ['contract'],
  'se-measures': ['monitoring'],
  backup: 'monthly',
};

describe('sme-readiness, its estimate after the DMA framework', () => {
  it('has for its ends the scores of eu-dma-sme with every open line untrue, and true', () => {
    for (let seed = 0; seed < 2000; seed++) {
      const values = randomValues(createRandom(seed));
      const { score: value, bounds } = estimated(values);
      expect(value, `seed ${seed}`).to.equal(null);
      expect(bounds.low, `seed ${seed}`).to.be.closeTo(published100(values, false) ?? NaN, 2e-9);
      expect(bounds.high, `seed ${seed}`).to.be.closeTo(published100(values, true) ?? NaN, 2e-9);
    }
  });

  it('is 11.9 to 24.1 points wide once everything is answered', () => {
    expect([NARROWEST.toFixed(2), WIDEST.toFixed(2)]).to.deep.equal(['11.94', '24.05']);
    expect(widthOf(best)).to.be.closeTo(NARROWEST, 2e-9);
    expect(widthOf(undecided)).to.be.closeTo(WIDEST, 2e-9);
    for (let seed = 0; seed < 2000; seed++) {
      const width = widthOf(randomValues(createRandom(seed)));
      expect(width, `seed ${seed}`).to.be.within(NARROWEST - 2e-9, WIDEST + 2e-9);
    }
  });

  it('says so, with the number of lines that nobody asks, in both languages', () => {
    // The whole of the last question, four lines on preparedness, one on security.
    const unasked = CHOICES.length + 4 + 1;
    for (const { indices } of Object.values(smeReadiness.words)) {
      const numbers = indices['dma-estimate'].description.match(/\d+/g);
      expect(numbers?.map(Number)).to.deep.equal([unasked, Math.round(NARROWEST), Math.round(WIDEST)]);
    }
  });

  it('may therefore be shown: under 30 points, and never over more than two levels', () => {
    expect(WIDEST).to.be.below(30);
    const order = LEVELS.map(([, , , id]) => id as string);
    const spans = new Set<number>();
    for (let seed = 0; seed < 2000; seed++) {
      const { levels } = estimated(randomValues(createRandom(seed)));
      const [lowest, highest] = [levels?.bounds?.lowest, levels?.bounds?.highest].map((id) => order.indexOf(id ?? ''));
      spans.add((highest ?? NaN) - (lowest ?? NaN) + 1);
    }
    expect([...spans].sort()).to.deep.equal([1, 2]);
  });

  it('is 2.5 points narrower at most where one part of a bundle is enough, and never wider', () => {
    const chosen = { bundles: 'any-part' };
    expect(widthOf(undecided) - widthOf(undecided, chosen)).to.be.closeTo(3 * worth('Q3'), 2e-9);
    expect(3 * worth('Q3')).to.be.closeTo(2.5, 1e-9);
    expect(estimated(undecided).basis.variants).to.deep.equal({ bundles: 'undecided' });
    expect(estimated(undecided, chosen).basis.variants).to.deep.equal({ bundles: 'any-part' });
    for (let seed = 0; seed < 300; seed++) {
      const values = randomValues(createRandom(seed));
      const [open, closed] = [estimated(values).bounds, estimated(values, chosen).bounds];
      expect(closed.low, `seed ${seed}`).to.be.at.least((open.low ?? NaN) - 2e-9);
      expect(closed.high, `seed ${seed}`).to.be.closeTo(open.high ?? NaN, 2e-9);
    }
  });

  it('leaves the rows open that nobody asks, and never takes them for a no', () => {
    const states = (id: string) => {
      const found = estimated(best)
        .dimensions.flatMap(({ children }) => children)
        .find((node) => node.id === id);
      return found?.children.filter(({ state }) => state === 'notAsked').map((node) => node.id);
    };
    expect(states('preparedness')).to.deep.equal(['infrastructure', 'leadership', 'staff', 'processes']);
    expect(states('data-security')).to.deep.equal(['clients']);
    expect(states('environmental-choices')).to.have.lengthOf(5);
  });

  it('has dimensions and levels of eu-dma-sme, by its default rules, and says that how lines follow is our own', () => {
    const [other] = published.indices;
    const own = readiness.indices.find(({ id }) => id === 'dma-estimate');
    expect(own?.tree.children.map(({ id }) => id)).to.deep.equal(other?.tree.children.map(({ id }) => id));
    const levels = other?.levels;
    expect(own?.levels).to.equal(levels && 'cases' in levels ? levels.cases['upper-inclusive'] : null);
    expect(own?.fidelity).to.equal('assumed');
    const roles = own?.sources?.map(({ reference, role = 'stated' }) => [reference ?? null, role]);
    expect(roles).to.deep.equal([
      ['JRC133234', 'stated'],
      [null, 'secondHand'],
      [null, 'secondHand'],
    ]);
  });
});
