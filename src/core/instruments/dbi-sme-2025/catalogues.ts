import type { Item } from '../../model/item.js';

/** One tick that says "none of these", so that no tick at all is an open question and not a "no". */
const none = { id: 'none', exclusive: true } as const;

/** The tools of one catalogue, asked only of those who chose it. */
const toolsOf = <const Id extends string>(catalogue: Id) =>
  ({
    id: `tools-${catalogue}`,
    kind: 'multiple',
    unknown: true,
    period: 'last3Months',
    visibleIf: { op: 'is', on: { item: 'catalogue' }, value: catalogue },
  }) as const;

/** Which catalogue is asked. The sections of VSIC are too coarse to tell: hotels and restaurants are one of them. */
export const catalogue = {
  id: 'catalogue',
  kind: 'single',
  options: [
    { id: 'retail' },
    { id: 'food-service' },
    { id: 'travel' },
    { id: 'logistics' },
    { id: 'steel' },
    { id: 'construction' },
    { id: 'other' },
  ],
} as const satisfies Item;

/** Retail: 19 tools. */
export const retail = {
  ...toolsOf('retail'),
  options: [
    { id: 'pos' },
    { id: 'barcode-scanner' },
    { id: 'receipt-printer' },
    { id: 'cashless-payment' },
    { id: 'ordering-website', fact: 'tool-ordering-website' },
    { id: 'stock' },
    { id: 'orders' },
    { id: 'chain-stores' },
    { id: 'live-warehouse' },
    { id: 'crm', fact: 'tool-crm' },
    { id: 'accounting' },
    { id: 'staff' },
    { id: 'dashboard', fact: 'tool-business-dashboard' },
    { id: 'omnichannel' },
    { id: 'marketing-automation', fact: 'tool-marketing-automation' },
    { id: 'loyalty' },
    { id: 'chatbot' },
    { id: 'recommendations' },
    { id: 'ratings' },
    none,
  ],
} as const satisfies Item;

/** Food and drink: 21 tools. */
export const foodService = {
  ...toolsOf('food-service'),
  options: [
    { id: 'pos' },
    { id: 'online-payment' },
    { id: 'online-orders', fact: 'tool-online-orders' },
    { id: 'table-booking', fact: 'tool-table-booking' },
    { id: 'delivery' },
    { id: 'table-ordering' },
    { id: 'ingredient-stock' },
    { id: 'kitchen-iot', fact: 'tool-kitchen-iot' },
    { id: 'cloud-kitchen', fact: 'tool-cloud-kitchen' },
    { id: 'chain' },
    { id: 'food-safety' },
    { id: 'delivery-sync', fact: 'tool-delivery-sync' },
    { id: 'shifts' },
    { id: 'dashboard' },
    { id: 'sales-analysis', fact: 'tool-sales-analysis' },
    { id: 'customer-analysis', fact: 'tool-customer-analysis' },
    { id: 'forecast' },
    { id: 'chatbot' },
    { id: 'membership' },
    { id: 'vouchers', fact: 'tool-vouchers' },
    { id: 'loyalty' },
    none,
  ],
} as const satisfies Item;

/** Travel: 14 tools. */
export const travel = {
  ...toolsOf('travel'),
  options: [
    { id: 'online-booking' },
    { id: 'ota', fact: 'tool-travel-agencies' },
    { id: 'itineraries' },
    { id: 'e-tickets' },
    { id: 'traveller-app' },
    { id: 'vehicle-dispatch' },
    { id: 'tour-management' },
    { id: 'e-payment' },
    { id: 'revenue-reports' },
    { id: 'crm', fact: 'tool-crm' },
    { id: 'email-marketing' },
    { id: 'chatbot' },
    { id: 'loyalty' },
    { id: 'trend-analysis' },
    none,
  ],
} as const satisfies Item;

/** Logistics: 14 tools. */
export const logistics = {
  ...toolsOf('logistics'),
  options: [
    { id: 'warehouse' },
    { id: 'transport' },
    { id: 'orders' },
    { id: 'integrated-suite', fact: 'tool-integrated-suite' },
    { id: 'auto-planning', fact: 'tool-auto-planning' },
    { id: 'distribution' },
    { id: 'routing' },
    { id: 'tracking' },
    { id: 'delay-alerts' },
    { id: 'control-tower', fact: 'tool-control-tower' },
    { id: 'exchange', fact: 'tool-freight-exchange' },
    { id: 'drivers-fuel' },
    { id: 'omnichannel' },
    { id: 'analytics' },
    none,
  ],
} as const satisfies Item;

/** Iron and steel: 13 tools. */
export const steel = {
  ...toolsOf('steel'),
  options: [
    { id: 'barcode-warehouse', fact: 'tool-barcode-warehouse' },
    { id: 'online-orders', fact: 'tool-online-orders' },
    { id: 'cashless-payment' },
    { id: 'weighbridge' },
    { id: 'handheld' },
    { id: 'origin' },
    { id: 'email' },
    { id: 'website', fact: 'tool-website' },
    { id: 'accounting' },
    { id: 'crm', fact: 'tool-crm' },
    { id: 'digital-ads' },
    { id: 'chatbot' },
    { id: 'forecast' },
    none,
  ],
} as const satisfies Item;

/** Construction: 14 tools. */
export const construction = {
  ...toolsOf('construction'),
  options: [
    { id: 'common-data', fact: 'tool-common-data' },
    { id: 'drawings' },
    { id: 'scheduling' },
    { id: 'bim-model' },
    { id: 'bim-hub', fact: 'tool-bim-hub' },
    { id: 'site-diary' },
    { id: 'safety' },
    { id: 'subcontractors' },
    { id: 'ai-cameras' },
    { id: 'iot-equipment', fact: 'tool-connected-machines' },
    { id: 'contracts' },
    { id: 'estimates' },
    { id: 'live-reports' },
    { id: 'payment-acceptance' },
    none,
  ],
} as const satisfies Item;
