import type { Words } from '../../../model/words.js';
import { maturityEn } from '../../eu-dma-sme/en-index.js';

/** The estimate after the DMA, in English: dimensions and levels are named as in the instrument of the DMA itself. */
export const estimateEn = {
  ...maturityEn,
  title: 'Estimate after the EU’s DMA framework',
  description:
    'An estimate from your answers, no DMA score. This questionnaire does not ask 10 lines of the DMA framework and only partly gives some others, so the result is always a range: 12 to 24 points wide once everything is answered.',
  openPoints: {
    'lines-from-answers':
      'No text says which answers to other questions can stand for a line of the DMA. For each line we set when it is certain and when it is only possible; in between it stays open, because a guess would look more exact than it is.',
    'lines-not-asked':
      'Ten lines are not asked, most of them attitudes or uses for the environment. We guess nothing, because no answer speaks of them: each counts from not at all to in full, so the result is a range.',
    'open-details':
      'How the question on data, the two columns on investment and scores between two levels count is left open by what was read of the DMA. Here the defaults of the questionnaire after the DMA always hold, because an estimate needs no further choices.',
  },
} as const satisfies Words['indices'][string];
