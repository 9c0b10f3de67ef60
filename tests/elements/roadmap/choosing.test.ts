import { expect } from '@open-wc/testing';
import { RoadmapHarness } from '../../harness/roadmap-harness.js';

describe('what the person chooses', () => {
  it('drops an action, and the plan changes at once; it is said, and the focus stays in the list', async () => {
    const roadmap = await RoadmapHarness.open();
    const [, , first] = roadmap.steps;
    await roadmap.press(`Bỏ việc này: ${first}`);
    expect(roadmap.steps).not.to.include(first);
    expect(roadmap.text).to.include('Việc Anh/Chị đã bỏ');
    expect(roadmap.said).to.match(new RegExp(`^Đã bỏ: ${first}\\. Lộ trình hiện có \\d+ việc: khoảng \\d+ ngày công`));
    expect(roadmap.steps).to.include(roadmap.focused);
  });

  it('undoes what was dropped, step by step, and the focus is not lost', async () => {
    const roadmap = await RoadmapHarness.open();
    const before = roadmap.steps;
    await roadmap.press(`Bỏ việc này: ${before[2]}`);
    await roadmap.press(`Bỏ việc này: ${roadmap.steps[2]}`);
    await roadmap.press('Hoàn tác');
    expect(roadmap.focused).to.equal('Hoàn tác');
    await roadmap.press('Hoàn tác');
    expect(roadmap.steps).to.deep.equal(before);
    expect(roadmap.element.exclude).to.deep.equal([]);
    expect(roadmap.said).to.match(/^Đã hoàn tác\./);
    expect(roadmap.focused).to.equal('Kết quả dự kiến');
  });

  it('puts back what was dropped', async () => {
    const roadmap = await RoadmapHarness.open();
    const before = roadmap.steps;
    await roadmap.press('Bỏ việc này');
    await roadmap.press('Đưa lại');
    expect(roadmap.steps).to.deep.equal(before);
    expect(roadmap.text).not.to.include('Việc Anh/Chị đã bỏ');
    expect(roadmap.focused).to.equal('Kết quả dự kiến');
  });

  it('adds an action, with what it needs first', async () => {
    const roadmap = await RoadmapHarness.open();
    await roadmap.press('Thêm việc khác');
    await roadmap.press('Khách hàng và bán hàng trực tuyến');
    const title = 'Cho khách thanh toán hoặc theo dõi đơn trên website';
    await roadmap.press(`Thêm: ${title}`);
    expect(roadmap.steps).to.include(title).and.to.include('Nhận đặt hàng hoặc đặt chỗ trên website riêng');
    expect(roadmap.text).to.include('Anh/Chị thêm');
    expect(roadmap.said).to.include(`Đã thêm: ${title}.`);
    expect(roadmap.focused).to.match(/^Thêm: /);
  });

  it('tells the page what was chosen, so that it can be stored and given back', async () => {
    const roadmap = await RoadmapHarness.open();
    await roadmap.press('Bỏ việc này');
    const [event] = roadmap.told;
    expect(event?.bubbles).to.equal(true);
    expect(event?.choice.exclude.length).to.equal(1);
    expect(event?.aim).to.deep.equal({ level: 'running' });
    const again = await RoadmapHarness.open({ ...event?.choice });
    expect(again.steps).to.deep.equal(roadmap.steps);
    expect(again.told).to.deep.equal([]);
  });

  it('tells nothing of what the page sets', async () => {
    const roadmap = await RoadmapHarness.open();
    roadmap.element.exclude = ['four-basics'];
    await roadmap.planned();
    expect(roadmap.told).to.deep.equal([]);
    expect(roadmap.said).to.equal('');
  });

  it('closes what it says, and leaves the focus in the roadmap', async () => {
    const roadmap = await RoadmapHarness.open();
    await roadmap.press('Bỏ việc này');
    await roadmap.press('Đóng');
    expect(roadmap.root.querySelector('.notice')?.checkVisibility()).to.equal(false);
    expect(roadmap.focused).to.equal('Kết quả dự kiến');
  });
});
