import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { eurostatDii } from '../../../src/core/instruments/eurostat-dii/index.js';
import { smeScreening } from '../../../src/core/instruments/sme-screening/index.js';
import type { Instrument } from '../../../src/core/model/instrument.js';
import '../../../src/elements/result/define.js';
import type { ReadinessResultElement } from '../../../src/elements/result/result-element.js';
import type { ReadinessPlanEvent } from '../../../src/elements/roadmap/roadmap-element.js';
import { finishedResponse } from '../../harness/finished-response.js';
import { read, RoadmapHarness, shop } from '../../harness/roadmap-harness.js';

async function result(properties: Partial<ReadinessResultElement> = {}, instrument: Instrument = smeScreening) {
  const response = finishedResponse(instrument.structure, instrument === smeScreening ? shop : {});
  return fixture<ReadinessResultElement>(html`
    <readiness-result lang="vi" .instrument=${instrument} .response=${response} .roadmap=${properties.roadmap ?? {}}>
    </readiness-result>
  `);
}

const part = (element: ReadinessResultElement) =>
  element.shadowRoot?.querySelector<HTMLDetailsElement>('details[part=roadmap]');

async function opened(element: ReadinessResultElement): Promise<RoadmapHarness> {
  part(element)?.querySelector('summary')?.click();
  await waitUntil(() => part(element)?.querySelector('readiness-roadmap')?.shadowRoot, 'the roadmap comes');
  const roadmap = part(element)?.querySelector('readiness-roadmap');
  if (!roadmap) throw new Error('there is no roadmap');
  const harness = new RoadmapHarness(roadmap);
  await harness.planned();
  return harness;
}

describe('the roadmap of a result', () => {
  it('is folded away, and brought when somebody looks', async () => {
    const element = await result();
    expect(read(part(element))).to.equal('Lộ trình');
    expect(part(element)?.querySelector('readiness-roadmap')).to.equal(null);
    const roadmap = await opened(element);
    expect(roadmap.steps.length).to.be.above(0);
    expect(roadmap.root.querySelector('h2')?.checkVisibility()).to.equal(false);
    await expect(part(element)).to.be.accessible();
  });

  it('starts from what the page has kept, and tells it of changes', async () => {
    const element = await result({ roadmap: { target: { level: 'connected' }, exclude: ['daily-figure'] } });
    const told: ReadinessPlanEvent[] = [];
    element.addEventListener('readiness-plan', (event) => told.push(event));
    const roadmap = await opened(element);
    expect(roadmap.text).to.include('Mức 4').and.include('Việc Anh/Chị đã bỏ');
    await roadmap.press('Đưa lại');
    expect(told.map(({ choice }) => choice.exclude)).to.deep.equal([[]]);
  });

  it('keeps what the person chose while the result is drawn anew', async () => {
    const element = await result();
    const roadmap = await opened(element);
    await roadmap.press('Bỏ việc này');
    const { exclude } = roadmap.element;
    element.link = 'https://example.com/assessment';
    await element.updateComplete;
    element.shadowRoot?.querySelector<HTMLElement>('[part=why] summary')?.click();
    await new Promise((done) => setTimeout(done, 20));
    await element.updateComplete;
    expect(roadmap.element.exclude).to.deep.equal(exclude);
  });

  it('is left out where the questionnaire has no actions', async () => {
    expect(part(await result({}, eurostatDii))).to.equal(null);
  });
});
