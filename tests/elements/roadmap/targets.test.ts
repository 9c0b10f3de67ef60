import { expect } from '@open-wc/testing';
import { RoadmapHarness } from '../../harness/roadmap-harness.js';

const TARGET = 'Mục tiêu của doanh nghiệp';
const BUDGET = 'Chi phí trong năm đầu không quá';
const HORIZON = 'Hoàn thành trong vòng';

describe('the target and the limits', () => {
  it('offers every higher level, a score, and a dimension', async () => {
    const roadmap = await RoadmapHarness.open();
    expect(roadmap.choices(TARGET)).to.deep.equal([
      'Mức 3 – Vận hành số (kế tiếp)',
      'Mức 4 – Kết nối',
      'Đạt một số điểm',
      'Nâng điểm của một trụ cột',
    ]);
    await roadmap.choose(TARGET, 'Mức 4');
    expect(roadmap.told.at(-1)?.choice.target).to.deep.equal({ level: 'connected' });
    expect(roadmap.said).to.include('Đã lập lại lộ trình.');
  });

  it('takes a score in the numbers of the language', async () => {
    const roadmap = await RoadmapHarness.open();
    await roadmap.choose(TARGET, 'Đạt một số điểm');
    await roadmap.type('Số điểm cần đạt', '52,5');
    expect(roadmap.element.target).to.deep.equal({ score: 52.5 });
    await roadmap.type('Số điểm cần đạt', '152');
    expect(roadmap.element.target).to.deep.equal({ score: 52.5 });
    expect(roadmap.text).to.include('Nhập số điểm từ 0 đến 100.');
    expect(roadmap.field('Số điểm cần đạt').value).to.equal('152');
  });

  it('raises one dimension, at first the lowest, and leaves the others', async () => {
    const roadmap = await RoadmapHarness.open();
    await roadmap.choose(TARGET, 'Nâng điểm của một trụ cột');
    const [trụCột] = roadmap.choices('Trụ cột');
    await roadmap.choose('Trụ cột', trụCột ?? '');
    const { target } = roadmap.element;
    expect(target && 'dimensions' in target ? Object.keys(target.dimensions) : []).to.have.length(1);
    expect(roadmap.text).to.match(/dự kiến đạt \d+ điểm ở trụ cột/);
  });

  it('keeps within a budget in million dong, and says that wider limits would do', async () => {
    const roadmap = await RoadmapHarness.open({ target: { level: 'connected' } });
    await roadmap.press('Giới hạn');
    await roadmap.type(BUDGET, '0,5');
    expect(roadmap.element.budget).to.equal(500_000);
    expect(roadmap.text).to.include('Chưa có cách nào chắc chắn đạt Mức 4');
    expect(roadmap.text).to.include('Mục tiêu này đạt được nếu nới giới hạn chi phí hoặc thời gian.');
    await roadmap.type(BUDGET, '');
    expect(roadmap.element.budget).to.equal(null);
    expect(roadmap.root.activeElement?.checkVisibility() ?? true).to.equal(true);
  });

  it('keeps within weeks or months', async () => {
    const roadmap = await RoadmapHarness.open();
    await roadmap.press('Giới hạn');
    await roadmap.type(HORIZON, '3');
    expect(roadmap.element.horizon).to.equal(13);
    await roadmap.choose('Đơn vị thời gian', 'tuần');
    expect(roadmap.element.horizon).to.equal(3);
    expect(roadmap.field(HORIZON).value).to.equal('3');
  });

  it('says what a limit must be, and plans on with the last one that was right', async () => {
    const roadmap = await RoadmapHarness.open();
    const before = roadmap.steps;
    await roadmap.press('Giới hạn');
    for (const wrong of ['-5', 'nhiều', '1..2']) {
      await roadmap.type(BUDGET, wrong);
      const field = roadmap.field(BUDGET);
      expect(field.value).to.equal(wrong);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(field.getAttribute('aria-describedby')).to.include('budget-problem');
      expect(roadmap.text).to.include('Nhập một số từ 0 trở lên, hoặc để trống.');
    }
    expect(roadmap.steps).to.deep.equal(before);
    expect(roadmap.told).to.deep.equal([]);
    await expect(roadmap.element).to.be.accessible();
  });
});
