import { expect } from '@open-wc/testing';
import { RoadmapHarness } from '../../harness/roadmap-harness.js';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('a roadmap out of sight', () => {
  it('is not planned before it is shown', async () => {
    const roadmap = await RoadmapHarness.open();
    roadmap.element.hidden = true;
    roadmap.element.target = { level: 'connected' };
    await pause(120);
    expect(roadmap.root.querySelector('.plan')?.getAttribute('aria-busy')).to.equal('true');
    expect(roadmap.text).not.to.include('dự kiến đạt Mức 4');
    roadmap.element.hidden = false;
    await roadmap.planned();
    expect(roadmap.text).to.include('dự kiến đạt Mức 4');
  });

  it('is planned at once where it is printed, with every part unfolded', async () => {
    const roadmap = await RoadmapHarness.open();
    roadmap.element.printWithPage = true;
    roadmap.element.target = { level: 'connected' };
    await roadmap.element.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    await pause(0);
    expect(roadmap.text).to.include('dự kiến đạt Mức 4');
    const folded = [...roadmap.root.querySelectorAll<HTMLDetailsElement>('details.how')].filter(({ open }) => !open);
    dispatchEvent(new Event('afterprint'));
    expect(folded.length).to.equal(0);
  });
});
