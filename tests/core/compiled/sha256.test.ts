import { expect } from '@open-wc/testing';
import { sha256 } from '../../../src/core/compiled/sha256.js';

describe('sha256', () => {
  // FIPS 180-4 examples, NIST Cryptographic Standards and Guidelines
  const published = [
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ] as const;
  for (const [text, digest] of published) {
    it(`of "${text}" is the published digest`, () => {
      expect(sha256(text)).to.equal(digest);
    });
  }

  it('agrees with the digest of the platform for every length around a block, in Vietnamese', async () => {
    for (let length = 0; length < 130; length++) {
      const text = 'ế'.repeat(length % 7) + '𝄞'.repeat(length % 3) + 'a'.repeat(length);
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      const expected = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
      expect(sha256(text)).to.equal(expected);
    }
  });
});
