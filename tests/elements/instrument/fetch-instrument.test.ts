import { expect } from '@open-wc/testing';
import { fetchInstrument, type FetchLimits } from '../../../src/elements/instrument/fetch-instrument.js';
import { LoadError, type LoadFailure } from '../../../src/elements/instrument/load-failure.js';
import { bakery } from '../../fixtures/instruments/bakery.js';

type Fetch = typeof globalThis.fetch;

/** Fetches while the network is played by a function; what came of it. */
async function fetched(
  network: Fetch,
  { address = 'https://example.org/bakery.json', ...limits }: FetchLimits & { readonly address?: string } = {},
): Promise<LoadFailure | 'opened'> {
  const real = globalThis.fetch;
  globalThis.fetch = network;
  try {
    await fetchInstrument(address, new AbortController().signal, limits);
    return 'opened';
  } catch (error) {
    if (error instanceof LoadError) return error.failure;
    throw error;
  } finally {
    globalThis.fetch = real;
  }
}

/** A network that answers everything with one body. */
const answering =
  (body: BodyInit | null, init?: ResponseInit): Fetch =>
  () =>
    Promise.resolve(new Response(body, init));

/** A body that comes in pieces and never ends by itself. */
function endless(): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1000)) });
}

describe('fetchInstrument', () => {
  it('opens a valid file', async () => {
    expect(await fetched(answering(JSON.stringify(bakery)))).to.equal('opened');
  });

  it('sends neither cookies nor the address of the page', async () => {
    let sent: RequestInit | undefined;
    await fetched((_, init) => {
      sent = init;
      return Promise.resolve(new Response('{}'));
    });
    expect(sent).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('says that the network failed', async () => {
    const failure = await fetched(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(failure).to.include({ code: 'network' });
  });

  it('names the status of a refusal', async () => {
    expect(await fetched(answering('', { status: 404 }))).to.deep.equal({ code: 'status', status: 404 });
  });

  it('says that it is not JSON', async () => {
    expect(await fetched(answering('<!doctype html><title>Not found</title>'))).to.deep.equal({ code: 'notJson' });
  });

  it('says that bytes are not text', async () => {
    expect(await fetched(answering(new Uint8Array([0x22, 0xff, 0x22])))).to.deep.equal({ code: 'notJson' });
  });

  it('believes a length that is too large', async () => {
    const body = answering('{}', { headers: { 'content-length': '1000001' } });
    expect(await fetched(body)).to.deep.equal({ code: 'tooLarge' });
  });

  it('stops reading a body that does not end', async () => {
    expect(await fetched(answering(endless()))).to.deep.equal({ code: 'tooLarge' });
  });

  it('loses patience with a server that is silent', async () => {
    const silent: Fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      });
    expect(await fetched(silent, { patienceMs: 5 })).to.deep.equal({ code: 'timeout' });
  });

  for (const address of [
    'javascript:alert(1)//x.json',
    'data:application/json,{}',
    'blob:https://x/y',
    'http://example.org/a.json',
    'https://',
  ]) {
    it(`refuses the address ${address} without asking for it`, async () => {
      let asked = false;
      const network: Fetch = () => {
        asked = true;
        return Promise.resolve(new Response('{}'));
      };
      expect(await fetched(network, { address })).to.deep.equal({ code: 'address' });
      expect(asked).to.equal(false);
    });
  }
});
