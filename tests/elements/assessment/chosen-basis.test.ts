import { expect, waitUntil } from '@open-wc/testing';
import { dbiSme2025Structure } from '../../../src/core/instruments/dbi-sme-2025/index.js';
import type {
  ReadinessCompleteEvent,
  ReadinessErrorEvent,
} from '../../../src/elements/assessment/assessment-element.js';
import type { ReadinessResultElement } from '../../../src/elements/result/result-element.js';
import { encodeLink } from '../../../src/session/links/encode-link.js';
import { answersOf, best, worst } from '../../core/instruments/dbi-sme-2025/answers.js';
import { AssessmentHarness, type AssessmentWishes } from '../../harness/assessment-harness.js';
import { finishedResponse } from '../../harness/finished-response.js';

/** Of steel: all 28 points of the common part, none of 4 for connections, none of 14 for tools. */
const answers = answersOf({ ...worst('steel'), steps: best('steel').steps });
const COMMON = {
  instrument: 'dbi-sme-2025',
  region: null,
  prefill: { profile: { form: 'enterprise', sector: 'c', place: '46' }, answers },
} as const;

/** The result as it is shown. */
async function resultOf({ root }: AssessmentHarness): Promise<ReadinessResultElement> {
  const found = () => root.querySelector('readiness-result');
  await waitUntil(() => found()?.shadowRoot?.querySelector('.score, [role=alert]'), 'it is shown', { timeout: 20000 });
  const result = found();
  if (!result) throw new Error('there is no result');
  return result;
}

const read = (element: Element, selector: string): string =>
  (element.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Goes on from the welcome page to the result, with every answer given before; returns what the page is told there. */
async function finish(assessment: AssessmentHarness): Promise<ReadinessCompleteEvent> {
  const told: ReadinessCompleteEvent[] = [];
  assessment.element.addEventListener('readiness-complete', (event) => told.push(event));
  const isAt = (step: string) => assessment.root.querySelector(`form[data-step="${step}"]`) !== null;
  await assessment.press('Bắt đầu');
  while (!isAt('check')) {
    await assessment.press('Tiếp tục');
    expect(assessment.problems, assessment.heading).to.deep.equal([]);
  }
  await assessment.press('Xem kết quả');
  await waitUntil(() => told.length > 0, 'the page is told', { timeout: 20000 });
  const [event] = told;
  if (!event) throw new Error('the page was not told');
  return event;
}

describe('<readiness-assessment> with a weighting and variants', () => {
  it('shows the result by them, and tells it to the page', async () => {
    const assessment = await AssessmentHarness.open({
      ...COMMON,
      weighting: 'forty-sixty',
      variants: { 'level-table': 'six-levels' },
    });
    const { result } = await finish(assessment);
    expect(result?.score).to.be.closeTo(40, 1e-9);
    expect(result?.levels?.level).to.equal('level-2');
    expect(result?.basis.weighting).to.equal('forty-sixty');
    expect(result?.basis.variants).to.deep.equal({
      'level-table': 'six-levels',
      'open-answers': 'no-score',
      'tool-points': 'equal-shares',
    });
    const element = await resultOf(assessment);
    expect([read(element, '.figure'), read(element, '.level')]).to.deep.equal(['40', 'Mức 2 – Bắt đầu']);
  });

  it('takes them as attributes, and follows the page that changes them at the result', async () => {
    const assessment = await AssessmentHarness.open(COMMON);
    const { result } = await finish(assessment);
    expect(result?.score).to.be.closeTo((100 * 28) / 46, 1e-9);
    expect(result?.basis.weighting).to.equal('default');
    const element = await resultOf(assessment);
    expect(read(element, '.figure')).to.equal('61');
    assessment.element.setAttribute('weighting', 'without-connections');
    assessment.element.setAttribute('variants', 'level-table=six-levels');
    await waitUntil(() => read(element, '.figure') === '67', 'it is weighed anew');
    expect(read(element, '.level')).to.equal('Mức 3 – Hình thành');
    assessment.element.setAttribute('weighting', 'forty');
    await waitUntil(() => read(element, '[role=alert]').includes('“forty”'), 'it is refused');
    expect(assessment.element.response?.answers).to.have.all.keys(answers);
  });

  const refused: { wishes: AssessmentWishes; says: string }[] = [
    {
      wishes: { weighting: 'forty' },
      says: 'Chỉ số “maturity” không có bộ trọng số “forty”. Có thể chọn: default, forty-sixty, without-connections.',
    },
    {
      wishes: { variants: 'level-table=seven' },
      says: 'Mục “level-table” không có cách tính “seven”. Có thể chọn: five-levels, five-levels-upper, six-levels.',
    },
    {
      wishes: { variants: { levels: 'six-levels' }, lang: 'en' },
      says: 'The questionnaire “dbi-sme-2025” has no variant “levels”. It has: level-table, tool-points, open-answers.',
    },
  ];
  for (const { wishes, says } of refused) {
    it(`says after the first answer what exists, and keeps the answer: ${JSON.stringify(wishes)}`, async () => {
      const { instrument, region, prefill } = COMMON;
      const { profile } = prefill;
      const assessment = await AssessmentHarness.open({ instrument, region, prefill: { profile }, ...wishes });
      const told: ReadinessErrorEvent[] = [];
      assessment.element.addEventListener('readiness-error', (event) => told.push(event));
      const next = wishes.lang === 'en' ? ['Start', 'Continue'] : ['Bắt đầu', 'Tiếp tục'];
      for (const label of next) await assessment.press(label);
      assessment.root.querySelector<HTMLElement>('.question input[type=radio]')?.click();
      await waitUntil(() => assessment.text.includes(says), 'it is refused', { timeout: 20000 });
      expect(told.map(({ failure: { code } }) => code)).to.deep.equal(['basis']);
      await expect(assessment.element).to.be.accessible();
      expect(assessment.element.response?.answers).to.have.all.keys('catalogue');
      Object.assign(assessment.element, { weighting: 'forty-sixty', variants: null });
      await waitUntil(() => assessment.root.querySelector('.question input:checked'), 'it goes on', { timeout: 20000 });
      expect(assessment.element.response?.answers).to.have.all.keys('catalogue');
    });
  }

  it('still gives the answers to a page that chose something unknown meanwhile', async () => {
    const assessment = await AssessmentHarness.open(COMMON);
    assessment.element.addEventListener('readiness-page', ({ step }) => {
      if (step.kind === 'result') assessment.element.weighting = 'forty';
    });
    const { response, result } = await finish(assessment);
    expect(response.answers).to.have.all.keys(answers);
    expect(result).to.equal(null);
    expect(read(await resultOf(assessment), '[role=alert]')).to.include('“forty”');
  });

  it('opens a link by its own, since the link carries answers alone', async () => {
    const address = location.href;
    const response = { ...finishedResponse(dbiSme2025Structure, {}), answers };
    history.replaceState(null, '', `#readiness=${await encodeLink(response, dbiSme2025Structure)}`);
    try {
      const assessment = await AssessmentHarness.open({
        instrument: 'dbi-sme-2025',
        region: null,
        weighting: 'forty-sixty',
      });
      const element = await resultOf(assessment);
      expect(read(element, '.figure')).to.equal('40');
      expect(read(element, '.facts')).to.include('Phần chung 40%');
      assessment.element.weighting = '';
      await waitUntil(
        () =>
          assessment.root.querySelector('readiness-result')?.shadowRoot?.querySelector('.figure')?.textContent === '61',
        'it is weighed anew',
        { timeout: 20000 },
      );
    } finally {
      history.replaceState(null, '', address);
    }
  });
});
