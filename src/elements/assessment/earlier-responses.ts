import type { EarlierResponse } from '../../core/facts/known-facts.js';
import type { Response } from '../../core/model/response.js';
import { isObject } from '../../core/text/value-type.js';
import { shippedInstrument } from '../instrument/shipped-instruments.js';

/** Earlier responses with the structures of the instruments that ship; a response to another one is left out. */
export async function withStructures(
  earlier: readonly (Response | EarlierResponse)[],
): Promise<readonly EarlierResponse[]> {
  const found = await Promise.all(earlier.map(withStructure));
  return found.filter((one) => one !== null);
}

async function withStructure(earlier: Response | EarlierResponse): Promise<EarlierResponse | null> {
  if ('structure' in earlier) return earlier;
  const shipped = await shippedInstrument(instrumentOf(earlier));
  return shipped ? { structure: await shipped.structure(), response: earlier } : null;
}

/** The instrument that a response of unknown origin names; empty where it names none. */
function instrumentOf(response: unknown): string {
  const named = isObject(response) ? response['instrument'] : null;
  const id = isObject(named) ? named['id'] : null;
  return typeof id === 'string' ? id : '';
}
