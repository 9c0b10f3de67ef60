import type { CompiledInstrument } from '../../core/compiled/compiled-instrument.js';
import type { Response } from '../../core/model/response.js';
import type { Region } from '../../core/regions/region.js';
import { parseResponse } from '../../core/response/parse-response.js';

/** Why a link opens no result. */
export type LinkProblem = 'damaged' | 'otherInstrument' | 'otherVersion';

/**
 * The response that stands in a link, of unknown origin. One that fits only in part would show another result than the
 * one that was sent, and is refused; one of an earlier version is taken where the instrument says how.
 *
 * @param content What the link unpacks to; `null` where it does not.
 */
export function readLinked(
  instrument: CompiledInstrument,
  content: unknown,
  region: Region | null,
): Response | LinkProblem {
  const outcome = parseResponse(instrument, content, region ? { region } : {});
  const codes = outcome.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  if (codes.includes('response/other-instrument')) return 'otherInstrument';
  if (codes.includes('response/other-version') || codes.includes('response/changed-hash')) return 'otherVersion';
  return outcome.ok && codes.length === 0 ? outcome.value : 'damaged';
}
