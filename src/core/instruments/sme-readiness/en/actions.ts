import type { Words } from '../../../model/words.js';
import { cloudActionsEn } from './cloud-actions.js';
import { connectivityActionsEn } from './connectivity-actions.js';
import { customersActionsEn } from './customers-actions.js';
import { dataActionsEn } from './data-actions.js';
import { greenActionsEn } from './green-actions.js';
import { innovationActionsEn } from './innovation-actions.js';
import { investmentActionsEn } from './investment-actions.js';
import { linksActionsEn } from './links-actions.js';
import { onlineSalesActionsEn } from './online-sales-actions.js';
import { peopleActionsEn } from './people-actions.js';
import { processesActionsEn } from './processes-actions.js';
import { rulesAndAiActionsEn } from './rules-and-ai-actions.js';
import { securityActionsEn } from './security-actions.js';
import { skillsActionsEn } from './skills-actions.js';
import { softwareActionsEn } from './software-actions.js';

/** What can be done, in English. */
export const actionsEn = {
  ...peopleActionsEn,
  ...skillsActionsEn,
  ...investmentActionsEn,
  ...customersActionsEn,
  ...onlineSalesActionsEn,
  ...connectivityActionsEn,
  ...cloudActionsEn,
  ...processesActionsEn,
  ...softwareActionsEn,
  ...linksActionsEn,
  ...dataActionsEn,
  ...rulesAndAiActionsEn,
  ...securityActionsEn,
  ...innovationActionsEn,
  ...greenActionsEn,
} as const satisfies NonNullable<Words['actions']>;
