import { expect, waitUntil } from '@open-wc/testing';
import { eurostatDiiStructure } from '../../../src/core/instruments/eurostat-dii/index.js';
import type { Response } from '../../../src/core/model/response.js';
import type { ReadinessResultElement } from '../../../src/elements/result/result-element.js';
import { encodeLink } from '../../../src/session/links/encode-link.js';
import { createRandom } from '../../fixtures/generated/random.js';
import { answersOf, randomFacts } from '../../fixtures/published/eurostat-dii-count.js';
import { AssessmentHarness, type AssessmentWishes } from '../../harness/assessment-harness.js';
import { finishedResponse } from '../../harness/finished-response.js';

/** A shop with 20 persons, of a size and sector that Eurostat counts. */
const response: Response = {
  ...finishedResponse(eurostatDiiStructure, {}, { profile: { form: 'enterprise', sector: 'g', persons: 20 } }),
  answers: answersOf(randomFacts(createRandom(7))),
};
const address = location.href;

/** The result that a link leads to, on a page with an assessment. */
async function linked(compare: AssessmentWishes['compare']): Promise<ReadinessResultElement> {
  history.replaceState(null, '', `#readiness=${await encodeLink(response, eurostatDiiStructure)}`);
  return resultOf(await AssessmentHarness.open({ instrument: 'eurostat-dii', region: null, compare: compare ?? null }));
}

/** The result at the end of an assessment whose answers the page knows. */
async function reached(compare: AssessmentWishes['compare']): Promise<ReadinessResultElement> {
  const { profile, answers } = response;
  const assessment = await AssessmentHarness.open({
    instrument: 'eurostat-dii',
    region: null,
    prefill: { profile: { ...profile, place: '46' }, answers },
    compare: compare ?? null,
  });
  await assessment.press('Bắt đầu');
  while (!assessment.root.querySelector('form[data-step=check]')) {
    await assessment.press('Tiếp tục');
    expect(assessment.problems, assessment.heading).to.deep.equal([]);
  }
  await assessment.press('Xem kết quả');
  return resultOf(assessment);
}

async function resultOf({ root }: AssessmentHarness): Promise<ReadinessResultElement> {
  const found = () => root.querySelector('readiness-result');
  await waitUntil(() => found()?.shadowRoot?.querySelector('.others'), 'it is shown', { timeout: 20000 });
  const result = found();
  if (!result) throw new Error('there is no result');
  return result;
}

const headings = ({ shadowRoot }: ReadinessResultElement) =>
  [...(shadowRoot?.querySelectorAll('.figures summary') ?? [])].map(({ textContent }) => textContent);

describe('published figures of other countries in an assessment', () => {
  afterEach(() => {
    history.replaceState(null, '', address);
  });

  for (const [title, open] of Object.entries({ 'at its end': reached, 'in a result that a link opens': linked })) {
    it(`are not shown by default: ${title}`, async () => {
      expect(headings(await open(null))).to.deep.equal([]);
      expect(headings(await open({}))).to.deep.equal([]);
    });

    it(`are shown where the page asks for them: ${title}`, async () => {
      const found = headings(await open({ figuresAbroad: true }));
      expect(found).to.have.lengthOf(5);
      for (const heading of found) expect(heading).to.include('Liên minh châu Âu, không phải Việt Nam');
    });
  }
});
