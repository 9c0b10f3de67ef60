import { expect } from '@open-wc/testing';
import { dbiSme2025 } from '../../../../src/core/instruments/dbi-sme-2025/index.js';
import { parseInstrument } from '../../../../src/core/model/parse-instrument.js';
import { textsIn } from '../../../../src/core/model/walk/texts.js';
import { vietnam } from '../../../../src/core/regions/vietnam/index.js';
import { tooLong } from '../../../fixtures/instruments/word-limits.js';
import { questionIds, sectorIds } from './answers.js';

const { structure, words } = dbiSme2025;

describe('words of dbi-sme-2025', () => {
  it('read without an issue or a warning, monotone as declared', () => {
    const parsed = parseInstrument(JSON.parse(JSON.stringify(dbiSme2025)), { regions: [vietnam] });
    expect(parsed.issues).to.deep.equal([]);
    expect(structure.indices[0].monotone).to.equal(true);
    expect(Object.keys(words)).to.deep.equal(['vi', 'en']);
  });

  it('are short enough to read on a phone', () => {
    expect(tooLong(dbiSme2025)).to.deep.equal([]);
  });

  it('are in composed Unicode, without exclamation marks', () => {
    for (const { text } of textsIn(words, [])) {
      expect(text).to.equal(text.normalize('NFC'));
      expect(text).not.to.match(/!|^\s|\s$|^$/);
    }
  });

  it('say what counts and what does not, wherever there are points', () => {
    const scored = [...questionIds, 'tool-links' as const, ...sectorIds.map((sector) => `tools-${sector}` as const)];
    for (const id of scored) {
      expect(words.vi.items[id].hint, id).to.match(/Tính:.*Không tính:/);
      expect(words.en.items[id].hint, id).to.match(/Counts:.*Does not count:/);
    }
  });

  it('are no official name: title and index say that they approximate, the standing sentence that it is no rating', () => {
    for (const { title, standing, indices, description } of Object.values(words)) {
      for (const name of [title, indices.maturity.title]) {
        expect(name).to.match(/mô phỏng không chính thức|unofficial approximation/);
        expect(name).not.to.match(/1567|Quyết định|Decision|DBI/);
      }
      expect(standing).to.match(/không phải kết quả xếp loại|no rating by a state authority/);
      expect(description).to.match(/chưa có phụ lục gốc|do not have the original annexes/);
    }
  });

  it('name the decision, its date and the copies among the sources', () => {
    expect(structure.sources[0]).to.include({ reference: '1567/QĐ-BKHCN', date: '2025-06-30' });
    expect(structure.indices[0].sources.length).to.equal(3);
    for (const { id, ...variant } of structure.variants.slice(0, 2)) {
      expect('sources' in variant && variant.sources.length, id).to.be.at.least(1);
    }
  });
});
