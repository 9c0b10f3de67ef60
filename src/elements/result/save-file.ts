/** Hands a text to the reader as a file; nothing leaves the device. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun once the event loop turns.
  setTimeout(() => URL.revokeObjectURL(address));
}
