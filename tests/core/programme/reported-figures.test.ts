import { expect } from '@open-wc/testing';
import { dtiIndicators } from '../../../src/core/facts/dti-indicators.js';
import { factsOf } from '../../../src/core/facts/facts-of.js';
import { unctadIndicators } from '../../../src/core/facts/unctad-indicators.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/index.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/index.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { AnswerValue } from '../../../src/core/model/response.js';
import type { IndicatorTarget } from '../../../src/core/model/programme.js';
import { programmeCohort } from '../../../src/core/programme/programme-cohort.js';
import type { ProgrammeFile } from '../../../src/core/programme/programme-file.js';
import {
  programmeOverview,
  scoredCohort,
  type ProgrammeScope,
} from '../../../src/core/programme/programme-overview.js';
import { score } from '../../../src/core/scoring/score.js';
import { finishedResponse } from '../../harness/finished-response.js';
import { smallProgramme } from '../../fixtures/programmes/small-programme.js';

function overviewOf(
  file: ProgrammeFile,
  structure: Structure = smeScreeningStructure,
  scope: Partial<ProgrammeScope> = {},
) {
  const cohort = programmeCohort(file, structure, '2026-09-30');
  const found = programmeOverview(cohort, scoredCohort(cohort), { filter: {}, wave: 'second', by: 'sector', ...scope });
  if (!found) throw new Error('no such wave');
  return found;
}

describe('the figures of other lists', () => {
  const { others } = overviewOf(smallProgramme);
  const unctad = others.find(({ id }) => id === 'unctad');

  it('are the core indicators, of the same supported enterprises as the cards', () => {
    expect(unctad?.figures.map(({ figure }) => figure.indicator)).to.deep.equal(unctadIndicators.map(({ id }) => id));
    for (const { figure } of unctad?.figures ?? []) {
      expect([figure.population.id, figure.population.size, figure.asOf]).to.deep.equal(['supported', 3, '2026-09-30']);
      const { year, code } = figure.published ?? {};
      expect([year, code?.slice(0, 1)]).to.deep.equal([2007, 'B']);
    }
  });

  it('count what the facts of each response say', () => {
    for (const { figure } of unctad?.figures ?? []) {
      const known = new Map([
        ['unctad-b3', 'internet-used'],
        ['unctad-b9-fixed', 'fixed-internet-used'],
      ]);
      const fact = known.get(figure.indicator);
      if (fact === undefined) continue;
      const values = smallProgramme.assessments
        .filter(({ wave, enterprise }) => wave === 'second' && enterprise !== 'e4')
        .map(({ response }) => factsOf(smeScreeningStructure, response).get(fact));
      expect(figure.numerator, figure.indicator).to.equal(values.filter((value) => value === 'yes').length);
      expect(figure.denominator, figure.indicator).to.equal(values.filter((value) => value !== undefined).length);
    }
  });

  it('mean at least where the questionnaire can never say no', () => {
    // Pages on social networks are a web presence too, and are not asked: of e2 without a website nothing is known.
    const presence = unctad?.figures.find(({ figure }) => figure.indicator === 'unctad-b5')?.figure;
    expect([presence?.floor, presence?.numerator, presence?.denominator]).to.deep.equal([true, 2, 3]);
    const internet = unctad?.figures.find(({ figure }) => figure.indicator === 'unctad-b3')?.figure;
    expect(internet?.floor).to.equal(undefined);
  });

  it('are those of one questionnaire each in a register of two: half of either has a web presence', () => {
    const [model] = smallProgramme.enterprises;
    if (!model) throw new Error('nobody is registered');
    const file: ProgrammeFile = {
      ...smallProgramme,
      enterprises: Array.from({ length: 20 }, (_, at) => ({ ...model, id: `m${at}`, name: `Doanh nghiệp ${at}` })),
      assessments: Array.from({ length: 20 }, (_, at) => {
        const has = at % 2 === 0;
        const response =
          at < 10
            ? finishedResponse(smeScreeningStructure, { 'web-own': has ? 'contact' : 'none' })
            : finishedResponse(smeReadinessStructure, {
                'cu-site': [has ? 'introduction' : 'none'],
                'cu-social': ['none'],
              });
        const of = { enterprise: `m${at}`, wave: 'second', date: '2026-07-10', consent: null };
        return { ...of, response: { ...response, id: `m${at}` } };
      }),
    };
    const told = [smeScreeningStructure, smeReadinessStructure].map((structure: Structure) => {
      const list = overviewOf(file, structure).others.find(({ id }) => id === 'unctad');
      const b5 = list?.figures.find(({ figure }) => figure.indicator === 'unctad-b5')?.figure;
      return [b5?.numerator, b5?.denominator, b5?.value, b5?.floor ?? false, b5?.missing.notAssessed];
    });
    expect(told).to.deep.equal([
      [5, 10, 0.5, true, 10],
      [5, 10, 0.5, false, 10],
    ]);
  });

  it('have the indicators of the digital economy as a list of their own', () => {
    const dti = others.find(({ id }) => id === 'dti');
    expect(dti?.figures.map(({ figure }) => figure.indicator)).to.deep.equal(dtiIndicators.map(({ id }) => id));
  });

  it('have no value where the questionnaire does not ask', () => {
    const persons = unctad?.figures.find(({ figure }) => figure.indicator === 'unctad-b2')?.figure;
    expect([persons?.value, persons?.denominator, persons?.missing]).to.deep.equal([
      null,
      0,
      { unknown: 3, estimated: 0, notAssessed: 0 },
    ]);
  });

  it('tell apart who gave a band alone, as the short assessment asks', () => {
    const online = unctad?.figures.find(({ figure }) => figure.indicator === 'unctad-b4')?.figure;
    expect([online?.value, online?.missing]).to.deep.equal([null, { unknown: 0, estimated: 3, notAssessed: 0 }]);
  });

  it('add up persons over enterprises, bands and open answers apart', () => {
    const answered = (enterprise: string, value: AnswerValue | null) => ({
      enterprise,
      wave: 'second',
      date: '2026-07-10',
      consent: null,
      response: {
        ...finishedResponse(smeReadinessStructure, value === null ? {} : { 'net-home': 'fixed', 'in-internet': value }),
        id: `${enterprise}-full`,
      },
    });
    const file = {
      ...smallProgramme,
      assessments: [
        answered('e1', { numerator: 3, denominator: 4 }),
        answered('e2', { numerator: 10, denominator: 96 }),
        // e3 gave nothing, and e4 is not supported.
        answered('e3', null),
        answered('e4', { numerator: 50, denominator: 50 }),
      ],
    };
    const list = overviewOf(file, smeReadinessStructure).others.find(({ id }) => id === 'unctad');
    const persons = list?.figures.find(({ figure }) => figure.indicator === 'unctad-b4')?.figure;
    // 13 of 100 persons, and not the mean of 75 % and 10 %.
    expect([persons?.numerator, persons?.denominator, persons?.value]).to.deep.equal([13, 100, 0.13]);
    expect(persons?.missing).to.deep.equal({ unknown: 1, estimated: 0, notAssessed: 0 });
  });
});

