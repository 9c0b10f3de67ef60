import type { Condition } from '../model/condition.js';
import { used } from './dii-variables.js';
import type { ChoiceFact, Fact } from './fact.js';

const includes = (fact: string, ...values: string[]): Condition => ({
  op: 'any',
  of: values.map((value) => ({ op: 'includes', on: { fact }, value })),
});
const atLeast = (fact: string, value: string): Condition => ({ op: 'atLeast', on: { fact }, value });
const is = (fact: string, value: string): Condition => ({ op: 'is', on: { fact }, value });
const yes = (when: Condition) => ({ value: 'yes', when }) as const;

/** A ladder of the index, from the values of a finer fact, step by step. */
const steps = <const Id extends string>(id: Id, fact: string, ...values: (string | readonly [string, string])[]) => {
  const rules = values.flatMap((at, index) =>
    [at].flat().map((value) => ({ value: `step-${index + 1}`, when: is(fact, value) })),
  );
  return {
    id,
    type: 'choice',
    ordered: true,
    values: values.map((_, index) => `step-${index + 1}`),
    derivedFrom: rules,
  } as const satisfies ChoiceFact;
};

/**
 * What the index of Decision 1970/QĐ-BTTTT asks with yes or no, or in coarser steps. Where the index counts more than
 * the finer question only "yes" follows.
 */
export const dbiCriteria = [
  {
    // A blog alone is open: not everybody calls it a social medium.
    id: 'social-media-active',
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      yes(includes('social-media', 'networks', 'video', 'messaging')),
      { value: 'no', when: includes('social-media', 'none') },
    ],
  },
  {
    id: 'online-catalogue',
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      yes(includes('site-functions', 'catalogue')),
      yes(atLeast('own-website', 'catalogue')),
      // Who orders there sees what there is.
      yes({ op: 'any', of: [is('tool-ordering-website', 'yes'), is('tool-online-orders', 'yes')] }),
    ],
  },
  {
    id: 'state-dealings-online',
    type: 'boolean',
    derivedFrom: [yes(includes('electronic-dealings', 'tax', 'insurance', 'public'))],
  },
  {
    id: 'business-dealings-online',
    type: 'boolean',
    // Not from orders between firms: their tick holds tenders of the state too.
    derivedFrom: [yes(includes('electronic-dealings', 'contract-business'))],
  },
  { id: 'online-banking-used', type: 'boolean', derivedFrom: [yes(atLeast('electronic-banking', 'rarer'))] },
  steps(
    'fixed-broadband-step',
    'fixed-line-speed',
    ['under-30', 'from-30'],
    'from-50',
    'from-80',
    'from-100',
    'over-120',
  ),
  {
    // Free services count too: who pays for none may use some.
    id: 'cloud-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      yes({
        op: 'all',
        of: [
          { op: 'atLeast', on: { fact: 'cloud-services' }, value: 1 },
          { op: 'not', of: includes('cloud-services', 'none') },
        ],
      }),
    ],
  },
  { id: 'blockchain-used', type: 'boolean', period: 'now', derivedFrom: used('blockchain') },
  {
    // Either of the two is enough, so that only "yes" follows from one.
    id: 'robots-or-printers-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      yes(is('robots-used', 'yes')),
      yes({ op: 'is', on: { fact: 'technology-stages', row: 'printing-3d' }, value: 'operational' }),
    ],
  },
] as const satisfies readonly Fact[];
