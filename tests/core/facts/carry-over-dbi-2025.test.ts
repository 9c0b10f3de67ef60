import { expect } from '@open-wc/testing';
import { dbiSme2021Structure } from '../../../src/core/instruments/dbi-sme-2021/structure.js';
import { dbiSme2025Structure } from '../../../src/core/instruments/dbi-sme-2025/structure.js';
import { euDmaSmeStructure } from '../../../src/core/instruments/eu-dma-sme/structure.js';
import { eurostatDiiStructure } from '../../../src/core/instruments/eurostat-dii/structure.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/structure.js';
import { each, taken, type Values } from './taken.js';

describe('carryOver, from the approximation of 2025', () => {
  const retail = { catalogue: 'retail' } as const;
  const steel = { catalogue: 'steel' } as const;
  const food = { catalogue: 'food-service' } as const;
  const logistics = { catalogue: 'logistics' } as const;

  each(dbiSme2025Structure, dbiSme2021Structure, [
    [
      'a shop with a website that takes orders, customers’ software, figures on a screen and messages by themselves',
      {
        ...retail,
        'tools-retail': ['ordering-website', 'crm', 'dashboard', 'marketing-automation'],
      },
      // Whose website takes the orders is open.
      {
        'catalogue-updates-gate': 'yes',
        'crm-gate': 'yes',
        'automated-processes-gate': 'yes',
        'analytics-software-gate': 'yes',
      },
    ],
    // A tool that was not used may be there: "no" follows from none of them.
    ['a shop without any of the tools', { ...retail, 'tools-retail': ['none'] }, {}],
    ['tools of a list that is not asked', { catalogue: 'other', 'tools-retail': ['crm'] }, {}],
    [
      'a website, and goods that are followed by codes',
      { ...steel, 'tools-steel': ['website', 'barcode-warehouse'] },
      {
        'website-updates-gate': 'yes',
        'product-identification-gate': 'yes',
      },
    ],
    [
      'orders by a website or an app, whose is open',
      { ...steel, 'tools-steel': ['online-orders'] },
      {
        'catalogue-updates-gate': 'yes',
      },
    ],
    [
      'sensors in the kitchen, tables booked by themselves',
      { ...food, 'tools-food-service': ['kitchen-iot', 'table-booking'] },
      {
        'iot-gate': 'yes',
        'automated-processes-gate': 'yes',
      },
    ],
    [
      'one system for stock, transport and orders, and a board over the chain',
      {
        ...logistics,
        'tools-logistics': ['integrated-suite', 'control-tower'],
      },
      { 'erp-gate': 'yes', 'supply-chain-gate': 'yes' },
    ],
    [
      'a shared place for a project, sensors on cranes',
      {
        catalogue: 'construction',
        'tools-construction': ['common-data', 'iot-equipment'],
      },
      { 'data-sharing-gate': 'yes', 'iot-gate': 'yes' },
    ],
    [
      'what only resembles something',
      {
        catalogue: 'travel',
        'tools-travel': ['online-booking', 'tour-management', 'chatbot', 'trend-analysis', 'revenue-reports'],
        'tool-links': 'step-3',
        'data-decisions': 'step-3',
        'information-security': 'step-3',
        'transformation-plan': 'step-5',
      },
      {},
    ],
  ]);

  each(dbiSme2025Structure, eurostatDiiStructure, [
    [
      'tools and written rules',
      { ...retail, 'tools-retail': ['ordering-website', 'crm'], 'information-security': 'step-3' },
      { crm: 'yes', 'security-documents': 'yes' },
    ],
    ['accounts without written rules', { 'information-security': 'step-2' }, {}],
  ]);

  each(dbiSme2025Structure, euDmaSmeStructure, [
    ['a list of which only one line is known stays open', { ...steel, 'tools-steel': ['website'] }, {}],
  ]);
});

/** What of the criteria of 2021 follows from one tick of a list; nothing from the others. */
const TICKS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  retail: {
    'ordering-website': ['catalogue-updates-gate'],
    crm: ['crm-gate'],
    dashboard: ['analytics-software-gate'],
    'marketing-automation': ['automated-processes-gate'],
  },
  'food-service': {
    'online-orders': ['catalogue-updates-gate'],
    'table-booking': ['automated-processes-gate'],
    'delivery-sync': ['automated-processes-gate'],
    vouchers: ['automated-processes-gate'],
    'kitchen-iot': ['iot-gate'],
    'sales-analysis': ['analytics-software-gate'],
    'customer-analysis': ['analytics-software-gate'],
  },
  travel: { crm: ['crm-gate'] },
  logistics: {
    'integrated-suite': ['erp-gate'],
    'auto-planning': ['automated-processes-gate'],
    'control-tower': ['supply-chain-gate'],
  },
  steel: {
    'barcode-warehouse': ['product-identification-gate'],
    'online-orders': ['catalogue-updates-gate'],
    website: ['website-updates-gate'],
    crm: ['crm-gate'],
  },
  construction: {
    'common-data': ['data-sharing-gate'],
    'bim-hub': ['data-sharing-gate'],
    'iot-equipment': ['iot-gate'],
  },
};

describe('carryOver, from each tool of the lists of 2025', () => {
  for (const [catalogue, ticks] of Object.entries(TICKS)) {
    it(`${catalogue}: “yes” from these, nothing from the others`, () => {
      const list = dbiSme2025Structure.items.find(({ id }) => id === `tools-${catalogue}`);
      if (list?.kind !== 'multiple') throw new Error('a list');
      const tools = list.options.map(({ id }) => id);
      expect(tools).to.include.members(Object.keys(ticks));
      for (const tool of tools) {
        const given = { catalogue, [list.id]: [tool] };
        const expected = Object.fromEntries((ticks[tool] ?? []).map((gate) => [gate, 'yes']));
        expect(taken(dbiSme2025Structure, given, dbiSme2021Structure), tool).to.deep.equal(expected);
      }
    });
  }
});

describe('carryOver, to the approximation of 2025', () => {
  const full: Values = {
    'cu-site': ['introduction', 'orders'],
    'pr-crm': 'analyse',
    'pr-erp': 'most',
    'pr-links': ['order-invoice', 'site-stock'],
    'lead-plan': 'reviewed',
    'se-docs': 'none',
    'da-analytics': ['none'],
  };
  each(smeReadinessStructure, dbiSme2025Structure, [
    ['the full assessment leaves it open: steps are bundles, and no list is known as a whole', full, {}],
  ]);
  each(eurostatDiiStructure, dbiSme2025Structure, [
    ['so does Eurostat’s list', { website: 'yes', crm: 'yes', iot: 'no', 'security-documents': 'no' }, {}],
  ]);
});
