import type { Fact } from './fact.js';

/** How far a technology is, from not used to in operation. */
const stages = {
  type: 'matrix',
  choose: 'one',
  ordered: true,
  period: 'now',
  values: ['unused', 'considering', 'prototyping', 'testing', 'implementing', 'operational'],
} as const;

/** Artificial intelligence, other advanced technology, and digital tools for the environment. */
export const technology = [
  { id: 'ai-considered', type: 'boolean', period: 'now' },
  { ...stages, id: 'ai-stages', rows: ['language', 'vision', 'speech', 'robots', 'decisions'] },
  // Apart from the stages: a chatbot that one person uses is no technology in operation.
  { id: 'ai-generation', type: 'ticks', period: 'last3Months', values: ['text', 'images', 'none'] },
  { id: 'technology-considered', type: 'boolean', period: 'now' },
  {
    ...stages,
    id: 'technology-stages',
    rows: ['digital-twin', 'virtual-reality', 'cad-cam', 'production-system', 'iot', 'blockchain', 'printing-3d'],
  },
  {
    id: 'green-uses',
    type: 'ticks',
    period: 'now',
    values: [
      'business-model',
      'services',
      'products',
      'production',
      'waste',
      'energy',
      'materials',
      'transport',
      'consumers',
      'paperless',
      'none',
    ],
  },
] as const satisfies readonly Fact[];
