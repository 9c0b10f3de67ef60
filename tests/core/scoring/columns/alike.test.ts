import { expect } from '@open-wc/testing';
import type { Policies } from '../../../../src/core/model/policy.js';
import { disagreement } from '../../../fixtures/columns/disagreement.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import { responseSampler } from '../../../fixtures/generated/sample-response.js';
import { group, indexOf, ladder, ladderPoints, leaf, tiny } from '../../../fixtures/instruments/tiny-structure.js';

const POLICIES: readonly Policies[] = [
  { notApplicable: 'zero', unanswered: 'zero', unknown: 'zero', hidden: 'zero' },
  { notApplicable: 'leftOut', unanswered: 'leftOut', unknown: 'leftOut', hidden: 'leftOut' },
  { notApplicable: 'met', unanswered: 'noScore', unknown: 'leftOut', hidden: { value: -1.5 } },
  { notApplicable: 'leftOut', unanswered: 'zero', unknown: 'noScore', hidden: 'zero' },
];

/** Points that add up exactly, and such as do not. */
const POINTS = [
  [0, 2, 4],
  [-3, 0.5, 0.25],
  [0, 0.1, 0.7],
  [1, 1, 1],
  [0, 2 ** 21, 2 ** -21],
] as const;

const COMBINATIONS = ['sum', 'mean', 'weightedMean'] as const;

// Children that count alike are told apart by their sum; these are the cases around that.
describe('scoreColumns where many questions are alike', () => {
  for (const policies of POLICIES) {
    it(`agrees whatever is open, under ${JSON.stringify(policies)}`, () => {
      for (const points of POINTS) {
        for (const combine of COMBINATIONS) {
          const items = Array.from({ length: 12 }, (_, at) => ladder(`item-${at}`, { notApplicable: at % 4 === 0 }));
          const leaves = items.map(({ id }) => leaf(id, ladderPoints(id, points), { weight: 3 }));
          const parts = [group('first', combine, leaves.slice(0, 9)), group('second', combine, leaves.slice(9))];
          const structure = tiny(items, [indexOf(group('root', combine, parts), { policies })]);
          const [random, sample] = [createRandom(12), responseSampler(structure)];
          const responses = Array.from({ length: 150 }, () => sample(random));
          expect(disagreement(structure, responses), `${combine} of ${points.join(', ')}`).to.equal(null);
        }
      }
    });
  }

  it('agrees where questions have conditions, and a coverage is required', () => {
    for (const minimumCoverage of [0, 0.5, 0.9]) {
      const items = Array.from({ length: 10 }, (_, at) =>
        at % 3 === 2
          ? ladder(`item-${at}`, { visibleIf: { op: 'answered', on: { item: 'item-0' } } })
          : ladder(`item-${at}`),
      );
      const children = items.map(({ id }) => leaf(id));
      const structure = tiny(items, [
        indexOf(group('root', 'mean', [group('all', 'mean', children, { minimumCoverage })])),
      ]);
      const [random, sample] = [createRandom(3), responseSampler(structure)];
      const responses = Array.from({ length: 1500 }, () => sample(random));
      expect(disagreement(structure, responses), `${minimumCoverage}`).to.equal(null);
    }
  });

  it('agrees after another call with other answers, or with other things asked for', () => {
    const items = Array.from({ length: 6 }, (_, at) => ladder(`item-${at}`));
    const children = items.map(({ id }) => leaf(id));
    const structure = tiny(items, [indexOf(group('root', 'sum', [group('all', 'sum', children)]))]);
    const [random, sample] = [createRandom(8), responseSampler(structure)];
    for (let call = 0; call < 3; call++) {
      expect(
        disagreement(
          structure,
          Array.from({ length: 40 }, () => sample(random)),
        ),
      ).to.equal(null);
    }
  });
});
