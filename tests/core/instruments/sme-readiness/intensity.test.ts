import { expect } from '@open-wc/testing';
import { eurostatDiiStructure } from '../../../../src/core/instruments/eurostat-dii/index.js';
import type { Structure } from '../../../../src/core/model/instrument.js';
import { score } from '../../../../src/core/scoring/score.js';
import { createRandom, type Random } from '../../../fixtures/generated/random.js';
import {
  answersOf,
  directCount,
  levelOf,
  randomFacts,
  type Facts,
} from '../../../fixtures/published/eurostat-dii-count.js';
import { LEVELS } from '../../../fixtures/published/eurostat-dii.js';
import { readiness, type Answers } from './answers.js';

const published: Structure = eurostatDiiStructure;
const ticked = (ids: readonly string[]) => ({ value: ids.length > 0 ? ids : ['none'] });
const AI = ['language', 'vision', 'speech', 'robots', 'decisions'];

/** What the same enterprise answers in the full assessment: finer, and about other things too. */
function finer(facts: Facts, random: Random): Answers {
  const { 'ecommerce-share': esales, 'web-sales-share': websales, 'b2c-share': b2c } = answersOf(facts);
  const { lineMbit, yes } = facts;
  const speed = lineMbit === null || lineMbit < 30 ? 'under-30' : lineMbit < 50 ? 'from-30' : 'over-120';
  const running = AI.filter(() => random.chance(0.4));
  const stage = (row: string) =>
    yes['ai'] && (running.includes(row) || row === 'speech')
      ? 'operational'
      : random.pick(['unused', 'testing', 'implementing']);
  return {
    'in-internet': { value: { numerator: facts.online, denominator: 1000 } },
    'in-type': { value: lineMbit === null ? ['mobile'] : ['fixed'] },
    ...(lineMbit !== null && { 'in-speed': { value: speed } }),
    'in-remote': ticked([...facts.remote, ...(yes['remote-meetings'] ? ['meetings'] : [])]),
    'in-cloud': ticked(facts.cloud),
    'cu-site': ticked(yes['website'] ? [random.pick(['contact', 'catalogue', 'orders', 'form'])] : []),
    'cu-social': ticked(facts.social),
    'cu-esales': esales,
    ...(websales && { 'cu-websales': websales }),
    ...(b2c && { 'cu-b2c': b2c }),
    'pr-erp': { value: yes['erp'] ? random.pick(['some', 'most']) : 'none' },
    'pr-crm': { value: yes['crm'] ? random.pick(['serve', 'analyse']) : 'none' },
    'da-analytics': ticked(yes['data-analytics'] ? [random.pick(['sales', 'web', 'public'])] : []),
    'da-ai': { value: Object.fromEntries(AI.map((row) => [row, stage(row)])) },
    'pe-specialist': {
      value: yes['ict-specialists'] ? random.pick(['employee', 'employees']) : random.pick(['nobody', 'provider']),
    },
    'pe-trained': { value: yes['ict-training'] ? random.pick(['under-10', 'to-25', 'over-50']) : 'nobody' },
    'se-aware': ticked(yes['security-awareness'] ? [random.pick(['contract', 'voluntary', 'session'])] : []),
    'se-measures': ticked(facts.measures),
    'se-docs': { value: yes['security-documents'] ? random.pick(['written', 'reviewed']) : 'none' },
  };
}

describe('the Digital Intensity Index from the answers of sme-readiness', () => {
  for (const year of [2025, 2024]) {
    it(`of ${year} agrees with a direct count, and with eurostat-dii, on 5,000 generated enterprises`, () => {
      const seen = new Set<string>();
      for (let seed = 0; seed < 5000; seed++) {
        const random = createRandom(seed);
        const facts = randomFacts(random);
        const profile = { persons: 25, sector: 'g', sells: ['consumers'] };
        const index = `dii-${year}`;
        const full = score(readiness, { answers: finer(facts, random), profile }, { index });
        const own = score(published, { answers: answersOf(facts), profile }, { index });
        const count = directCount(facts, year);
        expect([full.score, full.levels?.level], `seed ${seed}`).to.deep.equal([count, levelOf(count, LEVELS)]);
        expect(own.score, `seed ${seed}`).to.equal(count);
        for (const [at, { id, score: points }] of full.dimensions.entries()) {
          expect([id, points], `seed ${seed}`).to.deep.equal([own.dimensions[at]?.id, own.dimensions[at]?.score]);
        }
        seen.add(full.levels?.level ?? '');
      }
      expect(seen.size).to.equal(4);
    });
  }

  it('shows the count and no level outside Eurostat’s population', () => {
    const answers = finer(randomFacts(createRandom(3)), createRandom(4));
    for (const profile of [
      { persons: 9, sector: 'g', sells: ['consumers'] },
      { persons: 50, sector: 'a', sells: ['consumers'] },
    ]) {
      const { score: count, levels } = score(readiness, { answers, profile }, { index: 'dii-2025' });
      expect(count).to.be.a('number');
      expect([levels?.level, levels?.withheld]).to.deep.equal([null, 'notMeant']);
    }
  });

  it('has bounds and no score while something is open', () => {
    const { score: count, bounds } = score(readiness, { answers: {} }, { index: 'dii-2025' });
    expect([count, bounds.low, bounds.high]).to.deep.equal([null, 0, 12]);
  });
});
