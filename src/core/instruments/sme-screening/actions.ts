import type { Action } from '../../model/action.js';
import { connectivity } from './actions/connectivity.js';
import { customers } from './actions/customers.js';
import { data } from './actions/data.js';
import { people } from './actions/people.js';
import { processes } from './actions/processes.js';
import { security } from './actions/security.js';

/** What can be done, by dimension: at least one action for every answer that can be better. */
export const actions: readonly Action[] = [
  ...connectivity,
  ...customers,
  ...processes,
  ...people,
  ...data,
  ...security,
];
