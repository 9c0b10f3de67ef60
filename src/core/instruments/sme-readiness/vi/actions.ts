import type { Words } from '../../../model/words.js';
import { cloudActionsVi } from './cloud-actions.js';
import { connectivityActionsVi } from './connectivity-actions.js';
import { customersActionsVi } from './customers-actions.js';
import { dataActionsVi } from './data-actions.js';
import { greenActionsVi } from './green-actions.js';
import { innovationActionsVi } from './innovation-actions.js';
import { investmentActionsVi } from './investment-actions.js';
import { linksActionsVi } from './links-actions.js';
import { onlineSalesActionsVi } from './online-sales-actions.js';
import { peopleActionsVi } from './people-actions.js';
import { processesActionsVi } from './processes-actions.js';
import { rulesAndAiActionsVi } from './rules-and-ai-actions.js';
import { securityActionsVi } from './security-actions.js';
import { skillsActionsVi } from './skills-actions.js';
import { softwareActionsVi } from './software-actions.js';

/** What can be done, in Vietnamese. */
export const actionsVi = {
  ...peopleActionsVi,
  ...skillsActionsVi,
  ...investmentActionsVi,
  ...customersActionsVi,
  ...onlineSalesActionsVi,
  ...connectivityActionsVi,
  ...cloudActionsVi,
  ...processesActionsVi,
  ...softwareActionsVi,
  ...linksActionsVi,
  ...dataActionsVi,
  ...rulesAndAiActionsVi,
  ...securityActionsVi,
  ...innovationActionsVi,
  ...greenActionsVi,
} as const satisfies NonNullable<Words['actions']>;
