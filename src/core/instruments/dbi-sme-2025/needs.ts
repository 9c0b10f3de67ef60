import type { Item } from '../../model/item.js';

const asked = { kind: 'single', optional: true } as const;

/** What the common part asks for the sake of support programmes. Never scored; nobody is reminded of it. */
export const needs = [
  {
    ...asked,
    id: 'main-barrier',
    options: [
      { id: 'money' },
      { id: 'skills' },
      { id: 'people' },
      { id: 'no-need' },
      { id: 'no-support' },
      { id: 'no-partner' },
      { id: 'other' },
    ],
  },
  {
    id: 'help-wanted',
    kind: 'multiple',
    optional: true,
    options: [
      { id: 'training' },
      { id: 'advice' },
      { id: 'funding' },
      { id: 'free-tools' },
      { id: 'contacts' },
      { id: 'none', exclusive: true },
    ],
  },
  {
    ...asked,
    id: 'ready-to-invest',
    period: 'next12Months',
    options: [{ id: 'yes' }, { id: 'no' }, { id: 'undecided' }],
  },
  {
    ...asked,
    id: 'past-support',
    options: [{ id: 'none' }, { id: 'heard' }, { id: 'applied' }, { id: 'taking-part' }],
  },
  {
    ...asked,
    id: 'main-goal',
    options: [
      { id: 'revenue' },
      { id: 'costs' },
      { id: 'staff' },
      { id: 'customers' },
      { id: 'markets' },
      { id: 'products' },
    ],
  },
  {
    ...asked,
    id: 'past-effect',
    ordered: true,
    notApplicable: true,
    options: [{ id: 'failed' }, { id: 'little' }, { id: 'fair' }, { id: 'good' }, { id: 'very-good' }],
  },
  { id: 'remark', kind: 'text', optional: true, maximumLength: 500 },
] as const satisfies readonly Item[];
