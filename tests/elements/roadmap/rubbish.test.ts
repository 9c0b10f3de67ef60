import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { eurostatDii } from '../../../src/core/instruments/eurostat-dii/index.js';
import { smeScreening } from '../../../src/core/instruments/sme-screening/index.js';
import type { Target } from '../../../src/core/advice/roadmap/roadmap.js';
import type { ReadinessRoadmapElement } from '../../../src/elements/roadmap/roadmap-element.js';
import { finishedResponse } from '../../harness/finished-response.js';
import { read, RoadmapHarness } from '../../harness/roadmap-harness.js';

const empty = finishedResponse(smeScreening.structure, {});

async function shown(properties: Partial<ReadinessRoadmapElement>): Promise<string> {
  const element = await fixture<ReadinessRoadmapElement>(html`<readiness-roadmap></readiness-roadmap>`);
  Object.assign(element, properties);
  await element.updateComplete;
  return read(element.shadowRoot?.querySelector('article, p'));
}

describe('a roadmap of rubbish', () => {
  it('is empty without an instrument or a response', async () => {
    expect(await shown({})).to.equal('');
    expect(await shown({ instrument: smeScreening })).to.equal('');
    expect(await shown({ response: empty })).to.equal('');
  });

  it('says so where response and instrument do not fit, and where an index or a weighting is unknown', async () => {
    expect(await shown({ instrument: eurostatDii, response: empty })).to.equal(
      'Phiếu trả lời này thuộc bộ câu hỏi “Tự đánh giá mức độ sẵn sàng chuyển đổi số”, không thuộc bộ câu hỏi “Chỉ số cường độ số theo danh mục của Eurostat (2021–2025)”, nên không hiển thị được kết quả.',
    );
    expect(await shown({ instrument: smeScreening, response: empty, index: 'nope' })).to.include('“nope”');
    expect(await shown({ instrument: smeScreening, response: empty, weighting: 'nope' })).to.include('“nope”');
  });

  it('says so where an answer is none that the question can have', async () => {
    const response = finishedResponse(smeScreening.structure, { backup: 'no-such-option' });
    const says = await shown({ instrument: smeScreening, response });
    expect(says).to.include(
      `Câu trả lời của câu “${smeScreening.words.vi.items.backup.text}” không hợp với bộ câu hỏi`,
    );
  });

  it('says so where the questionnaire has no actions', async () => {
    const response = finishedResponse(eurostatDii.structure, {});
    expect(await shown({ instrument: eurostatDii, response })).to.include('chưa có danh mục việc nên làm');
  });

  it('asks for another target where there is no such level or dimension, or no number', async () => {
    const targets = [
      [{ level: 'nope' }, 'không có mức “nope”. Có thể chọn: preparing, foundations, running, connected.'],
      [{ dimensions: { nope: 3 } }, 'không có trụ cột “nope”. Có thể chọn: connectivity, customers, '],
      [{ score: NaN }, 'phải là một số, không phải “NaN”'],
      ['running', 'phải có dạng { level }, { score } hoặc { dimensions }'],
      [{}, 'phải có dạng { level }, { score } hoặc { dimensions }'],
    ] as const;
    for (const [target, says] of targets) {
      const roadmap = await RoadmapHarness.open({ target: target as Target });
      expect(roadmap.text).to.include(says).and.include('Anh/Chị chọn một mục tiêu khác ở trên.');
      await roadmap.choose('Mục tiêu của doanh nghiệp', 'Mức 3');
      expect(roadmap.steps.length).to.be.above(0);
    }
  });

  it('says what is wrong with limits and rates that a page sets', async () => {
    for (const limits of [{ budget: -5 }, { budget: NaN }, { horizon: -1 }, { horizon: Infinity }]) {
      const roadmap = await RoadmapHarness.open(limits);
      expect(roadmap.text).to.include('Nhập một số từ 0 trở lên').and.include('khi Anh/Chị sửa các ô báo lỗi');
    }
    const roadmap = await RoadmapHarness.open({ dayRate: 0 });
    expect(roadmap.text).to.include('đơn giá ngày công của trang này không hợp lệ');
  });

  it('leaves out actions of a stored choice that are no more', async () => {
    const roadmap = await RoadmapHarness.open({ include: ['gone'], exclude: ['gone', 'also-gone'] });
    expect(roadmap.steps.length).to.be.above(0);
    expect(roadmap.text).not.to.include('gone');
  });

  it('says that nothing can be scored where nothing is answered', async () => {
    const roadmap = await RoadmapHarness.open({}, {});
    expect(roadmap.text)
      .to.match(/Còn quá ít câu trả lời/)
      .and.to.include('Còn 15 câu');
  });

  it('leaves and comes back', async () => {
    const roadmap = await RoadmapHarness.open();
    const { parentElement } = roadmap.element;
    roadmap.element.remove();
    roadmap.element.target = { level: 'connected' };
    parentElement?.append(roadmap.element);
    await roadmap.planned();
    expect(roadmap.text).to.include('dự kiến đạt Mức 4');
  });
});
