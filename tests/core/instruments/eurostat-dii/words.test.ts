import { expect } from '@open-wc/testing';
import { eurostatDii } from '../../../../src/core/instruments/eurostat-dii/index.js';
import { parseInstrument } from '../../../../src/core/model/parse-instrument.js';
import { textsIn } from '../../../../src/core/model/walk/texts.js';
import { vietnam } from '../../../../src/core/regions/vietnam/index.js';
import { tooLong } from '../../../fixtures/instruments/word-limits.js';

describe('words of eurostat-dii', () => {
  it('read without an issue or a warning: every text exists in both languages', () => {
    const parsed = parseInstrument(JSON.parse(JSON.stringify(eurostatDii)), { regions: [vietnam] });
    expect(parsed.issues).to.deep.equal([]);
    expect(Object.keys(eurostatDii.words)).to.deep.equal(['vi', 'en']);
  });

  it('are short enough to read on a phone', () => {
    expect(tooLong(eurostatDii)).to.deep.equal([]);
  });

  it('are in composed Unicode, without exclamation marks', () => {
    for (const { text } of textsIn(eurostatDii.words, [])) {
      expect(text).to.equal(text.normalize('NFC'));
      expect(text).not.to.match(/!|^\s|\s$|^$/);
    }
  });

  it('say what counts and what does not', () => {
    for (const { hint } of Object.values(eurostatDii.words.vi.items)) expect(hint).to.match(/Tính:.*Không tính:/);
    for (const { hint } of Object.values(eurostatDii.words.en.items)) expect(hint).to.match(/Counts:.*Does not count:/);
  });
});
