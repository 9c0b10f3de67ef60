/** Hands something to the reader as a file; nothing leaves the device. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun once the event loop turns.
  setTimeout(() => URL.revokeObjectURL(address));
}

/** A text as the content of a file. */
export function textFile(text: string, type: string): Blob {
  return new Blob([text], { type });
}
