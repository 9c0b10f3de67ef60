import type { Words } from '../../../model/words.js';

/** What can be done, in English: digital tools for the environment. */
export const greenActionsEn = {
  'work-without-paper': {
    title: 'Do administration without paper',
    firstStep: 'Count the pages printed in a week; turn the two most printed kinds into files.',
    doneWhen: 'Pages printed in a month fell by half or more.',
  },
  'shorter-ways': {
    title: 'Save transport and packaging with digital tools',
    firstStep: 'Put this week’s deliveries on an online map and join those that are near.',
    doneWhen: 'Cost or distance per order fell within a month.',
  },
  'less-material': {
    title: 'Use figures to need less material',
    firstStep: 'For two weeks note material in and finished goods out for one product.',
    doneWhen: 'Material per product is less than first measured.',
  },
  'measure-waste': {
    title: 'Keep figures of waste and emissions',
    firstStep: 'Note a week’s rubbish, scrap and fuel in a spreadsheet.',
    doneWhen: 'There are figures of two months, and one thing was done to lower them.',
  },
  'service-from-afar': {
    title: 'Serve from afar instead of travelling or printing',
    firstStep:
      'Choose a service that works over the Internet, such as advice, instruction, warranty; let three customers try it.',
    doneWhen: 'In a month ten customers or more were served from afar instead of by travel.',
  },
  'remind-customers': {
    title: 'Encourage customers to consume responsibly, where they order',
    firstStep: 'Add a choice to the order, such as no plastic, joined orders, returned packaging.',
    doneWhen: 'For a month it is counted how many chose it.',
  },
  'lasting-products': {
    title: 'Design products that last, with digital tools',
    firstStep: 'From returns and warranty find the three commonest faults; change the design on the computer.',
    doneWhen: 'One design was changed with material, repair and disposal in mind.',
  },
  'greener-production': {
    title: 'Choose sustainable materials and methods by figures',
    firstStep: 'List the materials and parts you buy: origin, rejects, alternatives.',
    doneWhen: 'One material or step was changed, with figures before and after.',
  },
  'rent-out-or-take-back': {
    title: 'Try renting out, repairing or taking back products',
    firstStep: 'Choose something that can be rented out or taken back; follow each piece by a QR code.',
    doneWhen: 'Five customers rented, had repaired or returned one, and the history of each piece can be looked up.',
  },
  'own-solar-power': {
    title: 'Produce power on site and follow it on the phone',
    firstStep:
      'Look at 12 months of power bills; ask two firms about rooftop solar power: cost, formalities, monitoring.',
    doneWhen: 'It ran for a month, and the output is seen daily on the phone.',
    before: 'A question to the power company about formalities before signing',
  },
} as const satisfies NonNullable<Words['actions']>;
