import type { ThingNames, TypeNames } from '../messages.js';

/** What things are called. */
export const things: ThingNames = {
  item: 'item',
  option: 'option',
  row: 'row',
  column: 'column',
  band: 'band',
  page: 'page',
  node: 'node',
  level: 'level',
  action: 'action',
  contradiction: 'contradiction',
  index: 'index',
  variant: 'variant',
  alternative: 'alternative',
  weighting: 'weighting',
  migration: 'migration',
  region: 'region',
  field: 'profile field',
  fact: 'fact',
};

/** What kinds of values are called. */
export const types: TypeNames = {
  object: 'an object',
  list: 'a list',
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  textOrNumber: 'a text or a number',
  nothing: 'null',
  other: 'something that JSON cannot hold',
};

/** "Did you mean …?", or another way out where nothing is near. */
export function didYouMean(nearest: string | undefined, otherwise: string): string {
  return nearest === undefined ? otherwise : `Did you mean "${nearest}"?`;
}
