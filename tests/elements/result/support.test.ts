import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { smeScreening } from '../../../src/core/instruments/sme-screening/index.js';
import type { Profile } from '../../../src/core/model/response.js';
import type { Region } from '../../../src/core/regions/region.js';
import { vietnam } from '../../../src/core/regions/vietnam/index.js';
import '../../../src/elements/result/define.js';
import type { ReadinessResultElement } from '../../../src/elements/result/result-element.js';
import { finishedResponse } from '../../harness/finished-response.js';

const micro: Profile = { form: 'enterprise', sector: 'g', insured: 8, revenue: 'up-to-3', capital: 'up-to-3' };
/** Renting software comes first here: `s2`. */
const values = { 'core-software': ['none'], accounting: 'paper', 'data-home': 'paper', 'net-access': 'mobile' };

async function shown(profile: Profile, { lang = 'vi', region }: { lang?: string; region?: Region } = {}) {
  const response = finishedResponse(smeScreening.structure, values, { profile, completedAt: '2026-11-25T02:06:00Z' });
  const element = await fixture<ReadinessResultElement>(html`
    <readiness-result
      lang=${lang}
      .instrument=${smeScreening}
      .response=${response}
      .region=${region ?? null}
    ></readiness-result>
  `);
  return element.shadowRoot;
}

const text = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const support = (root: ShadowRoot | null) => root?.querySelector('[part=support]');

describe('support beside what to do next', () => {
  it('is named at the action, and told with rates, what to heed, offices and laws', async () => {
    const root = await shown(micro);
    await waitUntil(() => support(root), 'the support comes');
    const cards = [...(root?.querySelectorAll('[part=action]') ?? [])].map(text).join('\n');
    expect(cards).to.match(/Có thể đề nghị hỗ trợ\s*Thuê, mua giải pháp chuyển đổi số/);
    const told = text(support(root));
    expect(told).to.include('doanh nghiệp siêu nhỏ tối đa 50%, không quá 20 triệu đồng mỗi năm.');
    expect(told).to.include('Kiểm tra trước khi áp dụng').and.include('Sở Tài chính').and.include('148/2025/QH15');
    expect(told).not.to.include('doanh nghiệp vừa tối đa');
    await expect(support(root)).to.be.accessible();
  });

  it('comes without drawing the chart anew', async () => {
    const root = await shown(micro);
    const radar = root?.querySelector('readiness-radar');
    const data = radar?.data;
    await waitUntil(() => support(root), 'the support comes');
    expect(data).not.to.equal(undefined);
    expect(radar?.data).to.equal(data);
  });

  it('speaks English', async () => {
    const root = await shown(micro, { lang: 'en' });
    await waitUntil(() => text(support(root)).includes('micro enterprises up to 50%'), 'the support comes in English');
    expect(text(root?.querySelector('[part=action]'))).to.include('Support to apply for');
  });

  it('is not spoken of to an enterprise that is none of the small and medium ones', async () => {
    const large = { ...micro, insured: 900, revenue: 'over-300', capital: 'over-100' };
    const root = await shown(large);
    await waitUntil(() => root?.querySelector('[part=action]'), 'the actions are there');
    await new Promise((done) => setTimeout(done, 50));
    expect(support(root)).to.equal(null);
  });

  it('is that of the region that the page brings, and none where that fails to come', async () => {
    const failing: Region = {
      ...vietnam,
      id: 'elsewhere',
      support: () => Promise.reject(new Error('offline')),
    };
    const root = await shown(micro, { region: { ...failing, id: 'vietnam' } });
    await waitUntil(() => root?.querySelector('[part=action]'), 'the actions are there');
    await new Promise((done) => setTimeout(done, 50));
    expect(support(root)).to.equal(null);
  });
});
