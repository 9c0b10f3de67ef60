import { PACKED } from './encode-link.js';
import { through } from './through.js';

/** The longest text that is looked at, in characters. */
const LONGEST = 64_000;
/** The most that it may unpack to, in bytes: the limit of every document. */
const LARGEST = 1_000_000;

/**
 * Unpacks what `encodeLink` packed. What comes out is of unknown origin: `parseResponse` reads it.
 *
 * @returns `null` where the text was cut off, is something else, or unpacks to more than 1 MB. Never throws.
 */
export async function decodeLink(text: string): Promise<unknown> {
  if (text.length > LONGEST || !/^[dp][\w-]*$/.test(text)) return null;
  const bytes = bytesOf(text.slice(1));
  const plain = bytes && text.startsWith(PACKED.deflated) ? await inflated(bytes) : bytes;
  if (!plain) return null;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain)) as unknown;
  } catch {
    return null;
  }
}

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  if (typeof DecompressionStream === 'undefined') return null;
  return through(bytes, new DecompressionStream('deflate-raw'), LARGEST);
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> | null {
  try {
    const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
