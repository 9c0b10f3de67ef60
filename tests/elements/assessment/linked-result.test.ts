import { expect, waitUntil } from '@open-wc/testing';
import { smeScreening } from '../../../src/core/instruments/sme-screening/index.js';
import type { Response } from '../../../src/core/model/response.js';
import { score } from '../../../src/core/scoring/score.js';
import type { LinkProblem } from '../../../src/elements/assessment/read-linked.js';
import type { LoadFailure } from '../../../src/elements/instrument/load-failure.js';
import { createIndexedDbStore } from '../../../src/session/drafts/indexed-db-store.js';
import { encodeLink } from '../../../src/session/links/encode-link.js';
import { answersOf, best } from '../../fixtures/instruments/sme-screening/answers.js';
import { AssessmentHarness, type AssessmentWishes } from '../../harness/assessment-harness.js';

const { structure } = smeScreening;
const response: Response = {
  format: 1,
  id: 'b7a3a1de-8c4e-4a52-9a6b-0b6f6f9f2c11',
  instrument: { id: structure.id, version: structure.version, hash: score(structure, { answers: {} }).basis.hash },
  profile: { 'enterprise-code': '0100109106' },
  answers: answersOf(best),
  respondent: { mode: 'self' },
  locale: 'vi',
  startedAt: '2026-11-20T02:00:00Z',
  completedAt: '2026-11-20T02:05:00Z',
};

const address = location.href;

/** Opens the short assessment on a page whose address ends in a link. */
async function follow(fragment: string, wishes: AssessmentWishes = {}): Promise<AssessmentHarness> {
  history.replaceState(null, '', `#readiness=${fragment}`);
  return AssessmentHarness.open({ instrument: 'sme-screening', ...wishes });
}

/** Opens what is refused; what the page around it was told. */
async function refused(
  fragment: string,
  wishes: AssessmentWishes = {},
): Promise<readonly [AssessmentHarness, readonly LoadFailure[]]> {
  const told: LoadFailure[] = [];
  const listen = ({ failure }: HTMLElementEventMap['readiness-error']) => told.push(failure);
  document.body.addEventListener('readiness-error', listen);
  const assessment = await follow(fragment, wishes);
  document.body.removeEventListener('readiness-error', listen);
  return [assessment, told];
}

function resultText({ root }: AssessmentHarness): string {
  return root.querySelector('readiness-result')?.shadowRoot?.querySelector('.level')?.textContent ?? '';
}

