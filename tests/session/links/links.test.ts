import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Response } from '../../../src/core/model/response.js';
import { decodeLink } from '../../../src/session/links/decode-link.js';
import { encodeLink } from '../../../src/session/links/encode-link.js';
import { bakery, bakeryResponse } from '../../fixtures/instruments/bakery.js';

const { structure } = bakery;
const response: Response = bakeryResponse('0'.repeat(64));

/** The platform without its streams, as older browsers are. */
async function without<T>(name: 'CompressionStream' | 'DecompressionStream', act: () => Promise<T>): Promise<T> {
  const kept = globalThis[name];
  Reflect.deleteProperty(globalThis, name);
  try {
    return await act();
  } finally {
    Object.defineProperty(globalThis, name, { value: kept, configurable: true, writable: true });
  }
}

/** What a packed text holds, seen through another implementation of base64. */
async function packedBytes(text: string): Promise<Uint8Array> {
  const base64 = text.slice(1).replaceAll('-', '+').replaceAll('_', '/');
  const answer = await fetch(`data:application/octet-stream;base64,${base64}`);
  return new Uint8Array(await answer.arrayBuffer());
}

describe('a response in a link', () => {
  it('comes back as it was, whatever text and numbers it holds', async () => {
    const answers = fc.dictionary(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.oneof(
        fc.record({ value: fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.array(fc.string())) }),
        fc.constant({ missing: 'unknown' as const }),
      ),
      { noNullPrototype: true },
    );
    await fc.assert(
      fc.asyncProperty(answers, async (drawn) => {
        const given = JSON.parse(JSON.stringify({ ...response, profile: {}, answers: drawn })) as Response;
        expect(await decodeLink(await encodeLink(given, structure))).to.deep.equal(given);
      }),
      { numRuns: 200, seed: 20261125 },
    );
  });

  it('is letters, digits, hyphens and underlines, so that no messenger breaks it', async () => {
    expect(await encodeLink(response, structure)).to.match(/^d[A-Za-z0-9_-]+$/);
  });

  it('holds of the profile only what the instrument’s conditions ask', async () => {
    const profile = { 'shop-kind': 'street', persons: 6, 'enterprise-code': '0100109106' };
    const decoded = (await decodeLink(await encodeLink({ ...response, profile }, structure))) as Response;
    expect(decoded.profile).to.deep.equal({ 'shop-kind': 'street' });
  });

  it('is plain where the browser cannot deflate, and can be read by one that can', async () => {
    const plain = await without('CompressionStream', () => encodeLink(response, structure));
    expect(plain).to.match(/^p/);
    expect(new TextDecoder().decode(await packedBytes(plain))).to.include('"format":1');
    expect(await decodeLink(plain)).to.deep.equal(await decodeLink(await encodeLink(response, structure)));
  });

  it('deflates as others do', async () => {
    const bytes = await packedBytes(await encodeLink(response, structure));
    const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    expect(JSON.parse(await new Response_(stream).text())).to.have.property('format', 1);
  });
});

/** The platform's class, whose name the response of an enterprise has here. */
const Response_ = globalThis.Response;

describe('a link that is none', () => {
  it('never throws, whatever stands there', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[dp][\w-]{0,200}$/));
    await fc.assert(
      fc.asyncProperty(text, async (drawn) => {
        await decodeLink(drawn);
      }),
      { numRuns: 500, seed: 20261125 },
    );
  });

  it('is nothing where it was cut off', async () => {
    const whole = await encodeLink(response, structure);
    for (let length = 0; length < whole.length; length += 7) {
      expect(await decodeLink(whole.slice(0, length)), `${length} characters`).to.equal(null);
    }
  });

  it('is nothing where it is too long, or would unpack to more than a megabyte', async () => {
    expect(await decodeLink(`p${'A'.repeat(70_000)}`)).to.equal(null);
    const bomb = new Blob([`"${'a'.repeat(2_000_000)}"`]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response_(bomb).arrayBuffer());
    const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    const packed = `d${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
    expect(packed.length).to.be.lessThan(64_000);
    expect(await decodeLink(packed)).to.equal(null);
  });

  it('is nothing in a browser that cannot inflate', async () => {
    const packed = await encodeLink(response, structure);
    expect(await without('DecompressionStream', () => decodeLink(packed))).to.equal(null);
  });
});
