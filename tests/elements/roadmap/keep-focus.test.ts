import { expect } from '@open-wc/testing';
import { RoadmapHarness } from '../../harness/roadmap-harness.js';

describe('the focus', () => {
  it('stays where it went after a field was left', async () => {
    const roadmap = await RoadmapHarness.open();
    await roadmap.press('Giới hạn');
    if (roadmap.root.activeElement instanceof HTMLElement) roadmap.root.activeElement.blur();
    await roadmap.type('Chi phí trong năm đầu không quá', '20');
    expect(roadmap.root.activeElement).to.equal(null);
  });

  it('leaves people alone who went on while it was planned', async () => {
    const roadmap = await RoadmapHarness.open();
    const button = document.createElement('button');
    roadmap.element.after(button);
    const pressed = roadmap.press('Bỏ việc này');
    await new Promise((done) => setTimeout(done, 5));
    button.focus();
    await pressed;
    expect(document.activeElement).to.equal(button);
    button.remove();
  });
});
