import { pickLocale } from '../../../core/i18n/pick-locale.js';
import type { Item } from '../../../core/model/item.js';
import type { Words } from '../../../core/model/words.js';
import { shippedInstrument } from '../../instrument/shipped-instruments.js';

/** What an instrument asked, in one language. */
interface AskedWords {
  readonly items: readonly Item[];
  readonly words: Words['items'];
}

/** What has come, by instrument and language; `null` where there are no such words. A page shows two or three. */
const known = new Map<string, AskedWords | null>();
const coming = new Map<string, Promise<void>>();

/**
 * The questions of an instrument that ships, in the language of the page; `null` until they have come.
 *
 * @param came Is called once they are there.
 */
export function earlierWords(instrument: string, locale: string, came: () => void): AskedWords | null {
  const key = `${instrument} ${locale}`;
  // A part that does not come takes nothing away: it is asked for again when the page is shown anew.
  if (!known.has(key)) void bring(key, instrument, locale).then(came, () => undefined);
  return known.get(key) ?? null;
}

/** Brings them once, however many questions of however many assessments wait. */
function bring(key: string, instrument: string, locale: string): Promise<void> {
  const promise =
    coming.get(key) ??
    load(instrument, locale)
      .then((found) => void known.set(key, found))
      .finally(() => coming.delete(key));
  coming.set(key, promise);
  return promise;
}

async function load(instrument: string, locale: string): Promise<AskedWords | null> {
  const shipped = await shippedInstrument(instrument);
  if (!shipped) return null;
  const words = shipped.words[pickLocale(locale, Object.keys(shipped.words))];
  if (!words) return null;
  const [{ questionnaire }, { items }] = await Promise.all([shipped.asked(), words.whole()]);
  return { items: questionnaire.items, words: items };
}
