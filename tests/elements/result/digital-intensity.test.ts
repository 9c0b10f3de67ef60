import { expect } from '@open-wc/testing';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import { vi } from '../../../src/core/i18n/result/vi.js';
import { eurostatDii } from '../../../src/core/instruments/eurostat-dii/index.js';
import type { Profile, Response } from '../../../src/core/model/response.js';
import { ReadinessRadarElement } from '../../../src/elements/radar/radar-element.js';
import '../../../src/elements/result/define.js';
import { radarOf } from '../../../src/elements/result/radar-of.js';
import { ReadinessResultElement } from '../../../src/elements/result/result-element.js';
import { resultView, type ResultView } from '../../../src/elements/result/result-view.js';
import { createRandom } from '../../fixtures/generated/random.js';
import { answersOf, randomFacts } from '../../fixtures/published/eurostat-dii-count.js';

function responseOf(profile: Profile): Response {
  const { structure, hash } = compileInstrument(eurostatDii.structure);
  return {
    format: 1,
    id: '0b0e6f5e-7a5c-4a53-9c06-0a2f7c3d1e11',
    instrument: { id: structure.id, version: structure.version, hash },
    profile,
    answers: answersOf(randomFacts(createRandom(7))),
    respondent: { mode: 'self' },
    locale: 'vi',
    startedAt: '2026-11-23T02:00:00Z',
    completedAt: '2026-11-23T02:08:00Z',
  };
}

function viewOf(profile: Profile): ResultView {
  const element = new ReadinessResultElement();
  element.instrument = eurostatDii;
  element.response = responseOf(profile);
  const view = resultView(element, vi, 'vi');
  if (view === null || typeof view === 'string') throw new TypeError('the response belongs to the instrument');
  return view;
}

async function shown(profile: Profile): Promise<string> {
  const element = document.createElement('readiness-result');
  element.instrument = eurostatDii;
  element.response = responseOf(profile);
  document.body.append(element);
  await element.updateComplete;
  const section = element.shadowRoot?.querySelector('[part=level]');
  element.remove();
  return (section?.textContent ?? '').replace(/\s+/g, ' ');
}

const NAMES = Object.values(eurostatDii.words.vi.indices['dii-2025'].levels ?? {}).map(({ name }) => name);

describe('<readiness-result> of an index whose levels are not meant for everyone', () => {
  it('shows level, scale and thresholds to an enterprise within the population', async () => {
    const text = await shown({ persons: 25, sector: 'g' });
    for (const name of NAMES) expect(text).to.include(name);
    expect(text).not.to.include('Eurostat chỉ xếp mức');
  });

  for (const profile of [{ persons: 5, sector: 'g' }, { persons: 25, sector: 'a' }, {}]) {
    it(`shows the count and the reason, but no level, with ${JSON.stringify(profile)}`, async () => {
      const text = await shown(profile);
      for (const name of NAMES) expect(text).not.to.include(name);
      expect(text)
        .to.match(/\d+ trên 12/)
        .and.to.include('Eurostat chỉ xếp mức cho doanh nghiệp có từ 10 người');
      expect(text).not.to.match(/ngưỡng|Chưa xác định/);
    });
  }

  it('draws dimensions that add up on their own axis, not on that of their sum', () => {
    const view = viewOf({ persons: 25, sector: 'g' });
    expect(view.compiled.index.scale).to.deep.equal({ minimum: 0, maximum: 12 });
    expect(radarOf(view).scale).to.deep.equal({ minimum: 0, maximum: 1 });
  });

  it('lists twelve facts in a table, where a radar would have no room for their names', async () => {
    const radar = new ReadinessRadarElement();
    radar.data = radarOf(viewOf({ persons: 25, sector: 'g' }));
    document.body.append(radar);
    await radar.updateComplete;
    expect(radar.shadowRoot?.querySelector('canvas')).to.equal(null);
    expect(radar.shadowRoot?.querySelectorAll('tbody tr').length).to.equal(12);
    radar.remove();
  });
});
