import type { ProgrammeMessages } from '../../core/i18n/programme/messages.js';
import { programmeVi } from '../../core/i18n/programme/vi.js';
import type { WordsSource } from '../language/words-controller.js';

/** What the page of a programme says. */
export const programmeWords: WordsSource<ProgrammeMessages> = {
  vi: programmeVi,
  others: { en: () => import('../../core/i18n/programme/en.js').then(({ programmeEn }) => programmeEn) },
};
