import type { Words } from '../../../model/words.js';

type IndexWords = Words['indices'][string];

/** The words of a survey year as they hold here: when artificial intelligence is used is a variant, and told as one. */
export function withoutVariant({ openPoints = {}, ...words }: IndexWords): IndexWords {
  const others = Object.entries(openPoints).filter(([id]) => id !== 'ai-open');
  return { ...words, openPoints: Object.fromEntries(others) };
}
