/** What stands between two numbers or addresses that somebody wrote into one cell. */
const BETWEEN = /[;,/\n]|\s(?:hoặc|và|or|and)\s/iu;

/** What stands between two as well as within one. */
const DASH = /\s[\u2010-\u2014-]\s/u;

/**
 * Whether a cell holds one telephone number or e-mail address, or several. What is empty between them, as behind a semicolon at
 * the end, is passed over; a cell with nothing else holds none.
 *
 * @param isOne Whether a text without spaces around it is one; it is asked in NFC.
 * @example
 * isOneOrSeveral('lan@example.vn hoặc mai@example.vn;', isAddress); // true
 */
export function isOneOrSeveral(text: string, isOne: (text: string) => boolean): boolean {
  const parts = partsOf(text.normalize('NFC'), BETWEEN);
  return parts.length > 0 && parts.every((part) => isOne(part) || partsOf(part, DASH).every(isOne));
}

function partsOf(text: string, sign: RegExp): readonly string[] {
  return text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
