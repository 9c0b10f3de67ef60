import type { ReactiveControllerHost } from 'lit';
import type { ProgrammeMessages } from '../../core/i18n/programme/messages.js';
import { programmeVi } from '../../core/i18n/programme/vi.js';
import { addWords, Catalogue, type WordsHere } from '../language/words-controller.js';

const catalogue = new Catalogue<ProgrammeMessages>(programmeVi, {
  en: () => import('../../core/i18n/programme/en.js').then(({ programmeEn }) => programmeEn),
});

/** Gives an element the words of the page of a programme, in the language where it stands. */
export function addProgrammeMessages(host: ReactiveControllerHost & Element): WordsHere<ProgrammeMessages> {
  return addWords(host, catalogue, programmeVi);
}
