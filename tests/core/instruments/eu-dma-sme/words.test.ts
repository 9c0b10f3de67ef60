import { expect } from '@open-wc/testing';
import { euDmaSme } from '../../../../src/core/instruments/eu-dma-sme/index.js';
import { parseInstrument } from '../../../../src/core/model/parse-instrument.js';
import { textsIn } from '../../../../src/core/model/walk/texts.js';
import { vietnam } from '../../../../src/core/regions/vietnam/index.js';
import { tooLong } from '../../../fixtures/instruments/word-limits.js';

describe('words of eu-dma-sme', () => {
  it('read without an issue or a warning: every text exists in both languages', () => {
    const parsed = parseInstrument(JSON.parse(JSON.stringify(euDmaSme)), { regions: [vietnam] });
    expect(parsed.issues).to.deep.equal([]);
    expect(Object.keys(euDmaSme.words)).to.deep.equal(['vi', 'en']);
  });

  it('are short enough to read on a phone', () => {
    expect(tooLong(euDmaSme)).to.deep.equal([]);
  });

  it('are in composed Unicode, without exclamation marks', () => {
    for (const { text } of textsIn(euDmaSme.words, [])) {
      expect(text).to.equal(text.normalize('NFC'));
      expect(text).not.to.match(/!|^\s|\s$|^$/);
    }
  });

  it('say what counts and what does not', () => {
    for (const { hint } of Object.values(euDmaSme.words.vi.items)) expect(hint).to.match(/Tính:.*Không tính:/);
    for (const { hint } of Object.values(euDmaSme.words.en.items)) expect(hint).to.match(/Counts:.*Does not count:/);
  });
});
