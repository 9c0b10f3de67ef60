import { expect } from '@open-wc/testing';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
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

/** What is told of how the numbers of an index came about, by term. */
async function method(index: string, lang: string): Promise<ReadonlyMap<string, string>> {
  const element = document.createElement('readiness-result');
  Object.assign(element, { instrument: smeReadiness, response, index, lang });
  document.body.append(element);
  await element.updateComplete;
  const read = (node: Element | null): string => (node?.textContent ?? '').trim();
  const facts = [...(element.shadowRoot?.querySelectorAll('details.method dl > div') ?? [])];
  element.remove();
  return new Map(facts.map((fact) => [read(fact.querySelector('dt')), read(fact.querySelector('dd'))]));
}

describe('how the numbers came about', () => {
  it('tells how what the source leaves open was taken, in Vietnamese and English', async () => {
    expect(
      (await method('dii-2025', 'vi')).get(
        'Khi nào coi là doanh nghiệp đã dùng trí tuệ nhân tạo (AI) trong chỉ số cường độ số',
      ),
    ).to.equal('Có ít nhất một công nghệ đang vận hành');
    const english = await method('dii-2025', 'en');
    expect([...english.values()]).to.include(smeReadiness.words.en.variants['ai-use'].alternatives.operational);
  });

  it('tells of those only that the index rests on', async () => {
    const terms = [...(await method('readiness', 'vi')).keys()];
    expect(terms).to.include('Bộ trọng số');
    expect(terms.some((term) => term.includes('AI') || term.includes('DMA'))).to.equal(false);
  });
});
