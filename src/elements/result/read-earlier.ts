import { compareResponses } from '../../core/advice/compare-responses.js';
import { compileInstrument } from '../../core/compiled/compile-instrument.js';
import type { ResultMessages } from '../../core/i18n/result/messages.js';
import type { Response } from '../../core/model/response.js';
import { parseResponse } from '../../core/response/parse-response.js';
import type { ResultView } from './result-view.js';

/** Why a file is not compared with. */
export type EarlierRefusal = keyof ResultMessages['earlierFile']['refused'];

/** Earlier answers, or why a file is none of them. */
export type ReadEarlier =
  { readonly ok: true; readonly response: Response } | { readonly ok: false; readonly reason: EarlierRefusal };

/** Reads the file of an earlier result, as the result saves it; never throws, whatever the file is. */
export async function readEarlier(file: Blob, view: ResultView): Promise<ReadEarlier> {
  const { structure, response } = view;
  const given = await jsonOf(file);
  const found = compareResponses(structure, given, response);
  if (!found.ok) return { ok: false, reason: found.reason };
  const read = parseResponse(compileInstrument(structure), given);
  if (!read.ok) return { ok: false, reason: 'malformed' };
  if (read.value.id === response.id && read.value.completedAt === response.completedAt) {
    return { ok: false, reason: 'same' };
  }
  return endOf(read.value) > endOf(response) ? { ok: false, reason: 'later' } : { ok: true, response: read.value };
}

async function jsonOf(file: Blob): Promise<unknown> {
  try {
    return JSON.parse(await file.text());
  } catch {
    return null;
  }
}

function endOf({ completedAt, startedAt }: Response): number {
  return Date.parse(completedAt ?? startedAt);
}
