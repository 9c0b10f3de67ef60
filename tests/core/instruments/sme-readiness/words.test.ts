import { expect } from '@open-wc/testing';
import { smeReadiness } from '../../../../src/core/instruments/sme-readiness/index.js';
import { smeScreeningStructure } from '../../../../src/core/instruments/sme-screening/index.js';
import { parseInstrument } from '../../../../src/core/model/parse-instrument.js';
import { textsIn } from '../../../../src/core/model/walk/texts.js';
import { vietnam } from '../../../../src/core/regions/vietnam/index.js';
import { tooLong } from '../../../fixtures/instruments/word-limits.js';

const { items } = smeReadiness.structure;

describe('words of sme-readiness', () => {
  it('read without an issue or a warning: every text exists in both languages', () => {
    const parsed = parseInstrument(JSON.parse(JSON.stringify(smeReadiness)), { regions: [vietnam] });
    expect(parsed.issues).to.deep.equal([]);
    expect(Object.keys(smeReadiness.words)).to.deep.equal(['vi', 'en']);
  });

  it('are short enough to read on a phone', () => {
    expect(tooLong(smeReadiness)).to.deep.equal([]);
  });

  it('are in composed Unicode, without exclamation marks', () => {
    for (const { text } of textsIn(smeReadiness.words, [])) {
      expect(text).to.equal(text.normalize('NFC'));
      expect(text).not.to.match(/!|^\s|\s$|^$/);
    }
  });

  it('say in every hint what counts and what does not', () => {
    const counts = (id: string, hint: string | undefined, mark: RegExp) =>
      // The steps of a technology and the ten areas say it once for all their lines.
      expect(hint, id).to.match(mark);
    for (const [id, { hint }] of Object.entries(smeReadiness.words.vi.items)) counts(id, hint, /Tính.*Không tính/);
    for (const [id, { hint }] of Object.entries(smeReadiness.words.en.items)) {
      counts(id, hint, /Counts.*Does not count/);
    }
  });

  it('let every question be answered with don’t know', () => {
    for (const { id, unknown } of items) expect(unknown, id).to.equal(true);
  });

  it('ask some forty-five questions, those of the short assessment in the same form', () => {
    expect(items.length).to.be.within(43, 48);
    const same = items.filter(({ id }) => smeScreeningStructure.items.some((other) => other.id === id));
    const ids = [
      'lead-plan',
      'invoice-flow',
      'accounting',
      'e-sign',
      'core-software',
      'data-home',
      'data-now',
      'backup',
    ];
    expect(same.map(({ id }) => id)).to.deep.equal(ids);
    for (const item of same) {
      expect(item, item.id).to.deep.equal(smeScreeningStructure.items.find(({ id }) => id === item.id));
    }
  });
});
