import type { Words } from '../../model/words.js';
import { openPointsEn } from './en-open-points.js';

const five = 'Name of the level from a textbook that quotes the criteria; no official rating.';
const six = 'Name of the level from an application that quotes the criteria; no official rating.';

/** Dimensions and levels in English; the names of the levels are translated from the two tables. */
export const indexEn = {
  title: 'Digital transformation by sector (unofficial approximation)',
  description:
    'A score from 0 to 100: the points reached of the most that the sector can reach, in the common part, the list of tools and their connections. Questions, lists and maxima come from sources that quote others; how the parts are joined is our choice.',
  nodes: {
    technology: { label: 'Digital technology', description: '2 questions, at most 8 points' },
    data: { label: 'Data and security', description: '2 questions, at most 8 points' },
    customers: { label: 'Customers', description: '1 question, at most 4 points' },
    strategy: { label: 'Strategy and budget', description: '2 questions, at most 8 points' },
    connections: { label: 'Connections between tools', description: '1 question, at most 4 points' },
    'tools-retail': { label: 'Digital tools of retail', description: '19 tools, at most 20.83 points' },
    'tools-food-service': { label: 'Digital tools of food and drink', description: '21 tools, at most 28 points' },
    'tools-travel': { label: 'Digital tools of travel', description: '14 tools, at most 21 points' },
    'tools-logistics': { label: 'Digital tools of logistics', description: '14 tools, at most 20.83 points' },
    'tools-steel': { label: 'Digital tools of iron and steel', description: '13 tools, at most 14 points' },
    'tools-construction': { label: 'Digital tools of construction', description: '14 tools, at most 22 points' },
  },
  scoreIf:
    'There is a total score and a level only for the six sectors whose list of digital tools was found: retail, food and drink, travel, logistics, iron and steel, construction. We do not make up lists for other sectors.',
  withoutScore:
    'The dimensions of the common part stand below. For an assessment by the official criteria, please contact the Department of Science and Technology of your province or city.',
  openPoints: openPointsEn,
  levels: {
    'starting-up': { name: 'Level 1 – Starting up', description: `No digital technology in core work yet. ${five}` },
    'setting-out': { name: 'Level 2 – Setting out', description: `Digital tools are replacing work by hand. ${five}` },
    'speeding-up': {
      name: 'Level 3 – Speeding up',
      description: `Tools begin to be connected, and part of the work runs by itself. ${five}`,
    },
    optimising: {
      name: 'Level 4 – Optimising',
      description: `Decisions rest on data, and the way of doing business is improved. ${five}`,
    },
    elite: { name: 'Level 5 – Elite', description: `Digital throughout, and always renewing. ${five}` },
    'level-0': { name: 'Level 0 – Not transformed', description: `Most work is still done by hand. ${six}` },
    'level-1': {
      name: 'Level 1 – Starting up',
      description: `A few things use digital tools, apart from each other. ${six}`,
    },
    'level-2': {
      name: 'Level 2 – Beginning',
      description: `The main software is there, without connected data. ${six}`,
    },
    'level-3': { name: 'Level 3 – Taking shape', description: `Most work runs on common digital platforms. ${six}` },
    'level-4': {
      name: 'Level 4 – Advanced',
      description: `Work runs by itself, and decisions follow the newest data. ${six}`,
    },
    'level-5': { name: 'Level 5 – Leading', description: `Business rests on digital platforms and data. ${six}` },
  },
} as const satisfies Words['indices'][string];
