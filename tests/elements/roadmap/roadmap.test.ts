import { expect, waitUntil } from '@open-wc/testing';
import { planRoadmap } from '../../../src/core/advice/roadmap/plan-roadmap.js';
import { smeScreening, smeScreeningStructure } from '../../../src/core/instruments/sme-screening/index.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import { read, RoadmapHarness, shop } from '../../harness/roadmap-harness.js';
import { answersOf } from '../../fixtures/instruments/sme-screening/answers.js';

const structure: Structure = smeScreeningStructure;
const plan = planRoadmap(structure, { answers: answersOf(shop) }, { target: { level: 'running' } });
const titles: Readonly<Record<string, { readonly title: string }>> = smeScreening.words.vi.actions;

describe('a roadmap', () => {
  it('shows the cheapest way to the next level: what to do, in which order, with which effort', async () => {
    const roadmap = await RoadmapHarness.open();
    expect(roadmap.steps).to.deep.equal(plan.steps.map(({ action }) => titles[action.id]?.title));
    expect(roadmap.text).to.include(`Làm xong ${plan.steps.length} việc dưới đây, doanh nghiệp dự kiến đạt Mức 3`);
    expect(roadmap.text)
      .to.include(`khoảng ${plan.days} ngày công`)
      .and.include(`xong trong khoảng ${plan.weeks} tuần`);
    expect(roadmap.text).to.include('không cách nào khác đạt mục tiêu mà tốn ít công sức hơn');
  });

  it('says of an action how to begin, when it is done, how long it takes, and what comes before', async () => {
    const roadmap = await RoadmapHarness.open({ target: { level: 'connected' } });
    const [card] = roadmap.root.querySelectorAll('[part=action]');
    expect(read(card))
      .to.match(/ngày công · .+ · tuần 1/)
      .and.to.match(/Bước đầu tiên.+Hoàn thành khi.+Bỏ việc này/);
    expect(roadmap.text).to.match(/Làm sau khi xong\S/);
    expect(roadmap.text).to.include('Làm ngay, xong trong 4 tuần').and.include('Xong trong một quý');
  });

  it('says which dimensions change', async () => {
    const roadmap = await RoadmapHarness.open();
    const changed = read(roadmap.root.querySelector('.gains'));
    expect(changed.match(/từ \d+ lên \d+/g)?.length).to.equal(plan.dimensions.length);
  });

  it('can be used with a screen reader', async () => {
    const roadmap = await RoadmapHarness.open();
    await roadmap.press('Bỏ việc này');
    await roadmap.press('Thêm việc khác');
    await expect(roadmap.element).to.be.accessible();
  });

  it('speaks English', async () => {
    const roadmap = await RoadmapHarness.open({ lang: 'en' });
    const vietnamese = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹđ]/;
    await waitUntil(() => !vietnamese.test(roadmap.text), 'all of it is English');
    expect(roadmap.text).to.include('is expected to reach Level 3').and.include('Remove this action');
  });

  it('takes the target of its attribute: a level, or a score', async () => {
    const roadmap = await RoadmapHarness.open();
    roadmap.element.setAttribute('target', 'connected');
    await roadmap.planned();
    expect(roadmap.text).to.include('dự kiến đạt Mức 4');
    roadmap.element.setAttribute('target', '45.5');
    await roadmap.planned();
    expect(roadmap.element.target).to.deep.equal({ score: 45.5 });
    expect(roadmap.text).to.include('dự kiến đạt 46 điểm');
  });

  it('counts money by the day rate of the page', async () => {
    const roadmap = await RoadmapHarness.open({ target: { level: 'connected' }, dayRate: 1_000_000 });
    expect(roadmap.text).to.include('1.000.000 đồng một ngày công');
  });
});
