import { expect } from '@open-wc/testing';
import { applyActions } from '../../../../src/core/advice/apply-actions.js';
import { planRoadmap } from '../../../../src/core/advice/roadmap/plan-roadmap.js';
import type { RoadmapOptions } from '../../../../src/core/advice/roadmap/roadmap.js';
import { smeReadinessStructure } from '../../../../src/core/instruments/sme-readiness/index.js';
import { smeScreeningStructure } from '../../../../src/core/instruments/sme-screening/index.js';
import type { Structure } from '../../../../src/core/model/instrument.js';
import type { Answers } from '../../../../src/core/model/response.js';
import { score } from '../../../../src/core/scoring/score.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import { responseSampler } from '../../../fixtures/generated/sample-response.js';

const structure: Structure = smeScreeningStructure;

/** A small shop: mobile data, a page of its own, papers and one spreadsheet. */
const answers: Answers = {
  'net-access': { value: 'mobile' },
  'net-users': { value: 'to-25' },
  'web-own': { value: 'contact' },
  'order-channels': { value: ['chat'] },
  'order-share': { value: 'under-10' },
  'invoice-flow': { value: 'typed-twice' },
  accounting: { value: 'quarterly' },
  'e-sign': { value: ['tax'] },
  'core-software': { value: ['none'] },
  'lead-plan': { value: 'talked' },
  skills: { value: 'informal' },
  'data-home': { value: 'spreadsheets' },
  'data-now': { value: 'over-week' },
  backup: { value: 'same-place' },
  protect: { value: ['own-accounts'] },
};

/** Without it, it is open whether questions about orders apply. */
const profile = { sells: ['goods'] };
const plan = (options: RoadmapOptions, given = answers) => planRoadmap(structure, { answers: given, profile }, options);
const ids = (roadmap: ReturnType<typeof plan>) => roadmap.steps.map(({ action }) => action.id);

