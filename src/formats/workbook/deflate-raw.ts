import type { Deflate } from './zip-archive.js';

/** Packs bytes with what the platform has for it. */
export const deflateRaw: Deflate = async (bytes) => {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};
