import { expect } from '@open-wc/testing';
import { asksIndicator } from '../../../src/core/analytics/indicators/asks-indicator.js';
import { factFigure } from '../../../src/core/analytics/indicators/fact-figure.js';
import { canDeny } from '../../../src/core/facts/can-deny.js';
import { provincialIndicators } from '../../../src/core/facts/provincial-indicators.js';
import { countIndicator } from '../../../src/core/facts/count-indicator.js';
import {
  digitalPlatforms,
  dtiIndicators,
  electronicContracts,
  electronicTax,
} from '../../../src/core/facts/dti-indicators.js';
import { evaluateIndicator } from '../../../src/core/facts/evaluate-indicator.js';
import { factsOf } from '../../../src/core/facts/facts-of.js';
import { unctadIndicators } from '../../../src/core/facts/unctad-indicators.js';
import { structures } from '../../../src/core/instruments/structures.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/structure.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/structure.js';
import type { Answers } from '../../../src/core/model/response.js';
import { nationalTargets } from '../../../src/core/regions/vietnam/support/national-targets.js';

const sells = { sells: ['consumers'] };
const screening = (answers: Answers) => factsOf(smeScreeningStructure, { answers, profile: sells });
const readiness = (answers: Answers) => factsOf(smeReadinessStructure, { answers, profile: sells });

describe('indicators of the digital economy', () => {
  it('take tax and contracts from what was done electronically', () => {
    const done = screening({ 'e-sign': { value: ['tax', 'contract-labour'] } });
    expect(evaluateIndicator(electronicTax, done)).to.equal(true);
    expect(evaluateIndicator(electronicContracts, done)).to.equal(true);
    const none = screening({ 'e-sign': { value: ['none'] } });
    expect(evaluateIndicator(electronicTax, none)).to.equal(false);
    expect(evaluateIndicator(electronicContracts, none)).to.equal(false);
    expect(evaluateIndicator(electronicTax, screening({ 'e-sign': { missing: 'unknown' } }))).to.equal(null);
  });

  it('take contracts from their share too, where the dealings are open', () => {
    expect(evaluateIndicator(electronicContracts, readiness({ 'pr-contract': { value: 'under-10' } }))).to.equal(true);
    expect(evaluateIndicator(electronicContracts, readiness({ 'pr-contract': { value: 'none' } }))).to.equal(false);
  });

  it('know a platform for certain or not at all', () => {
    const market = screening({ 'order-channels': { value: ['marketplace', 'chat'] } });
    expect(evaluateIndicator(digitalPlatforms, market)).to.equal(true);
    expect(evaluateIndicator(digitalPlatforms, readiness({ 'in-cloud': { value: ['crm'] } }))).to.equal(true);
    // Storage is no platform for business; and who ticks none of these may use another one.
    for (const facts of [
      screening({ 'order-channels': { value: ['none'] } }),
      readiness({ 'in-cloud': { value: ['storage'] } }),
    ])
      expect(evaluateIndicator(digitalPlatforms, facts)).to.equal(null);
  });

  it('know the same of platforms from the channels of either questionnaire', () => {
    const platforms = ['marketplace', 'service-app'];
    for (const channel of ['own-site', 'marketplace', 'service-app', 'b2b', 'chat', 'none']) {
      const value = { value: [channel] };
      const told = [screening({ 'order-channels': value }), readiness({ 'cu-channels': value })];
      const known = told.map((facts) => evaluateIndicator(digitalPlatforms, facts));
      const certain = platforms.includes(channel) ? true : null;
      expect(known, channel).to.deep.equal([certain, certain]);
    }
  });

  it('tell platforms as at least so many of all who answered', () => {
    const market = new Map([['digital-platform-used', 'yes']]);
    const open = new Map<string, string>();
    const { yes, unknown, share } = countIndicator(digitalPlatforms, [market, open, open, open], '2026-06-30');
    expect([yes, unknown, share]).to.deep.equal([1, 3, { numerator: 1, denominator: 4, value: 0.25 }]);
    expect(countIndicator(digitalPlatforms, [open], '2026-06-30').share).to.equal(null);
    const population = { id: 'supported', size: 5, asOf: '2026-06-30' };
    const members = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
    const facts = new Map([
      ['a', { facts: market, structures: [] }],
      ['b', { facts: open, structures: [] }],
      ['c', { facts: open, structures: [] }],
    ]);
    const figure = factFigure(digitalPlatforms, { population, members }, facts, '2026-06-30');
    expect([figure.value, figure.denominator, figure.missing]).to.deep.equal([
      1 / 3,
      3,
      { unknown: 0, estimated: 0, notAssessed: 2 },
    ]);
  });

  it('say which questionnaire asks them', async () => {
    const asked = async (id: keyof typeof structures) => {
      const structure = await structures[id]();
      return [...dtiIndicators, ...unctadIndicators]
        .filter((one) => asksIndicator(structure, one))
        .map((one) => one.id);
    };
    expect(await asked('sme-screening')).to.deep.equal([
      'dti-platforms',
      'dti-e-contracts',
      'dti-e-tax',
      'unctad-b3',
      'unctad-b5',
      'unctad-b9-fixed',
    ]);
    expect((await asked('sme-readiness')).length).to.equal(dtiIndicators.length + unctadIndicators.length);
    expect(await asked('eu-dma-sme')).not.to.include('dti-e-tax');
  });

  it('name targets of the country that there are, and are labelled as second-hand', () => {
    const ids = nationalTargets.map<string>(({ id }) => id);
    for (const indicator of [digitalPlatforms, electronicContracts]) expect(ids).to.include(indicator.nationalTarget);
    for (const { fidelity, sources } of dtiIndicators) {
      expect([fidelity, sources[0].reference]).to.deep.equal(['secondHand', '1354/QĐ-BTTTT']);
    }
  });
});

describe('canDeny', () => {
  it('tells where a questionnaire asks a part of what counts only', async () => {
    const undenied = async (id: keyof typeof structures) => {
      const structure = await structures[id]();
      return [...provincialIndicators, ...dtiIndicators, ...unctadIndicators].flatMap((one) =>
        one.kind !== 'ratioOfSums' && asksIndicator(structure, one) && !canDeny(structure, one) ? [one.id] : [],
      );
    };
    expect(await undenied('sme-screening')).to.deep.equal(['dti-platforms', 'unctad-b5']);
    expect(await undenied('sme-readiness')).to.deep.equal(['dti-platforms']);
  });
});
