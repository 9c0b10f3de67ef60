import { expect } from '@open-wc/testing';
import { dbiSme2021 } from '../../../../src/core/instruments/dbi-sme-2021/index.js';
import { parseInstrument } from '../../../../src/core/model/parse-instrument.js';
import { textsIn } from '../../../../src/core/model/walk/texts.js';
import { vietnam } from '../../../../src/core/regions/vietnam/index.js';
import { tooLong } from '../../../fixtures/instruments/word-limits.js';

const { structure, words } = dbiSme2021;

describe('words of dbi-sme-2021', () => {
  it('read without an issue or a warning, monotone as declared', () => {
    const parsed = parseInstrument(JSON.parse(JSON.stringify(dbiSme2021)), { regions: [vietnam] });
    expect(parsed.issues).to.deep.equal([]);
    expect(structure.indices[0].monotone).to.equal(true);
    expect(Object.keys(words)).to.deep.equal(['vi', 'en']);
  });

  it('are short enough to read on a phone', () => {
    expect(tooLong(dbiSme2021)).to.deep.equal([]);
  });

  it('are in composed Unicode, without exclamation marks', () => {
    for (const { text } of textsIn(words, [])) {
      expect(text).to.equal(text.normalize('NFC'));
      expect(text).not.to.match(/!|^\s|\s$|^$/);
    }
  });

  it('say what counts and what does not, wherever a criterion begins', () => {
    const begins = structure.items.filter((item) => !('visibleIf' in item)).map(({ id }) => id);
    expect(begins.length).to.equal(60);
    for (const id of begins) {
      const [vi, en] = [words.vi.items[id], words.en.items[id]];
      expect('hint' in vi && vi.hint, id).to.match(/Tính:.*Không tính:/);
      expect('hint' in en && en.hint, id).to.match(/Counts:.*Does not count:/);
    }
  });

  it('say that the index is historical, and what replaced it', () => {
    for (const { title, description, standing } of Object.values(words)) {
      expect(title).to.match(/bản cũ|historical/);
      for (const text of [description, standing]) {
        expect(text).to.match(/2021.*2023.*2025/);
        expect(text).to.match(/thay thế|replaced/);
      }
    }
    expect(structure.sources[0]).to.include({ reference: '1970/QĐ-BTTTT', date: '2021-12-13' });
  });
});
