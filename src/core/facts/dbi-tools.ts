import type { BooleanFact } from './fact.js';

const used = <const Id extends string>(id: Id) =>
  ({ id, type: 'boolean', period: 'last3Months' }) as const satisfies BooleanFact;

/**
 * Tools from the sectors' lists of the index of 2025 from which something follows elsewhere. A tick of a list says that the
 * tool was used in the last three months; that it was not says little of whether the enterprise has it.
 */
export const dbiTools = [
  used('tool-crm'),
  used('tool-website'),
  // On which customers order; of the enterprise or of others.
  used('tool-ordering-website'),
  // By a website or an app, of the enterprise or of others.
  used('tool-online-orders'),
  used('tool-travel-agencies'),
  used('tool-delivery-sync'),
  used('tool-cloud-kitchen'),
  used('tool-freight-exchange'),
  used('tool-integrated-suite'),
  used('tool-common-data'),
  used('tool-bim-hub'),
  used('tool-kitchen-iot'),
  used('tool-connected-machines'),
  used('tool-barcode-warehouse'),
  used('tool-control-tower'),
  used('tool-business-dashboard'),
  used('tool-sales-analysis'),
  used('tool-customer-analysis'),
  used('tool-table-booking'),
  used('tool-marketing-automation'),
  used('tool-vouchers'),
  used('tool-auto-planning'),
] as const;
