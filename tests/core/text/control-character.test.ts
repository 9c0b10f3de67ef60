import { expect } from '@open-wc/testing';
import { controlCharacter } from '../../../src/core/text/control-character.js';

describe('controlCharacter', () => {
  it('finds nothing in Vietnamese text with tabs, line breaks and signs beyond 16 bits', () => {
    expect(controlCharacter('Tiệm bánh\tHuế\n𝄞 “Sổ tay”')).to.equal(null);
  });

  // Unicode 16, chapter 23.1 (C0, C1) and 23.2 (bidirectional ordering)
  const found = ['\u0000', '\u0007', '\u007f', '\u0085', '\u202e', '\u2066'];
  for (const character of found) {
    const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    it(`finds ${name}`, () => {
      expect(controlCharacter(`a${character}b`)).to.equal(name);
    });
  }
});
