import type { Inflate } from './check-workbook.js';

/** Unpacks deflated bytes with what the platform has for it, and stops where too many come out. */
export const inflateRaw: Inflate = async (packed, most) => {
  const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  // One byte more than was told is proof enough.
  const content = new Uint8Array(most);
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (size + part.value.byteLength > most) {
        await reader.cancel();
        return null;
      }
      content.set(part.value, size);
      size += part.value.byteLength;
    }
  } catch {
    return null;
  }
  return size === most ? content : content.subarray(0, size);
};
