import type { ChoiceFact, Fact } from './fact.js';
import { all, is } from './rule-conditions.js';

const ladder = { type: 'choice', ordered: true } as const satisfies Pick<ChoiceFact, 'type' | 'ordered'>;
const five = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'] as const;

/** Steps of the indices of 2021 and 2025 of which some follow from other answers; the others stay open. */
export const dbiSteps = [
  {
    // When it was last changed is not how often; only that nothing changed for half a year says both.
    ...ladder,
    id: 'website-update-step',
    values: five,
    derivedFrom: [{ value: 'step-1', when: is('site-update', 'longer') }],
  },
  {
    // Looking up counts here and not among payments, so that rarer payments leave it open.
    ...ladder,
    id: 'online-banking-step',
    values: ['step-1', 'step-2', 'step-3'],
    derivedFrom: [{ value: 'step-3', when: is('electronic-banking', 'weekly') }],
  },
  { ...ladder, id: 'transformation-strategy-step', values: five },
  {
    // The index of 2025, from that of 2021: without an idea there is no direction. An outline, trials without a plan in the
    // making, and a plan that is not carried out, lie between two steps.
    ...ladder,
    id: 'transformation-plan-step',
    period: 'now',
    values: five,
    derivedFrom: [
      { value: 'step-1', when: is('transformation-interest', 'no') },
      { value: 'step-1', when: is('transformation-strategy-step', 'step-1') },
    ],
  },
  {
    // The index of 2025 asks in one question what that of 2021 asks in four.
    ...ladder,
    id: 'cloud-automation-step',
    period: 'now',
    values: five,
    derivedFrom: [
      {
        value: 'step-1',
        when: all(
          is('cloud-used', 'no'),
          is('iot-used', 'no'),
          is('processes-automated', 'no'),
          is('robots-or-printers-used', 'no'),
        ),
      },
    ],
  },
] as const satisfies readonly Fact[];
