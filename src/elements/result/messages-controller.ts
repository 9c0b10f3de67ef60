import type { ReactiveControllerHost } from 'lit';
import type { ResultMessages } from '../../core/i18n/result/messages.js';
import { vi } from '../../core/i18n/result/vi.js';
import { addWords, Catalogue, type WordsHere } from '../language/words-controller.js';

/** The words of an element, in the language where it stands. */
export type Messages = WordsHere<ResultMessages>;

const catalogue = new Catalogue<ResultMessages>(vi, {
  en: () => import('../../core/i18n/result/en.js').then(({ en }) => en),
});

/** Gives an element its words, and renders it again when the language where it stands changes. */
export function addResultMessages(host: ReactiveControllerHost & Element): Messages {
  return addWords(host, catalogue, vi);
}
