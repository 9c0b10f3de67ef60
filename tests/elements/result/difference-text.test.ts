import { expect } from '@open-wc/testing';
import { en } from '../../../src/core/i18n/result/en.js';
import { vi } from '../../../src/core/i18n/result/vi.js';
import { dbiSme2021 } from '../../../src/core/instruments/dbi-sme-2021/index.js';
import { dbiSme2025 } from '../../../src/core/instruments/dbi-sme-2025/index.js';
import { euDmaSme } from '../../../src/core/instruments/eu-dma-sme/index.js';
import { eurostatDii } from '../../../src/core/instruments/eurostat-dii/index.js';
import { smeReadiness } from '../../../src/core/instruments/sme-readiness/index.js';
import { smeScreening } from '../../../src/core/instruments/sme-screening/index.js';
import { structures } from '../../../src/core/instruments/structures.js';
import type { Instrument } from '../../../src/core/model/instrument.js';
import { score } from '../../../src/core/scoring/score.js';
import { basisDifference } from '../../../src/core/scoring/same-basis.js';
import { differenceText } from '../../../src/elements/result/difference-text.js';
import { labels } from '../../../src/elements/result/labels.js';

const shipped: readonly Instrument[] = [smeScreening, smeReadiness, dbiSme2021, dbiSme2025, euDmaSme, eurostatDii];

/** What two ways of scoring the same answers differ in, in words. */
function told(
  { structure, words }: Instrument,
  [theirs, ours]: readonly [Parameters<typeof score>[2], Parameters<typeof score>[2]],
  messages: typeof vi | typeof en,
): string {
  const bases = [theirs, ours].map((options) => score(structure, { answers: {} }, options).basis);
  const [first, second] = bases;
  const difference = first && second ? basisDifference(first, second) : null;
  if (!difference || !second) throw new RangeError('the two differ');
  const own = words[messages.locale.slice(0, 2)];
  return differenceText({ labels: labels(own ? [own] : [], structure, second.index), messages }, difference);
}

describe('what two results differ in, in words', () => {
  it('names both years of the Digital Intensity Index', () => {
    const years = [{ index: 'dii-2024' }, { index: 'dii-2025' }] as const;
    expect(told(eurostatDii, years, vi)).to.equal(
      'được tính theo “Chỉ số cường độ số (DII) 2024”, còn kết quả này được tính theo “Chỉ số cường độ số (DII) 2025”',
    );
    expect(told(eurostatDii, years, en)).to.equal(
      'is scored by “Digital Intensity Index (DII) 2024”, and this result by “Digital Intensity Index (DII) 2025”',
    );
  });

  it('names the variant and both readings of it', () => {
    const readings = [{ variants: { 'six-words': 'equal-sixths' } }, {}] as const;
    expect(told(dbiSme2021, readings, vi)).to.equal(
      'được tính theo cách “Từ một phần sáu đến toàn bộ 5 điểm” ở mục “Cách tính điểm câu tự đánh giá có sáu mức”, còn kết quả này theo cách “Từ 0 đến 5 điểm”',
    );
    expect(told(dbiSme2021, readings, en)).to.equal(
      'takes “Points of the self-rating in six words” as “From one sixth to all of 5 points”, and this result as “0 to 5 points”',
    );
  });

  for (const messages of [vi, en]) {
    it(`calls every questionnaire that ships by its title: ${messages.locale}`, () => {
      const titles = shipped.map(({ structure, words }) => [structure.id, words[messages.locale.slice(0, 2)]?.title]);
      expect(messages.questionnaires).to.deep.equal(Object.fromEntries(titles));
      expect(Object.keys(messages.questionnaires)).to.have.members(Object.keys(structures));
    });
  }
});
