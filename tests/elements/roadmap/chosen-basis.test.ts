import { expect } from '@open-wc/testing';
import { smeReadiness } from '../../../src/core/instruments/sme-readiness/index.js';
import type { ReadinessRoadmapElement } from '../../../src/elements/roadmap/roadmap-element.js';
import '../../../src/elements/roadmap/define.js';
import { best, seller, worst } from '../../fixtures/instruments/sme-readiness/answers.js';
import { DIMENSIONS } from '../../fixtures/instruments/sme-readiness/points.js';
import { finishedResponse } from '../../harness/finished-response.js';
import { RoadmapHarness } from '../../harness/roadmap-harness.js';

/** Everything of the pillar `people`, and nothing else: its weight is the score. */
const response = finishedResponse(
  smeReadiness.structure,
  { ...worst, ...Object.fromEntries(DIMENSIONS.people.items.map((item) => [item, best[item] ?? ''])) },
  { profile: seller },
);

const open = (properties: Partial<ReadinessRoadmapElement>) =>
  RoadmapHarness.open({ instrument: smeReadiness, response, ...properties });

describe('<readiness-roadmap> with a weighting and variants', () => {
  // `docs/instruments/sme-readiness.md`: the weight of the pillar in each stage.
  for (const [weighting, from] of [
    ['', 18],
    ['awareness', 30],
    ['implementation', 14],
  ] as const) {
    it(`starts from ${from} points by the weighting "${weighting}"`, async () => {
      const roadmap = await open({ weighting, target: { score: 40 } });
      await roadmap.press('Bỏ việc này');
      expect(roadmap.told.map(({ plan }) => plan.score.from)).to.deep.equal([from]);
    });
  }

  it('plans anew by another one', async () => {
    const { element, root } = await open({});
    expect(root.querySelector('.imprint')?.textContent).not.to.include('Bộ trọng số');
    element.setAttribute('weighting', 'awareness');
    element.setAttribute('variants', 'bundles=any-part');
    await element.updateComplete;
    expect(root.querySelector('.imprint')?.textContent).to.include('Bộ trọng số: Giai đoạn nhận thức');
    expect(element.variants).to.equal('bundles=any-part');
  });

  it('refuses what does not exist, and says what does', async () => {
    const { element, root } = await open({});
    element.variants = { bundles: 'all-parts' };
    await element.updateComplete;
    expect(root.querySelector('[role=alert]')?.textContent).to.equal(
      'Mục “bundles” không có cách tính “all-parts”. Có thể chọn: undecided, any-part.',
    );
  });
});
