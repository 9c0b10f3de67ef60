import type { Contradiction } from '../../model/contradiction.js';
import { all, any, has, not, reached, upTo } from '../conditions.js';

const channel = (...channels: readonly string[]) => any(...channels.map((id) => has('order-channels', id)));
const withoutSoftware = has('core-software', 'none');

/**
 * Answers that do not fit together. Orders through chat alone are none: this is how many enterprises sell. Neither is an
 * electronic signature without Internet: a service may sign.
 */
export const contradictions: readonly Contradiction[] = [
  {
    id: 'orders-without-site',
    kind: 'hard',
    when: all(upTo('web-own', 'none'), channel('own-site')),
  },
  {
    id: 'site-without-orders',
    kind: 'hard',
    when: all(
      reached('web-own', 'orders-paid'),
      channel('marketplace', 'service-app', 'b2b', 'chat', 'none'),
      not(channel('own-site')),
    ),
  },
  {
    id: 'turnover-without-channel',
    kind: 'hard',
    when: all(channel('none'), reached('order-share', 'under-10')),
  },
  {
    id: 'channel-without-turnover',
    kind: 'soft',
    when: all(channel('own-site', 'marketplace', 'service-app', 'b2b', 'chat'), upTo('order-share', 'none')),
  },
  {
    id: 'online-without-internet',
    kind: 'hard',
    when: all(upTo('net-access', 'none'), any(reached('net-users', 'to-10'), channel('own-site', 'marketplace'))),
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
    id: 'figures-from-paper',
    kind: 'soft',
    when: all(reached('data-now', 'at-once'), upTo('data-home', 'phones')),
  },
  {
    id: 'backup-of-paper',
    kind: 'soft',
    when: all(reached('backup', 'weekly-automatic'), upTo('data-home', 'paper')),
  },
  {
    id: 'trained-without-users',
    kind: 'soft',
    when: all(reached('skills', 'most'), upTo('net-users', 'none')),
  },
  {
    id: 'labour-contract-alone',
    kind: 'soft',
    when: all(has('e-sign', 'contract-labour'), { op: 'atMost', on: { profile: 'persons' }, value: 1 }),
  },
];
