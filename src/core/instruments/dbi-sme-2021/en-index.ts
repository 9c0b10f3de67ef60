import type { Words } from '../../model/words.js';
import { openPointsEn } from './en-open-points.js';

const published = 'Level as named in the index of 2021';

/** Pillars, components and levels in English; the published names, translated by us. */
export const indexEn = {
  title: 'Digital transformation by the index of 2021',
  description:
    'The sum of 60 criteria, 320 at most. Points and levels come from a copy that others made; how 30 criteria (150 points) are counted is our choice.',
  nodes: {
    'customer-experience': { label: 'Digital customer experience', description: '13 criteria, 65 points at most' },
    strategy: { label: 'Strategy', description: '1 criterion, 25 points at most' },
    infrastructure: { label: 'Digital infrastructure and technology', description: '16 criteria, 80 points at most' },
    operations: { label: 'Operations', description: '13 criteria, 65 points at most' },
    culture: { label: 'Digital business culture', description: '10 criteria, 50 points at most' },
    data: { label: 'Data and information assets', description: '7 criteria, 35 points at most' },
    'online-presence': { label: 'Online presence' },
    'online-activity': { label: 'Online activity' },
    'transformation-plan': { label: 'Strategy or plan for digital transformation' },
    'network-connection': { label: 'Connectivity' },
    'ict-infrastructure': { label: 'ICT infrastructure' },
    'ict-policy': { label: 'ICT policy' },
    people: { label: 'People' },
    'ict-use': { label: 'Use of ICT' },
    research: { label: 'Research and development' },
    'data-use': { label: 'Use and governance of data' },
  },
  openPoints: openPointsEn,
  levels: {
    'level-0': { name: 'Level 0 – Not transforming', description: `${published}: 0 to 20 points.` },
    'level-1': { name: 'Level 1 – Warm-up', description: `${published}: over 20 to 64 points.` },
    'level-2': { name: 'Level 2 – Started', description: `${published}: over 64 to 128 points.` },
    'level-3': { name: 'Level 3 – Taking shape', description: `${published}: over 128 to 192 points.` },
    'level-4': { name: 'Level 4 – Advanced', description: `${published}: over 192 to 256 points.` },
    'level-5': { name: 'Level 5 – Leading', description: `${published}: over 256 to 320 points.` },
  },
} as const satisfies Words['indices'][string];
