import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { vi } from '../../../src/core/i18n/result/vi.js';
import { smeScreening } from '../../../src/core/instruments/sme-screening/index.js';
import type { Response } from '../../../src/core/model/response.js';
import '../../../src/elements/result/define.js';
import type { ReadinessResultElement } from '../../../src/elements/result/result-element.js';
import { best } from '../../fixtures/instruments/sme-screening/answers.js';
import { finishedResponse } from '../../harness/finished-response.js';

const text = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

const now = finishedResponse(smeScreening.structure, best, { completedAt: '2026-11-25T03:00:00Z' });
const before: Response = {
  ...now,
  id: 'e6b2e2b1-1e6d-4d1f-8f6f-7b1d2c3e4f50',
  completedAt: '2026-03-12T03:00:00Z',
  answers: { ...now.answers, backup: { value: 'none' } },
};

async function shown(earlier: Response | null = null): Promise<ReadinessResultElement> {
  return fixture<ReadinessResultElement>(html`
    <readiness-result lang="vi" .instrument=${smeScreening} .response=${now} .earlier=${earlier}></readiness-result>
  `);
}

function bring(element: ReadinessResultElement, content: string): void {
  const input = element.shadowRoot?.querySelector<HTMLInputElement>('#earlier-file');
  const files = new DataTransfer();
  files.items.add(new File([content], 'phieu.json', { type: 'application/json' }));
  if (!input) throw new Error('no file can be brought');
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
}

const change = (element: ReadinessResultElement) => element.shadowRoot?.querySelector('[part=change]') ?? null;
const reproach = (element: ReadinessResultElement) => text(element.shadowRoot?.querySelector('#earlier-error'));

describe('answers of an earlier time, brought as a file', () => {
  it('show the change, and the reader is led to it', async () => {
    const element = await shown();
    expect(change(element)).to.equal(null);
    bring(element, JSON.stringify({ ...before, results: [] }));
    await waitUntil(() => change(element), 'the change is shown');
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'change', 'the heading has the focus');
    expect(text(change(element))).to.include('12/03/2026');
    expect(element.earlier?.id).to.equal(before.id);
  });

  const { malformed, same, later } = vi.earlierFile.refused;
  const refusals: readonly (readonly [why: string, content: string])[] = [
    [malformed, 'no JSON at all'],
    [malformed, '[]'],
    [malformed, '{"format":1}'],
    [
      'Không so sánh được với phiếu này, vì phiếu dùng bộ câu hỏi “Tự đánh giá mức độ trưởng thành số theo khung DMA của Liên minh châu Âu”, còn kết quả này dùng bộ câu hỏi “Tự đánh giá mức độ sẵn sàng chuyển đổi số”. Anh/Chị chọn phiếu của cùng bộ câu hỏi.',
      JSON.stringify({ ...before, instrument: { ...before.instrument, id: 'eu-dma-sme' } }),
    ],
    [
      'Không so sánh được với phiếu này, vì phiếu dùng phiên bản 0.0.1 của bộ câu hỏi “Tự đánh giá mức độ sẵn sàng chuyển đổi số”, còn kết quả này dùng phiên bản 0.1.0.',
      JSON.stringify({ ...before, instrument: { ...before.instrument, version: '0.0.1' } }),
    ],
    [
      `Không so sánh được với phiếu này, vì phiếu có cùng số phiên bản nhưng nội dung bộ câu hỏi “Tự đánh giá mức độ sẵn sàng chuyển đổi số” khác (mã nội dung 000000000000, của kết quả này là ${now.instrument.hash.slice(0, 12)}).`,
      JSON.stringify({ ...before, instrument: { ...before.instrument, hash: '0'.repeat(64) } }),
    ],
    [same, JSON.stringify(now)],
    [later, JSON.stringify({ ...before, completedAt: '2027-01-01T00:00:00Z' })],
  ];
  for (const [why, content] of refusals) {
    it(`are refused, with what to do, and what is shown stays: ${why}, ${content.slice(0, 14)}`, async () => {
      const element = await shown();
      bring(element, content);
      await waitUntil(() => reproach(element) !== '', 'it is said');
      expect(reproach(element)).to.equal(why);
      expect(change(element)).to.equal(null);
      expect(element.shadowRoot?.querySelector('#earlier-file')?.getAttribute('aria-invalid')).to.equal('true');
    });
  }

  it('are not asked for where the page brings them itself', async () => {
    const element = await shown(before);
    expect(element.shadowRoot?.querySelector('#earlier-file')).to.equal(null);
    expect(change(element)).not.to.equal(null);
  });
});
