import type { Item } from '../../model/item.js';

const asked = { unknown: true, period: 'now' } as const;
const ticks = { ...asked, kind: 'multiple' } as const;
/** One tick that says "none of these", so that no tick at all is an open question and not a "no". */
const none = { id: 'none', exclusive: true } as const;

/** How far a technology is: six steps, worth 0 to 5. */
const steps = {
  ...asked,
  kind: 'matrix',
  choose: 'one',
  ordered: true,
  columns: [
    { id: 'unused' },
    { id: 'considering' },
    { id: 'prototyping' },
    { id: 'testing' },
    { id: 'implementing' },
    { id: 'operational' },
  ],
} as const;

const strategy = [
  {
    ...asked,
    id: 'investment-areas',
    fact: 'investment-areas',
    kind: 'matrix',
    choose: 'many',
    rows: [
      { id: 'design' },
      { id: 'planning' },
      { id: 'operations' },
      { id: 'collaboration' },
      { id: 'inbound' },
      { id: 'marketing' },
      { id: 'delivery' },
      { id: 'administration' },
      { id: 'purchasing' },
      { id: 'security' },
    ],
    columns: [{ id: 'invested' }, { id: 'plan' }, { id: 'neither', exclusive: true }],
  },
  {
    ...ticks,
    id: 'preparedness',
    options: [
      { id: 'needs' },
      { id: 'finance' },
      { id: 'infrastructure' },
      { id: 'specialists' },
      { id: 'leadership' },
      { id: 'staff' },
      { id: 'processes' },
      { id: 'servitisation' },
      { id: 'satisfaction' },
      { id: 'risks' },
      none,
    ],
  },
] as const satisfies readonly Item[];

const readiness = [
  {
    ...ticks,
    id: 'mainstream-technologies',
    options: [
      { id: 'connectivity' },
      { id: 'website', fact: 'website-used' },
      { id: 'web-forms' },
      { id: 'live-channels' },
      { id: 'e-commerce' },
      { id: 'e-marketing' },
      { id: 'e-government' },
      { id: 'remote-work' },
      { id: 'intranet' },
      { id: 'management-systems' },
      none,
    ],
  },
  {
    ...steps,
    id: 'advanced-technologies',
    fact: 'technology-stages',
    rows: [
      { id: 'digital-twin' },
      { id: 'virtual-reality' },
      { id: 'cad-cam' },
      { id: 'production-system' },
      { id: 'iot' },
      { id: 'blockchain' },
      { id: 'printing-3d' },
    ],
  },
] as const satisfies readonly Item[];

const people = [
  {
    ...ticks,
    id: 'skills-development',
    fact: 'skills-development',
    options: [
      { id: 'assessment' },
      { id: 'plan' },
      { id: 'resources' },
      { id: 'practice' },
      { id: 'placements' },
      { id: 'external' },
      { id: 'subsidised' },
      none,
    ],
  },
  {
    ...ticks,
    id: 'staff-involvement',
    fact: 'staff-involvement',
    options: [
      { id: 'awareness' },
      { id: 'communication' },
      { id: 'acceptance' },
      { id: 'co-design' },
      { id: 'autonomy' },
      { id: 'redesign' },
      { id: 'flexibility' },
      { id: 'support' },
      none,
    ],
  },
] as const satisfies readonly Item[];

const data = [
  {
    ...ticks,
    id: 'data-management',
    options: [
      { id: 'policy' },
      // The one negative statement. It excludes nothing: the variants differ in what it takes away.
      { id: 'not-digital' },
      { id: 'stored' },
      { id: 'integrated' },
      { id: 'accessible' },
      { id: 'analysed' },
      { id: 'enriched' },
      { id: 'dashboards' },
      none,
    ],
  },
  {
    ...ticks,
    id: 'data-security',
    options: [
      { id: 'policy' },
      { id: 'clients' },
      { id: 'training' },
      { id: 'monitoring' },
      { id: 'backup' },
      { id: 'continuity' },
      none,
    ],
  },
] as const satisfies readonly Item[];

const automation = [
  {
    ...steps,
    id: 'ai-automation',
    fact: 'ai-stages',
    rows: [{ id: 'language' }, { id: 'vision' }, { id: 'speech' }, { id: 'robots' }, { id: 'decisions' }],
  },
] as const satisfies readonly Item[];

const green = [
  {
    ...ticks,
    id: 'green-uses',
    fact: 'green-uses',
    options: [
      { id: 'business-model' },
      { id: 'services' },
      { id: 'products' },
      { id: 'production' },
      { id: 'waste' },
      { id: 'energy' },
      { id: 'materials' },
      { id: 'transport' },
      { id: 'consumers' },
      { id: 'paperless' },
      none,
    ],
  },
  {
    ...asked,
    id: 'environmental-choices',
    kind: 'matrix',
    choose: 'one',
    ordered: true,
    rows: [{ id: 'strategy' }, { id: 'management' }, { id: 'procurement' }, { id: 'energy' }, { id: 'equipment' }],
    columns: [{ id: 'no' }, { id: 'partially' }, { id: 'yes' }],
  },
] as const satisfies readonly Item[];

/** The eleven questions by dimension; each dimension is one page. */
export const itemsByDimension = { strategy, readiness, people, data, automation, green } as const;
