import { expect } from '@open-wc/testing';
import { RoadmapHarness, shop } from '../../harness/roadmap-harness.js';
import { best } from '../../fixtures/instruments/sme-screening/answers.js';

const without = (...items: readonly string[]) =>
  Object.fromEntries(Object.entries(shop).filter(([item]) => !items.includes(item)));

describe('a target out of reach', () => {
  it('is said to be so where too little is answered, with the questions to answer', async () => {
    const roadmap = await RoadmapHarness.open({ askable: true }, without(...Object.keys(shop).slice(4)));
    expect(roadmap.text).to.include('Còn quá ít câu trả lời');
    const asked: (readonly string[])[] = [];
    roadmap.element.addEventListener('readiness-ask', ({ items }) => asked.push(items));
    await roadmap.press('Trả lời 11 câu còn thiếu');
    expect(asked[0]).to.have.length(11);
  });

  it('offers no button where the page asks no questions, and still names them', async () => {
    const roadmap = await RoadmapHarness.open({}, without('backup'));
    expect(roadmap.text).to.include('Còn 1 câu chưa trả lời hoặc chưa rõ').and.include('sao lưu');
    expect(roadmap.text).not.to.include('Trả lời 1 câu');
  });

  it('names a required condition that an open answer leaves unclear', async () => {
    const roadmap = await RoadmapHarness.open({ target: { level: 'connected' } }, without('backup'));
    expect(roadmap.text).to.match(/đòi hỏi: .+\. Câu trả lời hiện tại chưa đủ để xác định điều này\./);
  });

  it('shows the best that can be done', async () => {
    const roadmap = await RoadmapHarness.open({ target: { score: 100 }, horizon: 4 });
    expect(roadmap.text).to.include('Các việc dưới đây đưa kết quả đến gần mục tiêu nhất');
    expect(roadmap.steps.length).to.be.above(0);
  });

  it('blames what was dropped', async () => {
    const roadmap = await RoadmapHarness.open({ exclude: ['automatic-backup'] });
    expect(roadmap.text).to.include('Chưa có cách nào chắc chắn đạt Mức 3');
    expect(roadmap.text).to.match(/Mức 3 – Vận hành số đòi hỏi: .*sao lưu/);
    expect(roadmap.text).to.include('đưa lại các việc đó thì có thể đạt được');
  });

  it('is said where it is reached already, and at the top', async () => {
    const reached = await RoadmapHarness.open({ target: { score: 10 } });
    expect(reached.text).to.include('Doanh nghiệp đã đạt 10 điểm. Không cần làm thêm việc nào');
    expect(reached.steps).to.deep.equal([]);
    const top = await RoadmapHarness.open({}, best);
    expect(top.text).to.include('Doanh nghiệp đã ở mức cao nhất.');
  });

  it('goes on from a target that is reached, with what the person adds', async () => {
    const roadmap = await RoadmapHarness.open({ target: { score: 10 }, include: ['one-page-plan'] });
    expect(roadmap.text).to.include('Dưới đây là các việc Anh/Chị muốn làm thêm.');
    expect(roadmap.steps).to.have.length(1);
  });
});

describe('a wanted action that cannot be taken', () => {
  it('is named where it is too late for the time limit', async () => {
    const roadmap = await RoadmapHarness.open({ include: ['online-first'], horizon: 4 });
    expect(roadmap.text).to.include('Chưa đưa được vào lộ trình');
    expect(roadmap.text).to.include('không kịp hoàn thành trong thời hạn đã chọn');
    await roadmap.press('Không thêm nữa');
    expect(roadmap.element.include).to.deep.equal([]);
    expect(roadmap.text).not.to.include('Chưa đưa được vào lộ trình');
  });

  it('is named with what it needs, and with the dropped action that would bring it about', async () => {
    const roadmap = await RoadmapHarness.open({ include: ['review-plan'], exclude: ['one-page-plan'] });
    expect(roadmap.text).to.match(/Việc này cần có trước: “.+” – ít nhất: .+\./);
    expect(roadmap.text).to.include('Muốn vậy cần làm việc Anh/Chị đã bỏ: Lập kế hoạch');
    await expect(roadmap.element).to.be.accessible();
  });

  it('is named where the budget is too small', async () => {
    const roadmap = await RoadmapHarness.open({ include: ['site-orders'], budget: 1_000_000 });
    expect(roadmap.text).to.include('Các việc Anh/Chị muốn thêm vượt mức chi phí đã chọn.');
  });
});
