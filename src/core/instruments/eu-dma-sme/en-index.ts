import type { Words } from '../../model/words.js';
import { openPointsEn } from './en-open-points.js';

/** The index, in English, in words of our own. */
export const maturityEn = {
  title: 'Digital maturity (DMA framework)',
  description:
    'The score from 0 to 100 is the mean of six dimensions. The formulas come from implementations by others and were not checked against the report JRC133234; four details that stay open are named alternatives.',
  nodes: {
    strategy: { label: 'Digital business strategy', description: 'Areas of investment, and preparedness' },
    readiness: { label: 'Digital readiness', description: 'Common and advanced technologies in use' },
    people: { label: 'Human-centric digitalisation', description: 'Skills and involvement of the staff' },
    data: { label: 'Data management and connectedness', description: 'How data are managed and protected' },
    automation: {
      label: 'Automation and artificial intelligence',
      description: 'How far the enterprise is with each technology',
    },
    green: {
      label: 'Green digitalisation',
      description: 'Technology for the environment, and the environment when choosing technology',
    },
  },
  openPoints: openPointsEn,
  levels: {
    basic: {
      name: 'Basic',
      description: 'The enterprise is at an early stage with much to gain; one small, cheap step is a good start.',
    },
    average: {
      name: 'Average',
      description: 'Common digital tools serve some of the work; next come a written plan and tools that connect.',
    },
    'moderately-advanced': {
      name: 'Moderately advanced',
      description: 'Digital technology is part of most work; data and training can make the most of what was invested.',
    },
    advanced: {
      name: 'Advanced',
      description: 'Digital technology is part of strategy and daily work; keep improving and share with partners.',
    },
  },
} as const satisfies Words['indices'][string];
