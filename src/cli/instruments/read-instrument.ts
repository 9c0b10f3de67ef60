import type { Instrument } from '../../core/model/instrument.js';
import type { Outcome } from '../../core/model/issue.js';
import type { KnownIssue } from '../../core/model/known-issue.js';
import { regionsFor } from '../../core/regions/regions-for.js';

/** Reads the text of an instrument file, its profile against the region that it names. */
export async function readInstrument(text: string): Promise<Outcome<Instrument, KnownIssue>> {
  const { parseInstrumentText } = await import('../../core/model/parse-instrument-text.js');
  return parseInstrumentText(text, { regions: await regionsFor(contentOf(text)) });
}

/** What is no JSON, or too large, names no region; that is told when it is read. */
function contentOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
