import type { BesideAnswer } from '../../../core/facts/answered-beside.js';
import type { Item } from '../../../core/model/item.js';
import type { Answer, Provenance } from '../../../core/model/response.js';
import type { ItemWords } from '../../../core/model/words.js';
import type { Problem } from '../../../session/session.js';

/** What a question is about: an item of the instrument, or a field of the profile. */
export type Subject = { readonly item: string } | { readonly field: string };

/** One place that takes an answer, as it is shown now. */
export interface Question {
  /** Unique in the shadow root; the id of the question and the start of all ids inside. */
  readonly key: string;
  readonly subject: Subject;
  readonly item: Item;
  readonly words: ItemWords;
  readonly answer: Answer | null;
  /** What is shown of before: where the answer came from, else the answer to a related question, else where its ticks came from. */
  readonly before?: Provenance | BesideAnswer | undefined;
  /** Where the answer that is shown came from, if it is only begun: some of it is certain, and nobody has given it yet. */
  readonly begun?: Provenance | undefined;
  /** What is wrong with it, in words. */
  readonly problem: string | null;
}

/** The key of a question. Items and fields may share ids. */
export function questionKey(subject: Problem['target']): string {
  return 'item' in subject ? `item-${subject.item}` : `field-${subject.field}`;
}
