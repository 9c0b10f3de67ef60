/**
 * Sends bytes through a stream that packs or unpacks them.
 *
 * @param atMost Bytes that may come out; more of them are not waited for.
 * @returns `null` where the stream fails, or more comes out.
 */
export async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
  atMost = Infinity,
): Promise<Uint8Array | null> {
  const reader = (new Blob([bytes]).stream().pipeThrough(stream) as ReadableStream<Uint8Array>).getReader();
  const parts: number[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return Uint8Array.from(parts);
      if (parts.length + value.length > atMost) break;
      for (const byte of value) parts.push(byte);
    }
  } catch {
    return null;
  }
  await reader.cancel();
  return null;
}
