import type { GroupNode } from '../../../model/index-tree.js';
import { all, any, has, is, reached } from '../../conditions.js';
import { rated, STEPS } from '../../eu-dma-sme/questions.js';
import { itemsByDimension } from '../items/index.js';
import { bundle, decided, derived } from './leaves.js';

const [, technologies] = itemsByDimension.innovation;

/** Ten lines on common technology, from the answers about each of its parts. */
const mainstream = {
  kind: 'group',
  id: 'mainstream-technologies',
  combine: 'sum',
  children: [
    // Fast Internet, cloud computing, remote access. Fast is what the Digital Intensity Index takes for it.
    bundle('connectivity', [
      all(has('in-type', 'fixed'), reached('in-speed', 'from-30')),
      { op: 'not', of: has('in-cloud', 'none') },
      has('in-remote', 'email', 'documents', 'applications'),
    ]),
    decided('website', { op: 'not', of: has('cu-site', 'none') }),
    decided('web-forms', any(has('cu-site', 'form'), has('cu-social', 'blogs'))),
    // Live chat, social networks, chatbots.
    bundle('live-channels', [
      any(has('cu-site', 'chat'), has('cu-social', 'messaging')),
      has('cu-social', 'networks', 'video'),
      all(is('da-ai-any', 'yes'), { op: 'is', on: { item: 'da-ai', row: 'language' }, value: 'operational' }),
    ]),
    decided(
      'e-commerce',
      any(has('cu-channels', 'own-site', 'marketplace', 'service-app', 'b2b'), reached('cu-esales', 'under-1')),
    ),
    derived(
      'e-marketing',
      any(reached('cu-ads', 'under-10'), has('cu-social', 'networks', 'video', 'blogs')),
      any(reached('cu-ads', 'under-10'), { op: 'not', of: has('cu-social', 'none') }),
    ),
    // Online tendering stands among the purchasing portals of customers.
    derived(
      'e-government',
      has('e-sign', 'tax', 'insurance', 'public'),
      any(has('e-sign', 'tax', 'insurance', 'public'), has('cu-channels', 'b2b')),
    ),
    derived('remote-work', has('in-remote', 'meetings'), has('in-remote', 'meetings', 'documents')),
    decided('intranet', has('in-lan', 'portal')),
    // Resource planning, customer management, e-invoices.
    bundle('management-systems', [
      reached('pr-erp', 'some'),
      reached('pr-crm', 'serve'),
      reached('invoice-flow', 'typed-twice'),
    ]),
  ],
} as const satisfies GroupNode;

export const readiness = {
  kind: 'group',
  id: 'readiness',
  combine: 'mean',
  rescale: { from: [0, 10], to: [0, 100] },
  children: [mainstream, rated(technologies, STEPS)],
} as const satisfies GroupNode;
