/**
 * Words by which two texts are compared as a reader does: composed letters, lower case, without punctuation.
 *
 * @example
 * normalised('Anh/Chị có WEBSITE?'); // 'anh chị có website'
 */
export function normalised(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}
