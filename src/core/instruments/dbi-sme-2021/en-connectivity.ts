import type { Words } from '../../model/words.js';
import { yesNo } from './en-choices.js';

/** Pillar 3, first component, in English. */
export const connectivityEn = {
  'fixed-broadband-gate': {
    text: 'Does the enterprise have a fixed broadband connection to the Internet?',
    hint: 'Counts: a line at the workplace, also one shared in the building. Does not count: mobile data on a telephone.',
    options: yesNo,
  },
  'fixed-broadband': {
    text: 'What is the contracted download speed of the fixed line?',
    options: {
      'step-1': 'Below 50 Mbit/s',
      'step-2': 'From 50 to below 80 Mbit/s',
      'step-3': 'From 80 to below 100 Mbit/s',
      'step-4': 'From 100 to 120 Mbit/s',
      'step-5': 'Above 120 Mbit/s',
    },
  },
  'wifi-gate': {
    text: 'Is there wireless Internet (Wi-Fi) at the workplace?',
    hint: "Counts: Wi-Fi of the enterprise or the building for work. Does not count: a hotspot on somebody's telephone.",
    options: yesNo,
  },
  wifi: {
    text: 'How far does the Wi-Fi reach, and how is it managed?',
    options: {
      'step-1': 'In some departments',
      'step-2': 'In all departments',
      'step-3': 'And fast enough, and used for work',
      'step-4': 'And separate networks for groups of users',
      'step-5': "And each person's access is controlled",
    },
  },
} as const satisfies Words['items'];
