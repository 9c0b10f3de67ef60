import type { Condition } from '../../model/condition.js';

/** A condition that is whatever its reader says: it asks for an item that no instrument can have. */
export const PROBE: Condition = { op: 'is', on: { item: '' }, value: 'true' };

/** A second one, beside the first. */
export const POSSIBLE_PROBE: Condition = { op: 'is', on: { item: '', row: 'possible' }, value: 'true' };
