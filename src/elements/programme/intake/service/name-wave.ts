import { sentencesEn } from '../../../../core/i18n/intake/sentences-en.js';
import { sentencesVi } from '../../../../core/i18n/intake/sentences-vi.js';
import type { NameWave } from '../../../../core/programme/intake/merging/assign-waves.js';

/** Names a wave of which only dates tell by its months. */
export const nameWave: NameWave = (from, to) => ({
  vi: sentencesVi.nameWave(month(from), month(to)),
  en: sentencesEn.nameWave(month(from), month(to)),
});

function month(date: string): string {
  return `${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
