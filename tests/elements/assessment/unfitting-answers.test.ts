import { expect, waitUntil } from '@open-wc/testing';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/structure.js';
import type { AnswerValue } from '../../../src/core/model/response.js';
import { parseResponse } from '../../../src/core/response/parse-response.js';
import { AssessmentHarness } from '../../harness/assessment-harness.js';

/** Every item at its second choice: nothing contradicts anything. */
const fitting: Readonly<Record<string, AnswerValue>> = {
  'net-access': 'mobile',
  'net-users': 'to-10',
  'web-own': 'contact',
  'order-channels': ['chat'],
  'order-share': 'under-10',
  'invoice-flow': 'typed-twice',
  accounting: 'quarterly',
  'e-sign': ['tax'],
  'core-software': ['sales'],
  'lead-plan': 'talked',
  skills: 'informal',
  'data-home': 'spreadsheets',
  'data-now': 'over-week',
  backup: 'same-place',
  protect: ['updates'],
};
const CHANNELS = 'Trong 3 tháng gần nhất, doanh nghiệp đã nhận đơn hàng qua những kênh nào?';
const profile = { form: 'enterprise', sector: 'g', sells: ['consumers'], place: '46', persons: 12 };

/** Goes to the check page of the short assessment, past answers that are all there. */
async function checkPage(values: Readonly<Record<string, AnswerValue>>, lang = 'vi'): Promise<AssessmentHarness> {
  const answers = Object.fromEntries(Object.entries({ ...fitting, ...values }).map(([id, value]) => [id, { value }]));
  const assessment = await AssessmentHarness.open({
    instrument: 'sme-screening',
    region: null,
    prefill: { profile, answers },
    lang,
  });
  const [start, on] = lang === 'vi' ? ['Bắt đầu', 'Tiếp tục'] : ['Start', 'Continue'];
  await assessment.press(start);
  while (!/Kiểm tra|Check/.test(assessment.heading)) await assessment.press(on);
  return assessment;
}

const section = ({ root }: AssessmentHarness) => root.querySelector<HTMLElement>('[part="unfitting"]');
const shown = (assessment: AssessmentHarness) => waitUntil(() => section(assessment), 'what does not fit is told');

describe('answers that do not fit together', () => {
  it('are told on the check page without accusing, with a way to each of them', async () => {
    const assessment = await checkPage({ 'order-channels': ['none'], 'data-now': 'at-once', 'data-home': 'paper' });
    await shown(assessment);
    const told = section(assessment);
    expect(told?.querySelector('h3')?.textContent).to.equal('Có 2 chỗ câu trả lời chưa khớp nhau');
    expect([...(told?.querySelectorAll('li > p') ?? [])].map((one) => one.textContent)).to.deep.equal([
      'Chưa có kênh nào nhận được đơn hàng, nhưng đã có doanh thu từ đơn trực tuyến.',
      'Xem được doanh thu ngay lập tức, nhưng số liệu bán hàng còn ở sổ giấy hoặc điện thoại của từng người.',
    ]);
    const links = [...(told?.querySelectorAll('a') ?? [])];
    expect(links.length).to.equal(4);
    links[1]?.click();
    await assessment.settled();
    expect(assessment.focused).to.match(/^Sửa: Trong 3 tháng gần nhất, khoảng bao nhiêu phần trăm doanh thu/);
    await expect(assessment.element).to.be.accessible();
  });

  it('go away when an answer is put right', async () => {
    const assessment = await checkPage({ 'order-channels': ['none'] });
    await shown(assessment);
    await assessment.press(`Sửa: ${CHANNELS}`);
    await assessment.choose(CHANNELS, 'Tin nhắn hoặc thư điện tử (Facebook, Zalo…)');
    await assessment.press('Tiếp tục');
    expect(assessment.heading).to.equal('Kiểm tra câu trả lời');
    expect(section(assessment)).to.equal(null);
  });

  it('hold nobody up; the result says so, and the response keeps what was left', async () => {
    const assessment = await checkPage(
      { 'order-channels': ['none'], 'data-now': 'at-once', 'data-home': 'paper' },
      'en',
    );
    await shown(assessment);
    await assessment.press('Show the result');
    await waitUntil(() => assessment.element.response?.contradictions, 'the result is there');
    const { response } = assessment.element;
    expect(response?.contradictions).to.deep.equal(['turnover-without-channel', 'figures-from-paper']);
    const read = parseResponse(compileInstrument(smeScreeningStructure), JSON.parse(JSON.stringify(response)));
    expect(read).to.deep.equal({ ok: true, value: response, issues: [] });
    const result = assessment.root.querySelector('readiness-result');
    await waitUntil(() => result?.shadowRoot?.querySelector('.notes'), 'the result is shown');
    const notes = result?.shadowRoot?.querySelector('.notes')?.textContent;
    expect(notes).to.include('No channel has had an order yet').and.not.to.include('Turnover can be seen at once');
  });

  it('are gone from the response as soon as it is deleted', async () => {
    const assessment = await checkPage({ 'order-channels': ['none'] });
    await assessment.press('Xem kết quả');
    await waitUntil(() => assessment.element.response?.contradictions, 'the result is there');
    await assessment.press('Xóa và bắt đầu lại');
    const [sure] = [...assessment.root.querySelectorAll('button')].filter(
      ({ textContent }) => textContent.trim() === 'Xóa câu trả lời',
    );
    sure?.click();
    // Before anything could be waited for.
    expect(assessment.element.response?.completedAt).to.equal(null);
    expect(assessment.element.response).not.to.have.property('contradictions');
  });

  it('are not spoken of where everything fits, and leave no trace in the response', async () => {
    const assessment = await checkPage({});
    await assessment.press('Xem kết quả');
    await waitUntil(() => assessment.root.querySelector('readiness-result'), 'the result is there');
    expect(assessment.element.response).not.to.have.property('contradictions');
  });
});
