/**
 * The language to speak, by lookup as in RFC 4647 §3.4: the wanted tag is shortened from its end until it is available.
 *
 * @param wanted Tag of the surroundings, e.g. of the closest `[lang]`; empty where nothing says it.
 * @param available Tags that words exist in.
 * @param fallback Tag to try after the wanted one, e.g. the default language of an instrument.
 * @returns One of `available`: for the wanted tag, for the fallback, `vi`, or the first one. `vi` if there is none.
 *
 * @example
 * pickLocale('en-GB', ['vi', 'en']); // 'en'
 * pickLocale('fr', ['en', 'vi'], 'en'); // 'en'
 */
export function pickLocale(wanted: string, available: readonly string[], fallback = 'vi'): string {
  return lookUp(wanted, available) ?? lookUp(fallback, available) ?? lookUp('vi', available) ?? available[0] ?? 'vi';
}

function lookUp(wanted: string, available: readonly string[]): string | undefined {
  let range = wanted.trim().toLowerCase().split(/[-_]/);
  while (range.length > 0) {
    const tag = range.join('-');
    const found = available.find((candidate) => candidate.toLowerCase() === tag);
    if (found !== undefined) return found;
    range = shortened(range);
  }
  return undefined;
}

/** Without its last part, and without a single letter that announced it (`zh-x-…`). */
function shortened(range: readonly string[]): string[] {
  const shorter = range.slice(0, -1);
  return shorter.at(-1)?.length === 1 ? shorter.slice(0, -1) : shorter;
}
