import { expect } from '@open-wc/testing';
import type { Answer } from '../../../src/core/model/response.js';
import { bakeryAnswers } from '../../fixtures/instruments/bakery.js';
import { AssessmentHarness } from '../../harness/assessment-harness.js';

const profile = { 'shop-kind': 'street', persons: 6 };
const old = { from: 'carried', source: 'bakery 1.0.0', at: '2020-06-14T05:00:00Z' } as const;
const prefill = (...ids: string[]) => {
  const answers = Object.entries(bakeryAnswers).map(([id, answer]): [string, Answer] =>
    ids.includes(id) ? [id, { ...answer, provenance: old }] : [id, answer],
  );
  return { profile, answers: Object.fromEntries(answers) };
};

/** Goes to the check page, past answers that are all there. */
async function checkPage(...ids: string[]): Promise<AssessmentHarness> {
  const assessment = await AssessmentHarness.open({ prefill: prefill(...ids) });
  await assessment.press('Bắt đầu');
  while (assessment.heading !== 'Kiểm tra câu trả lời') await assessment.press('Tiếp tục');
  return assessment;
}

const section = ({ root }: AssessmentHarness) => root.querySelector<HTMLElement>('[part="old-answers"]');
const links = (assessment: AssessmentHarness) => [...(section(assessment)?.querySelectorAll('a') ?? [])];

describe('old answers on the check page', () => {
  it('are counted, and each link leads to its answer and the way to confirm it', async () => {
    const assessment = await checkPage('website', 'backup');
    expect(section(assessment)?.querySelector('h3')?.textContent).to.equal('Còn 2 câu trả lời cũ chưa xác nhận');
    expect(links(assessment).map((link) => link.textContent)).to.deep.equal([
      'Tiệm có website riêng không?',
      'Danh sách khách và công thức được sao lưu bao lâu một lần?',
    ]);
    links(assessment)[1]?.click();
    await assessment.settled();
    expect(assessment.focused).to.match(/^Xác nhận vẫn đúng: Danh sách khách và công thức/);
    await assessment.press('Xác nhận vẫn đúng: Danh sách khách và công thức');
    expect(section(assessment)?.querySelector('h3')?.textContent).to.equal('Còn 1 câu trả lời cũ chưa xác nhận');
    expect(assessment.focused).to.include('Anh/Chị đã xác nhận vẫn đúng.');
  });

  it('are confirmed together, and the focus stays with what is said of them', async () => {
    const assessment = await checkPage('website', 'backup');
    await assessment.press('Xác nhận tất cả vẫn đúng');
    expect(assessment.focused).to.equal('Anh/Chị đã xác nhận các câu trả lời cũ.');
    expect(links(assessment)).to.deep.equal([]);
    expect(assessment.text).not.to.include('Xác nhận vẫn đúng');
  });

  it('hold nobody up: the result opens without', async () => {
    const assessment = await checkPage('website');
    await assessment.press('Xem kết quả');
    expect(assessment.heading).to.equal('Kết quả tự đánh giá');
  });

  it('are not spoken of where there are none', async () => {
    const assessment = await checkPage();
    expect(section(assessment)).to.equal(null);
  });

  it('pass the audit', async () => {
    const assessment = await checkPage('website', 'backup');
    await expect(assessment.element).to.be.accessible();
  });
});
