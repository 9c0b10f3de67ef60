import type { Enterprise } from '../../model/enterprise.js';
import type { CalendarDate } from '../../model/programme.js';
import { supportedBy } from '../register/supported-by.js';
import type { Population } from './population.js';

/** A population, and who belongs to it. */
export interface ListedPopulation {
  readonly population: Population;
  readonly members: readonly Pick<Enterprise, 'id'>[];
}

/**
 * The enterprises of a register that a figure is about: all of them, or those whose support had begun on the date,
 * whether it goes on or not.
 */
export function registerPopulation(
  id: 'registered' | 'supported',
  enterprises: readonly Enterprise[],
  asOf: CalendarDate,
): ListedPopulation {
  const members = id === 'registered' ? enterprises : enterprises.filter((one) => supportedBy(one, asOf).length > 0);
  return { population: { id, size: members.length, asOf }, members };
}
