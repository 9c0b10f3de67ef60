import type { GroupNode } from '../../model/index-tree.js';
import type { Item } from '../../model/item.js';
import { networkConnectionNode } from './connectivity.js';
import { ratio, steps } from './leaves.js';
import { gated, shareOf } from './questions.js';

/** Criteria 17 to 30: basic (17 to 20), advanced (21 to 26), for production (27 to 30). */
export const ictInfrastructure = [
  ...gated('local-network', 'local-network-used'),
  shareOf('electronic-records', 'record', 'now'),
  shareOf('e-invoices', 'invoice', 'last3Months'),
  ...gated('data-sharing', 'data-shared'),
  ...gated('cloud', 'cloud-used'),
  ...gated('erp', 'erp-used'),
  ...gated('crm', 'crm-used'),
  ...gated('security-systems', 'security-system-used'),
  ...gated('iot', 'iot-used'),
  ...gated('blockchain', 'blockchain-used'),
  ...gated('robots', 'robots-or-printers-used'),
  ...gated('automated-processes', 'processes-automated'),
  ...gated('product-identification', 'products-identified'),
  ...gated('supply-chain', 'supply-chain-managed'),
] as const satisfies readonly Item[];

/** Pillar 3: 80 points. */
export const infrastructure = {
  kind: 'group',
  id: 'infrastructure',
  combine: 'sum',
  children: [
    networkConnectionNode,
    {
      kind: 'group',
      id: 'ict-infrastructure',
      combine: 'sum',
      children: [
        steps('local-network'),
        ratio('electronic-records'),
        ratio('e-invoices'),
        steps('data-sharing'),
        steps('cloud'),
        steps('erp'),
        steps('crm'),
        steps('security-systems'),
        steps('iot'),
        steps('blockchain'),
        steps('robots'),
        steps('automated-processes'),
        steps('product-identification'),
        steps('supply-chain'),
      ],
    },
  ],
} as const satisfies GroupNode;
