import type { GroupNode } from '../../model/index-tree.js';
import { dataManagement } from './data-management.js';
import { itemsByDimension } from './items.js';
import { rated, STEPS, ticked } from './questions.js';

/** A dimension: the mean of questions worth 0 to 10, shown from 0 to 100. */
const dimension = { kind: 'group', combine: 'mean', rescale: { from: [0, 10], to: [0, 100] } } as const;

const [mainstream, advanced] = itemsByDimension.readiness;
const [skills, involvement] = itemsByDimension.people;
const [, security] = itemsByDimension.data;
const [ai] = itemsByDimension.automation;
const [uses, choices] = itemsByDimension.green;

/** Mainstream and advanced technologies. */
export const readiness = {
  ...dimension,
  id: 'readiness',
  children: [ticked(mainstream), rated(advanced, STEPS)],
} as const satisfies GroupNode;

/** Skills and involvement of the staff. */
export const people = {
  ...dimension,
  id: 'people',
  children: [ticked(skills), ticked(involvement)],
} as const satisfies GroupNode;

/** Management and security of data. */
export const data = {
  ...dimension,
  id: 'data',
  children: [dataManagement, ticked(security)],
} as const satisfies GroupNode;

/** Automation and artificial intelligence. */
export const automation = {
  ...dimension,
  id: 'automation',
  children: [rated(ai, STEPS)],
} as const satisfies GroupNode;

/** What digital technology does for the environment, and what its own choice costs it. */
export const green = {
  ...dimension,
  id: 'green',
  children: [ticked(uses), rated(choices, { no: 0, partially: 0.5, yes: 1 })],
} as const satisfies GroupNode;
