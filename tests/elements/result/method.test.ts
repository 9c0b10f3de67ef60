import { expect } from '@open-wc/testing';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import { en } from '../../../src/core/i18n/result/en.js';
import { vi } from '../../../src/core/i18n/result/vi.js';
import { smeReadiness } from '../../../src/core/instruments/sme-readiness/index.js';
import '../../../src/elements/result/define.js';
import { answered, bestOf, profile, readiness } from '../../core/instruments/sme-readiness/answers.js';

const { id, version } = readiness;
const response = {
  format: 1,
  id: '7d2f1a52-52fb-4a0e-9a55-6c1f0e7b9d20',
  instrument: { id, version, hash: compileInstrument(readiness).hash },
  profile,
  answers: answered(bestOf),
  respondent: { mode: 'self' },
  locale: 'vi',
  startedAt: '2026-11-23T02:00:00Z',
  completedAt: '2026-11-23T02:20:00Z',
} as const;

/** What is told of how the numbers of an index came about, by term: all that stands under it. */
async function method(index: string, lang: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const element = document.createElement('readiness-result');
  Object.assign(element, { instrument: smeReadiness, response, index, lang });
  document.body.append(element);
  await element.updateComplete;
  const read = (node: Element | null): string => (node?.textContent ?? '').trim().replace(/\s+/g, ' ');
  const facts = [...(element.shadowRoot?.querySelectorAll('details.method dl > div') ?? [])];
  element.remove();
  return new Map(facts.map((fact) => [read(fact.querySelector('dt')), [...fact.querySelectorAll('dd')].map(read)]));
}

describe('how the numbers came about', () => {
  it('tells how what the source leaves open was taken, and why, in Vietnamese and English', async () => {
    for (const language of ['vi', 'en'] as const) {
      const { title, alternatives, reason } = smeReadiness.words[language].variants['ai-use'];
      expect((await method('dii-2025', language)).get(title), language).to.deep.equal([
        alternatives.operational,
        reason,
      ]);
    }
  });

  it('names its sources once, with issuer and date, those of what is left open too', async () => {
    const sources = (await method('dii-2025', 'vi')).get('Nguồn') ?? [];
    expect(sources).to.include(
      'How digitalized have the EU’s enterprises become? (Eurostat, newsblogging.net, 118623, 2024)',
    );
    expect(new Set(sources).size).to.equal(sources.length);
  });

  it('tells publishers apart from those who quote them', async () => {
    const told = await method('dii-2025', 'vi');
    const [stated, repeated] = [vi.method.sources, vi.method.secondHand].map((term) => told.get(term)?.join('; '));
    expect(stated).to.include('Digital Intensity Index (Eurostat').and.not.to.include('METHODOLOGY.md');
    expect(repeated).to.include('METHODOLOGY.md').and.not.to.include('Eurostat');
  });

  it('tells what else the sources leave open, and what was taken, under a heading of its own', async () => {
    for (const [language, messages] of [
      ['vi', vi],
      ['en', en],
    ] as const) {
      for (const index of ['dii-2025', 'dma-estimate'] as const) {
        const points = Object.values(smeReadiness.words[language].indices[index].openPoints ?? {});
        expect((await method(index, language)).get(messages.method.openPoints), language).to.deep.equal(points);
      }
      expect((await method('readiness', language)).has(messages.method.openPoints)).to.equal(false);
    }
  });

  it('keeps apart what publishes the questionnaire, which is the project alone, and what it drew on', async () => {
    const told = await method('readiness', 'vi');
    const [own, ...others] = told.get('Nguồn') ?? [];
    expect([own?.includes('sme-readiness (digital-readiness, 23/11/2026)'), others]).to.deep.equal([true, []]);
    const drawnOn = told.get('Tài liệu tham khảo khi xây dựng, không phải nơi công bố bộ câu hỏi này');
    expect(drawnOn?.some((source) => source.includes('1970/QĐ-BTTTT'))).to.equal(true);
  });

  it('tells of those only that the index rests on', async () => {
    const terms = [...(await method('readiness', 'vi')).keys()];
    expect(terms).to.include('Bộ trọng số');
    expect(terms.some((term) => term.includes('AI') || term.includes('DMA'))).to.equal(false);
  });
});
