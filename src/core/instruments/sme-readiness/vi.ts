import type { Words } from '../../model/words.js';
import { actionsVi } from './vi/actions.js';
import { connectivityVi } from './vi/connectivity.js';
import { contradictionsVi } from './vi/contradictions.js';
import { customersVi } from './vi/customers.js';
import { dataVi } from './vi/data.js';
import { indexWordsVi } from './vi/index-words.js';
import { innovationVi } from './vi/innovation.js';
import { openingVi } from './vi/opening.js';
import { processesVi } from './vi/processes.js';
import { securityVi } from './vi/security.js';
import { variantsVi } from './vi/variants.js';

/** The full assessment in Vietnamese. */
export const smeReadinessVi = {
  ...openingVi,
  items: {
    ...openingVi.items,
    ...customersVi,
    ...connectivityVi,
    ...processesVi,
    ...dataVi,
    ...securityVi,
    ...innovationVi,
  },
  indices: indexWordsVi,
  variants: variantsVi,
  weightings: {
    awareness: 'Giai đoạn nhận thức',
    implementation: 'Giai đoạn triển khai',
    adoption: 'Giai đoạn ứng dụng',
    'equal-items': 'Mọi câu hỏi có trọng số như nhau',
  },
  actions: actionsVi,
  contradictions: contradictionsVi,
} as const satisfies Words;
