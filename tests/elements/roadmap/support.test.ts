import { expect, waitUntil } from '@open-wc/testing';
import { RoadmapHarness } from '../../harness/roadmap-harness.js';

describe('support beside the actions of a roadmap', () => {
  it('is named at each action that it can be applied for', async () => {
    const profile = {
      form: 'enterprise',
      sector: 'g',
      sells: ['consumers'],
      insured: 8,
      revenue: 'up-to-3',
      capital: 'up-to-3',
    };
    const roadmap = await RoadmapHarness.open({ profile, target: { level: 'connected' } });
    await waitUntil(() => roadmap.text.includes('Có thể đề nghị hỗ trợ'), 'the support comes');
    expect(roadmap.text).to.match(/Có thể đề nghị hỗ trợ(Tư vấn|Thuê, mua|Đào tạo|Phiếu)/);
  });
});
