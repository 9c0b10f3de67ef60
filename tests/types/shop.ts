import { defineInstrument } from '../../src/core/scoring/define-instrument.js';

/** An instrument with every kind of item, whose ids the compiler knows. */
export const shop = defineInstrument({
  format: 1,
  id: 'shop',
  version: '1.0.0',
  defaultLocale: 'en',
  items: [
    { id: 'website', kind: 'single', options: [{ id: 'no' }, { id: 'yes' }] },
    { id: 'channels', kind: 'multiple', options: [{ id: 'chat' }, { id: 'phone' }] },
    {
      id: 'tools',
      kind: 'matrix',
      rows: [{ id: 'sales' }, { id: 'stock' }],
      columns: [{ id: 'paper' }, { id: 'software' }],
      choose: 'one',
    },
    { id: 'persons', kind: 'number', unit: { system: 'ucum', code: '{person}' } },
    {
      id: 'share',
      kind: 'ratio',
      unit: { system: 'ucum', code: '1' },
      bands: [{ id: 'little', low: 0, high: 0.5 }],
    },
    { id: 'remark', kind: 'text' },
  ],
  pages: [{ id: 'page', items: ['website', 'channels', 'tools', 'persons', 'share', 'remark'] }],
  variants: [{ id: 'table', alternatives: ['strict', 'mild'], default: 'strict' }],
  indices: [
    {
      id: 'readiness',
      fidelity: 'assumed',
      scale: { minimum: 0, maximum: 4 },
      policies: { notApplicable: 'leftOut', unanswered: 'zero', unknown: 'zero', hidden: 'leftOut' },
      tree: {
        kind: 'group',
        id: 'root',
        combine: 'sum',
        children: [
          { kind: 'leaf', id: 'presence', points: { from: 'option', item: 'website', points: { no: 0, yes: 2 } } },
          { kind: 'leaf', id: 'contact', points: { from: 'ticks', item: 'channels', points: { chat: 1, phone: 1 } } },
        ],
      },
      levels: {
        variant: 'table',
        cases: {
          strict: {
            edge: 'lowerInclusive',
            bands: [
              { id: 'starting', from: 0, to: 3 },
              { id: 'ready', from: 3, to: 4 },
            ],
          },
          mild: { edge: 'lowerInclusive', bands: [{ id: 'started', from: 0, to: 4 }] },
        },
      },
    },
  ],
});