describe('segmentChanges', () => {
  it('tells each segment as if it were the whole programme', () => {
    const { segmentChanges } = overviewOf(smallProgramme);
    for (const { segment, ...change } of segmentChanges) {
      const alone = overviewOf(smallProgramme, smeScreeningStructure, { filter: { sector: [segment] } });
      expect(change, segment).to.deep.equal(alone.change?.overall);
    }
    expect(segmentChanges.map(({ segment, pairs }) => `${segment} ${pairs}`)).to.deep.equal(['C 1', 'G 1', 'I 1']);
  });

  it('counts an enterprise in every measure that it had', () => {
    const { segmentChanges } = overviewOf(smallProgramme, smeScreeningStructure, { by: 'measure' });
    expect(segmentChanges.map(({ segment, pairs }) => `${segment} ${pairs}`)).to.deep.equal(['t 2']);
  });

  it('has nothing to tell in the first wave', () => {
    expect(overviewOf(smallProgramme, smeScreeningStructure, { wave: 'first' }).segmentChanges).to.deep.equal([]);
  });
});

describe('meanAims', () => {
  const target = (indicator: string, value: number): IndicatorTarget => ({ indicator, value, by: '2026-12-31' });
  const aimsOf = (...targets: IndicatorTarget[]) =>
    overviewOf({ ...smallProgramme, programme: { ...smallProgramme.programme, targets } }).aims;
  const meanOf = (wave: string, dimension: string) => {
    const values = smallProgramme.assessments
      .filter((one) => one.wave === wave && one.enterprise !== 'e3')
      .map(({ response }) => {
        const result = score(smeScreeningStructure, response);
        return result.dimensions.find(({ id }) => id === dimension)?.score ?? NaN;
      });
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };

  it('is nothing where the programme aims at indicators only', () => {
    expect(aimsOf(target('ind-web-order', 3))).to.equal(null);
    expect(aimsOf()).to.equal(null);
    expect(aimsOf(target('mean-readiness/nothing', 3))).to.equal(null);
  });

  it('tells percent to target and progress to date as OWASP SAMM counts them', () => {
    const aims = aimsOf(target('mean-readiness/security', 90), target('mean-readiness/customers', 50));
    const [customers, security] = aims?.aims ?? [];
    const [then, now] = [meanOf('first', 'security'), meanOf('second', 'security')];
    expect(security?.mean).to.be.closeTo(now, 1e-9);
    expect(security?.progressToDate).to.be.closeTo((now - then) / (90 - then), 1e-9);
    expect(customers?.dimension).to.equal('customers');
    // Customers are above their target, which makes up for nothing.
    expect(meanOf('second', 'customers')).to.be.greaterThan(50);
    expect(aims?.percentToTarget).to.be.closeTo(1 - (90 - now) / 140, 1e-9);
  });
});
