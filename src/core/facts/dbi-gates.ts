import type { Fact } from './fact.js';
import { any, atLeast, includes, is, no, yes } from './rule-conditions.js';

const tool = (...ids: string[]) => yes(any(...ids.map((id) => is(id, 'yes'))));

/**
 * What the index of Decision 1970/QĐ-BTTTT asks with yes or no before it asks how far. Each is a bundle of which finer
 * questions ask a part, so that "yes" follows from a part and "no" from nothing, unless the parts are all there is.
 */
export const dbiGates = [
  { id: 'transformation-interest', type: 'boolean', derivedFrom: [yes(atLeast('digital-plan', 'talked'))] },
  {
    // A network for guests, and access rights, need no network inside.
    id: 'local-network-used',
    type: 'boolean',
    derivedFrom: [
      yes(includes('local-network', 'network', 'everywhere', 'portal')),
      no(includes('local-network', 'none')),
    ],
  },
  {
    // Software in which sales, stock and debts meet may be used by one person.
    id: 'data-shared',
    type: 'boolean',
    derivedFrom: [
      yes(is('records-home', 'shared')),
      yes(is('intranet-used', 'yes')),
      tool('tool-common-data', 'tool-bim-hub'),
    ],
  },
  {
    // Not from a backup: that of a rented service is no system of the enterprise.
    id: 'security-system-used',
    type: 'boolean',
    derivedFrom: [yes(includes('security-measures', 'monitoring')), yes(includes('cloud-services', 'security'))],
  },
  {
    // Not from books into which entries flow: they may be those of an outside service.
    id: 'processes-automated',
    type: 'boolean',
    derivedFrom: [
      yes(is('invoice-flow', 'automatic')),
      tool(
        'tool-table-booking',
        'tool-delivery-sync',
        'tool-marketing-automation',
        'tool-vouchers',
        'tool-auto-planning',
      ),
    ],
  },
  { id: 'products-identified', type: 'boolean', derivedFrom: [tool('tool-barcode-warehouse')] },
  { id: 'supply-chain-managed', type: 'boolean', derivedFrom: [tool('tool-control-tower')] },
  {
    // Meetings alone may have been held at the workplace.
    id: 'remote-work-possible',
    type: 'boolean',
    derivedFrom: [yes(includes('remote-work', 'documents', 'applications'))],
  },
  {
    id: 'analytics-software-used',
    type: 'boolean',
    derivedFrom: [tool('tool-business-dashboard', 'tool-sales-analysis', 'tool-customer-analysis')],
  },
] as const satisfies readonly Fact[];
