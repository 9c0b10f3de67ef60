import type { Words } from '../../../model/words.js';
import { items as dma } from '../../eu-dma-sme/en-items.js';

/** The questions on innovation, in English. */
export const innovationEn = {
  'ig-any': {
    text: 'Has the enterprise considered, tried or used any advanced technology?',
    hint: 'Counts: simulation, digital twins; virtual reality; CAD/CAM; production control (MES); Internet of things; blockchain; 3D printing. Does not count: bought products that were made with them. Check: the name of the technology.',
    options: { no: 'Not yet, none of those named', yes: 'Yes, at least one' },
  },
  'ig-tech': dma['advanced-technologies'],
  'ig-green': dma['green-uses'],
} as const satisfies Words['items'];
