import type { Contradiction } from '../../model/contradiction.js';
import { all, any, has, not, reached, upTo } from '../conditions.js';
import { contradictions as screening } from '../sme-screening/contradictions.js';

/** Channels whose orders are e-commerce to Eurostat; chat and e-mail are not. */
const eCommerce = has('cu-channels', 'own-site', 'marketplace', 'service-app', 'b2b');
const functions = ['sales', 'stock', 'purchasing', 'operations', 'staff', 'customers'];
const withoutSoftware = all(
  ...functions.map((row) => not({ op: 'is', on: { item: 'pr-functions', row }, value: 'software' })),
);
/** What both assessments ask in the same words does not fit together in the same cases. */
const shared = new Set(['figures-from-paper', 'backup-of-paper', 'labour-contract-alone']);

/** Answers that do not fit together. Orders through chat alone are none: this is how many enterprises sell. */
export const contradictions: readonly Contradiction[] = [
  {
    id: 'orders-without-site',
    kind: 'hard',
    when: all(has('cu-site', 'none'), has('cu-channels', 'own-site')),
  },
  // Soft: a site may be younger than the last calendar year.
  {
    id: 'site-without-orders',
    kind: 'soft',
    when: all(
      has('cu-site', 'orders'),
      has('cu-channels', 'marketplace', 'service-app', 'b2b', 'chat', 'none'),
      not(has('cu-channels', 'own-site')),
    ),
  },
  {
    id: 'turnover-without-channel',
    kind: 'hard',
    when: all(has('cu-channels', 'chat', 'none'), not(eCommerce), reached('cu-esales', 'under-1')),
  },
  {
    id: 'channel-without-turnover',
    kind: 'soft',
    when: all(eCommerce, upTo('cu-esales', 'none')),
  },
  {
    id: 'online-without-internet',
    kind: 'hard',
    when: all(has('in-type', 'none'), any(not(upTo('in-internet', 0)), has('cu-channels', 'own-site', 'marketplace'))),
  },
  {
    id: 'linked-without-software',
    kind: 'hard',
    when: all(reached('data-home', 'linked'), withoutSoftware, upTo('accounting', 'monthly')),
  },
  {
    id: 'invoices-without-software',
    kind: 'soft',
    when: all(reached('invoice-flow', 'automatic'), withoutSoftware, upTo('accounting', 'quarterly')),
  },
  {
    id: 'measure-without-backup',
    kind: 'hard',
    when: all(has('se-measures', 'backup'), upTo('backup', 'same-place')),
  },
  {
    id: 'trained-without-users',
    kind: 'soft',
    when: all(reached('pe-trained', 0.5), upTo('in-internet', 0)),
  },
  ...screening.filter(({ id }) => shared.has(id)),
];
