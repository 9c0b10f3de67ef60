import type { Action } from '../../../model/action.js';
import { cloud } from './cloud.js';
import { connectivity } from './connectivity.js';
import { customers } from './customers.js';
import { data } from './data.js';
import { green } from './green.js';
import { innovation } from './innovation.js';
import { investment } from './investment.js';
import { links } from './links.js';
import { onlineSales } from './online-sales.js';
import { people } from './people.js';
import { processes } from './processes.js';
import { rulesAndAi } from './rules-and-ai.js';
import { security } from './security.js';
import { skills } from './skills.js';
import { softwareActions } from './software.js';

/** What can be done, by dimension: at least one action for every answer that could be better. */
export const actions: readonly Action[] = [
  ...people,
  ...skills,
  ...investment,
  ...customers,
  ...onlineSales,
  ...connectivity,
  ...cloud,
  ...processes,
  ...softwareActions,
  ...links,
  ...data,
  ...rulesAndAi,
  ...security,
  ...innovation,
  ...green,
];
