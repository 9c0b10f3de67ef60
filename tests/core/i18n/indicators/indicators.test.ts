import { expect } from '@open-wc/testing';
import { supportedEnterprises } from '../../../../src/core/analytics/indicators/supported-enterprises.js';
import { dtiIndicators } from '../../../../src/core/facts/dti-indicators.js';
import { provincialIndicators } from '../../../../src/core/facts/provincial-indicators.js';
import { unctadIndicators } from '../../../../src/core/facts/unctad-indicators.js';
import { indicatorsEn } from '../../../../src/core/i18n/indicators/en.js';
import type { IndicatorWords } from '../../../../src/core/i18n/indicators/messages.js';
import { indicatorsVi } from '../../../../src/core/i18n/indicators/vi.js';

describe('words of indicators', () => {
  const ids = [supportedEnterprises, ...provincialIndicators, ...dtiIndicators, ...unctadIndicators]
    .map(({ id }) => id)
    .sort();

  it('exist for every indicator and no other, in both languages', () => {
    expect(Object.keys(indicatorsVi).sort()).to.deep.equal(ids);
    expect(Object.keys(indicatorsEn).sort()).to.deep.equal(ids);
  });

  for (const words of [indicatorsVi, indicatorsEn]) {
    it(`state a population and a caution, in composed letters (${words['ind-net'].title})`, () => {
      for (const text of Object.values<IndicatorWords>({ ...words }).flatMap((entry) =>
        Object.values<string>({ ...entry }),
      )) {
        expect(text).to.equal(text.normalize('NFC'));
        expect(text).not.to.match(/!|^\s|\s$|^$/);
      }
    });

    it(`name the year of the list that each indicator of it is in (${words['ind-net'].title})`, () => {
      for (const { id, published } of unctadIndicators) {
        const [year] = /(?<=năm |of )\d{4}(?=[;,])/.exec(words[id].caution) ?? [];
        expect(year, id).to.equal(String(published.year));
      }
    });
  }
});
