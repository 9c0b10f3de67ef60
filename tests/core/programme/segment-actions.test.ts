import { expect } from '@open-wc/testing';
import { usefulActions, usefulActionSteps } from '../../../src/core/analytics/cohort/useful-actions.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/index.js';
import { ProgrammeDesk } from '../../../src/core/programme/programme-desk.js';
import { START, type ProgrammeState } from '../../../src/core/programme/programme-state.js';
import type { SegmentActions } from '../../../src/core/programme/segment-actions.js';
import { randomCohort } from '../../fixtures/generated/random-cohort.js';
import { smallProgramme } from '../../fixtures/programmes/small-programme.js';

async function actionsOf(state: Partial<ProgrammeState>): Promise<SegmentActions> {
  const desk = new ProgrammeDesk(smallProgramme, [], '2026-11-26');
  const steps = await desk.actionSteps({ ...START, ...state });
  if (!steps) throw new Error('nothing can be seen');
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

const responsesOf = (...ids: readonly string[]) =>
  smallProgramme.assessments.flatMap(({ response }) => (ids.includes(response.id) ? [response] : []));

describe('segmentActionSteps', () => {
  it('looks at the supported enterprises of the wave where there are any', async () => {
    const { of, enterprises, supported, actions, found } = await actionsOf({});
    const expected = usefulActions(smeScreeningStructure, responsesOf('e1-second', 'e2-second', 'e3-second'));
    expect([of, enterprises, supported]).to.deep.equal(['supported', 3, 3]);
    expect(actions).to.deep.equal(expected.slice(0, 10));
    expect(found).to.equal(expected.length);
  });

  it('looks at all of them where that is wanted, and where none is supported', async () => {
    const all = await actionsOf({ help: 'all' });
    expect([all.of, all.enterprises]).to.deep.equal(['all', 4]);
    const [first] = usefulActions(
      smeScreeningStructure,
      responsesOf('e1-second', 'e2-second', 'e3-second', 'e4-second'),
    );
    expect(all.actions[0]).to.deep.equal(first);
    const others = await actionsOf({ filter: { supported: ['no'] } });
    expect([others.of, others.enterprises, others.supported]).to.deep.equal(['all', 1, 0]);
  });

  it('finds nothing for nobody', async () => {
    const nobody = await actionsOf({ filter: { sector: ['J'] } });
    expect(nobody).to.deep.equal({ of: 'all', enterprises: 0, supported: 0, actions: [], found: 0 });
  });
});

describe('usefulActionSteps', () => {
  it('goes on from action to action, and cuts a segment into pieces without another result', () => {
    const { structure, responses } = randomCohort(8, 240);
    const total = structure.actions?.length ?? 0;
    const seen: number[] = [];
    const steps = usefulActionSteps(structure, responses);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      expect(step.value.total).to.equal(total);
      seen.push(step.value.done);
    }
    expect(seen).to.deep.equal([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).to.equal(total - 1);
    expect(seen.length, 'others have had their turn within an action too').to.be.greaterThan(total);
    // Whole numbers of a segment are sums of those of its parts; means are within rounding.
    const parts = [responses.slice(0, 37), responses.slice(37)];
    const apart = parts.map((part) => new Map(usefulActions(structure, part).map((one) => [one.action.id, one])));
    for (const { action, helps, now, worth } of step.value) {
      const of = (pick: (part: number) => number) => parts.reduce((sum, _, at) => sum + pick(at), 0);
      expect(helps).to.equal(of((at) => apart[at]?.get(action.id)?.helps ?? 0));
      expect(now).to.equal(of((at) => apart[at]?.get(action.id)?.now ?? 0));
      const added = of((at) => (apart[at]?.get(action.id)?.worth ?? 0) * (parts[at]?.length ?? 0));
      expect(worth * responses.length).to.be.closeTo(added, 1e-6);
    }
  });
});
