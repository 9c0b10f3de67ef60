import type { Words } from '../../../model/words.js';

/** What can be done, in English: advanced technology. */
export const innovationActionsEn = {
  'try-drawing-by-computer': {
    title: 'Try designing by computer (CAD/CAM)',
    firstStep: 'Choose a design that returns, such as a sewing pattern, joinery, a mould; draw it in a trial version.',
    doneWhen: 'One design drawn by computer was made and compared with the old way.',
  },
  'draw-by-computer': {
    title: 'Take design and machining by computer (CAD/CAM) into production',
    firstStep: 'Ask two suppliers for software and machines that fit the trial; count designs per month.',
    doneWhen: 'For a month every new design started from a drawing on the computer.',
  },
  'try-sensors': {
    title: 'Try a connected sensor in one place',
    firstStep:
      'Choose what needs watching, such as a fridge, a store, power, water; fit one sensor that reports to a phone.',
    doneWhen: 'There are data of four weeks, and a trial warning reached the right person.',
  },
  'sensors-in-use': {
    title: 'Watch daily with the Internet of things (IoT)',
    firstStep: 'List the places, the limits for a warning and who gets it.',
    doneWhen: 'For three months every place on the list had data, and every warning was dealt with.',
  },
  'try-3d-print': {
    title: 'Try to print a sample in 3D',
    firstStep: 'Choose a part, mould or model; have a place with a 3D printer make one.',
    doneWhen: 'The sample is there, and cost and time are compared with the old way.',
  },
  'print-3d': {
    title: 'Take 3D printing into regular work',
    firstStep: 'Count samples per month to choose between buying a printer and hiring.',
    doneWhen: 'For a month printed samples or parts were used in real orders.',
  },
  'virtual-visit': {
    title: 'Show products or places in virtual reality (VR, AR)',
    firstStep: 'Take a 360-degree picture of a room, product or sight; show it to three customers.',
    doneWhen: 'Customers see it on the website or here, at least ten times in a month.',
  },
  'trace-origin': {
    title: 'Let customers trace the origin on a blockchain',
    firstStep:
      'Choose a typical product; note the steps from material to customer and who records each; ask two services.',
    doneWhen: 'Customers scan a code and see every step of a real lot, which nobody can change.',
  },
  'control-production': {
    title: 'Use a system to control production (MES)',
    firstStep: 'Measure for a week: stops, defects, waiting; write which figures are needed on the shop floor.',
    doneWhen: 'For three months orders, defects and stops were followed in the system.',
    before: 'Production in many steps; with few it is not needed',
  },
  'simulate-first': {
    title: 'Simulate before changing the real thing',
    firstStep:
      'Choose a change that costs money, such as the layout of a workshop, a store, the plan of rooms; list the data it needs.',
    doneWhen: 'One change was run in a model first, and the real outcome came close.',
  },
} as const satisfies NonNullable<Words['actions']>;
