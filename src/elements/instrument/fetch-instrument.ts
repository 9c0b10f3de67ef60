import { LoadError } from './load-failure.js';

const MAXIMUM_BYTES = 1_000_000;
const PATIENCE_MS = 20_000;

/** What a fetch may take; tests lower it. */
export interface FetchLimits {
  readonly maximumBytes?: number;
  readonly patienceMs?: number;
}

/**
 * Fetches an instrument file, without cookies and without saying where from. What is in it is not checked yet.
 *
 * @throws LoadError when it cannot be reached, is too large or is not JSON.
 */
export async function fetchInstrument(
  address: string,
  signal: AbortSignal,
  { maximumBytes = MAXIMUM_BYTES, patienceMs = PATIENCE_MS }: FetchLimits = {},
): Promise<unknown> {
  const patience = new AbortController();
  const stop = () => patience.abort();
  const timer = setTimeout(stop, patienceMs);
  signal.addEventListener('abort', stop);
  try {
    return parsed(await download(pageAddress(address), patience.signal, maximumBytes));
  } catch (error) {
    if (error instanceof LoadError || signal.aborted) throw error;
    throw new LoadError(patience.signal.aborted ? { code: 'timeout' } : { code: 'network', cause: error });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function pageAddress(address: string): URL {
  let url: URL;
  try {
    url = new URL(address, document.baseURI);
  } catch {
    throw new LoadError({ code: 'address' });
  }
  // The page's own origin may be http, e.g. on a developer's machine.
  if (url.protocol !== 'https:' && url.origin !== location.origin) throw new LoadError({ code: 'address' });
  return url;
}

async function download(url: URL, signal: AbortSignal, maximumBytes: number): Promise<Uint8Array> {
  const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new LoadError({ code: 'status', status: response.status });
  if (Number(response.headers.get('content-length')) > maximumBytes) throw new LoadError({ code: 'tooLarge' });
  return collect(response.body, maximumBytes);
}

/** Counts while reading: what a server says of the length may be wrong, or missing. */
async function collect(body: ReadableStream<Uint8Array> | null, maximumBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > maximumBytes) {
      await reader?.cancel();
      throw new LoadError({ code: 'tooLarge' });
    }
    chunks.push(part.value);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new LoadError({ code: 'notJson' });
  }
}
