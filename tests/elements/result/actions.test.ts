import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { nextActions } from '../../../src/core/advice/next-actions.js';
import { structureHash } from '../../../src/core/compiled/structure-hash.js';
import { eurostatDii } from '../../../src/core/instruments/eurostat-dii/index.js';
import { smeScreening } from '../../../src/core/instruments/sme-screening/index.js';
import type { Instrument } from '../../../src/core/model/instrument.js';
import type { Answers, Response } from '../../../src/core/model/response.js';
import '../../../src/elements/result/define.js';
import type { ReadinessResultElement } from '../../../src/elements/result/result-element.js';
import { answersOf, best } from '../../fixtures/instruments/sme-screening/answers.js';

/** The headings of the actions that a result shows; `null` where it has no such section. */
async function actions(instrument: Instrument, answers: Answers): Promise<readonly string[] | null> {
  const { structure } = instrument;
  const response: Response = {
    format: 1,
    id: '0f6f2b0e-3f1a-4f5f-8a9f-1a2b3c4d5e6f',
    instrument: { id: structure.id, version: structure.version, hash: structureHash(structure) },
    profile: {},
    answers,
    respondent: { mode: 'self' },
    locale: 'vi',
    startedAt: '2026-11-23T02:00:00Z',
    completedAt: '2026-11-23T02:08:00Z',
  };
  const element = await fixture<ReadinessResultElement>(html`
    <readiness-result lang="vi" .instrument=${instrument} .response=${response}></readiness-result>
  `);
  const section = element.shadowRoot?.querySelector('[part=actions]');
  return section ? [...section.querySelectorAll('h3')].map(({ textContent }) => textContent) : null;
}

describe('what to do next', () => {
  it('names what adds the most for its effort, three at first, with what each adds', async () => {
    const answers = { ...answersOf(best), backup: { value: 'none' }, protect: { value: ['none'] } };
    const next = nextActions(smeScreening.structure, { answers });
    const titles: Readonly<Record<string, { readonly title: string }>> = smeScreening.words.vi.actions;
    expect(await actions(smeScreening, answers)).to.deep.equal(
      next.slice(0, 12).map(({ action: { id } }) => titles[id]?.title),
    );
    const cards = [...(document.querySelector('readiness-result')?.shadowRoot?.querySelectorAll('.card') ?? [])];
    expect(cards[0]?.textContent).to.match(/Thêm [\d,]+ điểm/);
    expect(cards[0]?.closest('details')).to.equal(null);
    expect(cards[3]?.closest('details') ?? cards[3]).not.to.equal(cards[3]);
  });

  it('says so where nothing is left to do', async () => {
    expect(await actions(smeScreening, answersOf(best))).to.deep.equal([]);
  });

  it('is left out where the questionnaire has no actions: no advice is not nothing to do', async () => {
    expect(await actions(eurostatDii, {})).to.equal(null);
  });
});
