import type { Words } from '../../../model/words.js';

/** What the sources leave open, in English. */
export const variantsEn = {
  'ai-use': {
    title: 'When artificial intelligence (AI) counts as used in the Digital Intensity Index',
    alternatives: {
      operational: 'At least one technology is in operation',
      implementing: 'At least one technology is being introduced or in operation',
      generative: 'A technology is in operation, or somebody uses generative AI for work',
    },
    reason:
      'No source that was read says whether AI that is being introduced, or one person’s free tool, counts as used. By default only technology in operation counts, because trying it out is not yet using it.',
  },
  bundles: {
    title: 'How lines of the DMA framework count that bundle several things',
    alternatives: {
      undecided: 'With some of the parts they stay open, with all of them they count',
      'any-part': 'One part is enough',
    },
    reason:
      'No published text says whether one part of such a line is enough. By default a part leaves it open, because an estimate should claim no more than is certain.',
  },
} as const satisfies Words['variants'];
