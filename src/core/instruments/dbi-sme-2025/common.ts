import type { Item } from '../../model/item.js';

/** Five steps, worth 0 to 4. */
const ladder = {
  unknown: true,
  period: 'now',
  kind: 'single',
  ordered: true,
  options: [{ id: 'step-1' }, { id: 'step-2' }, { id: 'step-3' }, { id: 'step-4' }, { id: 'step-5' }],
} as const;

/** How far the tools in use are connected; the step that the principles ask for and no source words. */
export const toolLinks = [{ ...ladder, id: 'tool-links' }] as const satisfies readonly Item[];

/** Cloud, connected devices and automation, which one source asks in one question; and how far technology reaches. */
export const technology = [
  { ...ladder, id: 'cloud-automation', fact: 'cloud-automation-step' },
  {
    ...ladder,
    id: 'technology-reach',
    options: [{ id: 'none' }, { id: 'low' }, { id: 'medium' }, { id: 'high' }, { id: 'full' }],
  },
] as const satisfies readonly Item[];

/** Decisions, and the security of information. */
export const data = [
  { ...ladder, id: 'data-decisions' },
  { ...ladder, id: 'information-security', fact: 'information-security-step' },
] as const satisfies readonly Item[];

/** Service that knows the customer. */
export const customers = [{ ...ladder, id: 'personal-service' }] as const satisfies readonly Item[];

/** Plan and money. */
export const strategy = [
  { ...ladder, id: 'transformation-plan', fact: 'transformation-plan-step' },
  { ...ladder, id: 'transformation-budget' },
] as const satisfies readonly Item[];
