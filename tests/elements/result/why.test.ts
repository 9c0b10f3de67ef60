import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { smeScreening } from '../../../src/core/instruments/sme-screening/index.js';
import type { Answer } from '../../../src/core/model/response.js';
import '../../../src/elements/result/define.js';
import type { ReadinessResultElement } from '../../../src/elements/result/result-element.js';
import { best } from '../../fixtures/instruments/sme-screening/answers.js';
import { finishedResponse } from '../../harness/finished-response.js';

const text = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function shown(lang: string, changed: Readonly<Record<string, Answer>> = {}) {
  const response = finishedResponse(smeScreening.structure, best, { profile: { sells: ['consumers'], persons: 12 } });
  const element = await fixture<ReadinessResultElement>(html`
    <readiness-result
      lang=${lang}
      .instrument=${smeScreening}
      .response=${{ ...response, answers: { ...response.answers, ...changed } }}
    ></readiness-result>
  `);
  return element;
}

const why = (element: ReadinessResultElement) => element.shadowRoot?.querySelector<HTMLDetailsElement>('[part=why]');

async function open(element: ReadinessResultElement): Promise<HTMLDetailsElement> {
  const details = why(element);
  if (!details) throw new Error('nothing says why');
  details.querySelector('summary')?.click();
  await waitUntil(() => details.querySelector('li'), 'the answers are shown');
  return details;
}

const entryOf = (details: Element, question: RegExp) =>
  [...details.querySelectorAll('li')].map(text).find((entry) => question.test(entry));

describe('why this score', () => {
  it('is reckoned only when somebody looks', async () => {
    const element = await shown('vi');
    expect(why(element)?.querySelector('li')).to.equal(null);
    const details = await open(element);
    expect(details.querySelectorAll('h3').length).to.equal(6);
    await expect(details).to.be.accessible();
  });

  it('says of each answer what it gives, and what the question alone could add', async () => {
    const element = await shown('vi', { backup: { value: 'none' }, 'net-users': { missing: 'unknown' } });
    const details = await open(element);
    expect(entryOf(details, /sao lưu/)).to.match(
      /Chưa có bản sao nào 0 điểm Riêng câu này còn có thể thêm [\d,]+ điểm\.$/,
    );
    expect(entryOf(details, /phần trăm người/)).to.match(
      /Chưa trả lời hoặc chưa rõ 0 điểm Chưa rõ: tùy câu trả lời, câu này có thể thêm đến [\d,]+ điểm\.$/,
    );
    expect(entryOf(details, /kết nối Internet bằng cách nào/)).to.match(/[\d,]+ điểm$/);
  });

  it('draws nothing anew: only what was opened changes', async () => {
    const element = await shown('vi');
    const radar = element.shadowRoot?.querySelector('readiness-radar');
    const data = radar?.data;
    await open(element);
    expect(data).not.to.equal(undefined);
    expect(radar?.data).to.equal(data);
  });

  it('speaks English', async () => {
    const element = await shown('en', { backup: { value: 'none' } });
    await waitUntil(() => text(why(element)).includes('Why this score'), 'English comes');
    const details = await open(element);
    expect(entryOf(details, /backed up|backup/i)).to.match(/0 points This question alone could add [\d.]+ more\.$/);
  });
});
