import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { Target } from '../../../src/core/advice/roadmap/roadmap.js';
import { en } from '../../../src/core/i18n/result/en.js';
import { vi } from '../../../src/core/i18n/result/vi.js';
import { smeScreening } from '../../../src/core/instruments/sme-screening/index.js';
import type { Answers, Response } from '../../../src/core/model/response.js';
import '../../../src/elements/result/define.js';
import type { ReadinessResultElement } from '../../../src/elements/result/result-element.js';
import { best } from '../../fixtures/instruments/sme-screening/answers.js';
import { finishedResponse } from '../../harness/finished-response.js';

const text = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

const now = finishedResponse(smeScreening.structure, best, { completedAt: '2026-11-25T03:00:00Z' });
const changed = (answers: Answers): Response => ({
  ...now,
  completedAt: '2026-03-12T03:00:00Z',
  answers: { ...now.answers, ...answers },
});
const before = changed({ backup: { value: 'none' }, protect: { value: ['none'] } });

async function shown(earlier: Response, lang = 'vi', target: Target | null = null): Promise<Element | null> {
  const element = await fixture<ReadinessResultElement>(html`
    <readiness-result
      lang=${lang}
      .instrument=${smeScreening}
      .response=${now}
      .earlier=${earlier}
      .target=${target}
    ></readiness-result>
  `);
  const section = () => element.shadowRoot?.querySelector('[part=change]') ?? null;
  if (lang === 'en') await waitUntil(() => text(section()).startsWith('Changes since'), 'English has come');
  return section();
}

const rows = (section: Element | null) =>
  [...(section?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map((cell) => text(cell)));

describe('what became of the enterprise since an earlier response', () => {
  it('shows each dimension then and now, and a difference that a reader can check', async () => {
    const found = rows(await shown(before));
    expect(found.length).to.equal(1 + 6);
    for (const [, from, to, change] of found) {
      expect(parseInt(change ?? '', 10), String(found)).to.equal(Number(to) - Number(from));
    }
    expect(found.map(([, , , change]) => change)).to.include('0');
    expect(found.some(([, , , change]) => change?.startsWith('+'))).to.equal(true);
  });

  it('names the day, what was done, and the way towards the level above', async () => {
    const section = await shown(before);
    expect(text(section?.querySelector('h2'))).to.equal(vi.change.heading('12/03/2026'));
    const done = [...(section?.querySelectorAll('li') ?? [])].map(text);
    expect(done).to.include(smeScreening.words.vi.actions['four-basics'].title);
  });

  it('says so where an answer was only not known before, or nothing was done', async () => {
    const open = await shown(changed({ backup: { missing: 'unknown' } }), 'en');
    expect(text(open)).to.include(en.change.wasOpen);
    expect(text(await shown(changed({}), 'en'))).to.include(en.change.nothingDone);
  });

  it('measures the way to a target that it is given', async () => {
    const section = await shown(before, 'en', { score: 100 });
    expect(text(section)).to.match(/On the way to 100 points, the enterprise has covered \d+% since the last time/);
  });

  it('is left out, and the reason said, where the two rest on different questionnaires', async () => {
    expect(await shown({ ...before, instrument: { ...before.instrument, version: '0.0.1' } })).to.equal(null);
  });
});