describe('planRoadmap', () => {
  it('reaches a level with its gates, and says what scoring says of it', () => {
    const found = plan({ target: { level: 'running' } });
    const actions = found.steps.map(({ action }) => action);
    const after = score(structure, applyActions(structure, { answers, profile }, actions));
    expect(found.proof).to.equal('optimal');
    expect([found.reached, found.level.from, found.level.to]).to.deep.equal([true, 'foundations', 'running']);
    expect(found.score.to).to.equal(after.score);
    expect(found.dimensions.map(({ to }) => to)).to.deep.equal(
      after.dimensions.filter(({ id }) => found.dimensions.some((one) => one.id === id)).map((one) => one.score),
    );
    // The gate: a monthly backup and two protections.
    expect(ids(found)).to.include.members(['automatic-backup']);
  });

  it('adds up what its steps take', () => {
    const found = plan({ target: { score: 60 } });
    const sum = (part: (step: (typeof found.steps)[number]) => number): number =>
      found.steps.reduce((total, step) => total + part(step), 0);
    expect(found.cost).to.equal(sum(({ cost }) => cost));
    expect(found.days).to.equal(sum(({ action }) => action.effort.days));
    expect(found.money.high).to.equal(sum(({ action }) => action.effort.money.high));
    expect(found.weeks).to.equal(Math.max(...found.steps.map(({ finish }) => finish)));
  });

  it('starts a step when what it waits for is done, and sorts the steps into phases', () => {
    const found = plan({ target: { score: 80 } });
    const byId = new Map(found.steps.map((step) => [step.action.id, step]));
    for (const { start, finish, action, after, phase } of found.steps) {
      expect(finish).to.equal(start + action.effort.elapsedWeeks);
      expect(start).to.equal(Math.max(0, ...after.map((id) => byId.get(id)?.finish ?? Infinity)));
      expect(phase).to.equal(finish <= 4 ? 'now' : finish <= 13 ? 'quarter' : finish <= 52 ? 'year' : 'later');
    }
    expect(found.steps.some(({ after }) => after.length > 0)).to.equal(true);
  });

  it('does nothing where the target is reached already', () => {
    const found = plan({ target: { score: 10 } });
    expect([found.reached, found.steps.length, found.cost, found.proof]).to.deep.equal([true, 0, 0, 'optimal']);
  });

  it('says that a target cannot be reached, and how far the best plan comes', () => {
    const open: Answers = { ...answers, backup: { missing: 'unknown' } };
    const found = plan({ target: { level: 'connected' } }, open);
    expect([found.reached, found.proof, found.level.to]).to.deep.equal([false, 'optimal', 'foundations']);
    const exclude = ['one-page-plan', 'review-plan'];
    const highest = plan({ target: { score: 100 }, exclude });
    const others = (structure.actions ?? []).filter(({ id }) => !exclude.includes(id));
    const all = score(structure, applyActions(structure, { answers, profile }, others));
    expect([highest.reached, highest.proof, highest.score.to]).to.deep.equal([false, 'optimal', all.score]);
    expect(highest.steps.length).to.be.lessThan(others.length);
  });

  it('keeps to a budget and a horizon, at a price', () => {
    const free = plan({ target: { score: 60 } });
    const poor = plan({ target: { score: 60 }, budget: free.money.high - 1 });
    expect(poor.money.high).to.be.at.most(free.money.high - 1);
    expect(poor.cost).to.be.at.least(free.cost);
    const late = plan({ target: { score: 80 } });
    const soon = plan({ target: { score: 80 }, horizon: late.weeks - 1 });
    expect(soon.weeks).to.be.at.most(late.weeks - 1);
    expect([soon.proof, soon.cost >= late.cost]).to.deep.equal(['optimal', true]);
  });

  it('leaves out what is not wanted, and takes what is with all that it needs', () => {
    const target = { score: 50 };
    const [first] = ids(plan({ target }));
    expect(ids(plan({ target, exclude: [first ?? ''] }))).not.to.include(first);
    expect(ids(plan({ target, include: ['test-restore'] }))).to.include.members(['test-restore', 'automatic-backup']);
  });

  it('tells what is wanted and cannot be done', () => {
    const open: Answers = { ...answers, backup: { missing: 'unknown' } };
    expect(plan({ target: { score: 40 }, include: ['test-restore'] }, open).blocked).to.deep.equal(['test-restore']);
  });

  it('reaches scores of dimensions', () => {
    const found = plan({ target: { dimensions: { security: 75, people: 50 } } });
    const to = new Map(found.dimensions.map((dimension) => [dimension.id, dimension.to]));
    expect(found.reached).to.equal(true);
    expect(to.get('security')).to.be.at.least(75);
    expect(to.get('people')).to.be.at.least(50);
    expect([...to.keys()].sort()).to.deep.equal(['people', 'security']);
  });

  it('refuses what the instrument does not have', () => {
    const refused: readonly [RoadmapOptions, string][] = [
      [{ target: { level: 'heaven' } }, 'level/unknown'],
      [{ target: { dimensions: { magic: 3 } } }, 'dimension/unknown'],
      [{ target: { score: NaN } }, 'target/not-finite'],
      [{ target: { dimensions: { people: Infinity } } }, 'target/not-finite'],
      [{ target: JSON.parse('"running"') as RoadmapOptions['target'] }, 'target/malformed'],
      [{ target: JSON.parse('{"levels":"running"}') as RoadmapOptions['target'] }, 'target/malformed'],
      [{ target: { score: 50 }, include: ['wish'] }, 'action/unknown'],
      [{ target: { score: 50 }, dayRate: 0 }, 'day-rate/not-positive'],
    ];
    for (const [options, code] of refused)
      expect(() => plan(options), code)
        .to.throw()
        .with.property('code', code);
  });
});

describe('planRoadmap, when the limit is met', () => {
  it('tells a cost that nothing can undercut, and still gives a plan', () => {
    const sample = responseSampler(smeReadinessStructure);
    let unproven = 0;
    for (let seed = 0; seed < 6; seed++) {
      const situation = sample(createRandom(seed));
      const best = planRoadmap(smeReadinessStructure, situation, { target: { score: 60 } });
      for (const nodeLimit of [0, 100, 300]) {
        const found = planRoadmap(smeReadinessStructure, situation, { target: { score: 60 }, nodeLimit });
        if (found.proof === 'optimal') continue;
        unproven++;
        expect(found.proof.lowerBound, `seed ${seed}`).to.be.at.most(best.cost);
        if (found.reached) expect(found.cost, `seed ${seed}`).to.be.at.least(best.cost);
      }
    }
    expect(unproven).to.be.greaterThan(0);
  });
});

describe('planRoadmap, of shipped instruments', () => {
  for (const shipped of [smeScreeningStructure, smeReadinessStructure] as readonly Structure[]) {
    it(`proves every plan of ${shipped.id}, and scoring agrees`, () => {
      const sample = responseSampler(shipped);
      for (let seed = 0; seed < 25; seed++) {
        const situation = sample(createRandom(seed));
        const found = planRoadmap(shipped, situation, { target: { score: 55 } });
        const actions = found.steps.map(({ action }) => action);
        const after = score(shipped, applyActions(shipped, situation, actions));
        expect(found.proof, `seed ${seed}`).to.equal('optimal');
        expect(found.score.to, `seed ${seed}`).to.equal(after.score);
        expect(found.reached, `seed ${seed}`).to.equal((after.score ?? -1) >= 55);
      }
    });
  }
});
