import { connectivity } from './connectivity.js';
import { customers } from './customers.js';
import { data } from './data.js';
import { innovation } from './innovation.js';
import { people } from './people.js';
import { processes } from './processes.js';
import { security } from './security.js';

/** The items by dimension, in the order in which they are asked; each dimension is one page. */
export const itemsByDimension = { people, customers, connectivity, processes, data, security, innovation } as const;
