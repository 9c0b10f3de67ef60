import type { Instrument } from '../../core/model/instrument.js';
import { regionsFor } from '../../core/regions/regions-for.js';
import type { Region } from '../../core/regions/region.js';
import { LoadError } from './load-failure.js';

/**
 * Checks a value that should be an instrument, its profile against the region that it names. The checks are loaded only
 * here: shipped instruments need none.
 *
 * @param own A region that does not ship.
 * @throws LoadError with every issue when it is not an instrument.
 */
export async function checkInstrument(value: unknown, own: Region | null): Promise<Instrument> {
  const [{ parseInstrument }, regions] = await Promise.all([
    import('../../core/model/in-page.js'),
    regionsFor(value, own),
  ]);
  const outcome = parseInstrument(value, { regions });
  if (!outcome.ok) throw new LoadError({ code: 'invalid', issues: outcome.issues, document: value });
  return outcome.value;
}