describe('a link to a result', () => {
  afterEach(() => {
    history.replaceState(null, '', address);
  });

  it('shows the same result to whoever opens it, and says what it is', async () => {
    const assessment = await follow(await encodeLink(response, structure));
    await waitUntil(() => resultText(assessment) !== '', 'the result is shown', { timeout: 20000 });
    expect(assessment.heading).to.equal('Kết quả mở từ liên kết');
    expect(assessment.text).to.include('phiếu trả lời ngày 20/11/2026');
    expect(resultText(assessment)).to.equal('Mức 4 – Kết nối');
  });

  it('is read in the language of the page, and follows it', async () => {
    const assessment = await follow(await encodeLink(response, structure), { lang: 'en' });
    expect(assessment.heading).to.equal('A result opened from a link');
    assessment.element.lang = 'vi';
    await waitUntil(() => assessment.heading === 'Kết quả mở từ liên kết', 'the words change', { timeout: 20000 });
  });

  it('leads to an assessment of one’s own, and leaves the address', async () => {
    const assessment = await follow(await encodeLink(response, structure));
    await assessment.press('Tự đánh giá doanh nghiệp');
    await waitUntil(() => assessment.root.querySelector('[data-step=welcome]'), 'it begins', { timeout: 20000 });
    expect(location.hash).to.equal('');
    expect(assessment.element.response?.answers).to.deep.equal({});
  });

  it('leaves a draft on the device as it is', async () => {
    const begun = await AssessmentHarness.open({ instrument: 'sme-screening', draft: 'linked', storage: 'indexed-db' });
    await begun.press('Bắt đầu');
    await begun.choose('Loại hình', 'Hộ kinh doanh');
    await begun.element.flush();
    begun.element.remove();
    history.replaceState(null, '', `#readiness=${await encodeLink(response, structure)}`);
    await AssessmentHarness.open({ instrument: 'sme-screening', draft: 'linked', storage: 'indexed-db' });
    const draft = await createIndexedDbStore().read({ instrument: 'sme-screening', draft: 'linked' });
    expect(JSON.stringify(draft)).to.include('household').and.not.to.include(response.id);
  });

  const damaged = 'chưa đầy đủ hoặc đã bị thay đổi';
  const broken: { title: string; fragment: () => Promise<string>; says: string; problem: LinkProblem }[] = [
    {
      title: 'cut off',
      fragment: async () => (await encodeLink(response, structure)).slice(0, -9),
      says: damaged,
      problem: 'damaged',
    },
    { title: 'empty', fragment: () => Promise.resolve(''), says: damaged, problem: 'damaged' },
    {
      title: 'rubbish',
      fragment: () => Promise.resolve('<script>alert(1)</script>'),
      says: damaged,
      problem: 'damaged',
    },
    {
      title: 'a megabyte of rubbish',
      fragment: () => Promise.resolve(`d${'A'.repeat(1_000_000)}`),
      says: damaged,
      problem: 'damaged',
    },
    {
      title: 'with an answer that its question cannot have',
      fragment: () => encodeLink({ ...response, answers: { backup: { value: 'constructor' } } }, structure),
      says: damaged,
      problem: 'damaged',
    },
    {
      title: 'of another questionnaire',
      fragment: () => encodeLink({ ...response, instrument: { ...response.instrument, id: 'bakery' } }, structure),
      says: 'thuộc một bộ câu hỏi khác',
      problem: 'otherInstrument',
    },
    {
      title: 'of another version',
      fragment: () => encodeLink({ ...response, instrument: { ...response.instrument, version: '9.0.0' } }, structure),
      says: 'thuộc một phiên bản khác',
      problem: 'otherVersion',
    },
    {
      title: 'of a version that was changed',
      fragment: () =>
        encodeLink({ ...response, instrument: { ...response.instrument, hash: 'f'.repeat(64) } }, structure),
      says: 'thuộc một phiên bản khác',
      problem: 'otherVersion',
    },
  ];
  for (const { title, fragment, says, problem } of broken) {
    it(`says why it opens nothing, and tells the page: ${title}`, async () => {
      const [assessment, told] = await refused(await fragment());
      expect(assessment.text).to.include(says);
      expect(told).to.deep.equal([{ code: 'link', problem }]);
      expect(assessment.root.querySelector('readiness-result')).to.equal(null);
      await assessment.press('Tự đánh giá doanh nghiệp');
      await waitUntil(() => assessment.root.querySelector('[data-step=welcome]'), 'it begins', { timeout: 20000 });
    });
  }

  it('tells the page nothing where it opens', async () => {
    const [assessment, told] = await refused(await encodeLink(response, structure));
    await waitUntil(() => resultText(assessment) !== '', 'the result is shown', { timeout: 20000 });
    expect(told).to.deep.equal([]);
  });

  it('is refused as the questionnaire itself is where the page names a weighting that does not exist', async () => {
    const [assessment, told] = await refused(await encodeLink(response, structure), { weighting: 'forty' });
    expect(told.map(({ code }) => code)).to.deep.equal(['basis']);
    expect(assessment.text).to.include('“forty”').and.to.include('Có thể chọn: default, awareness');
    expect(assessment.root.querySelector('readiness-result')).to.equal(null);
    await expect(assessment.element).to.be.accessible();
    assessment.element.weighting = 'awareness';
    await waitUntil(() => resultText(assessment) !== '', 'the result is shown', { timeout: 20000 });
  });
});
