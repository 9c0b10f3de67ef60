import { compareResponses } from '../../core/advice/compare-responses.js';
import { compileInstrument } from '../../core/compiled/compile-instrument.js';
import type { ResultMessages } from '../../core/i18n/result/messages.js';
import type { Response } from '../../core/model/response.js';
import { parseResponse } from '../../core/response/parse-response.js';
import type { BasisDifference } from '../../core/scoring/same-basis.js';
import type { ResultView } from './result-view.js';

/** Why a file is not compared with: what it rests on, or what else is wrong. */
export type EarlierRefusal =
  | { readonly difference: BasisDifference }
  | { readonly reason: keyof ResultMessages['earlierFile']['refused']; readonly difference?: undefined };

/** Earlier answers, or why a file is none of them. */
export type ReadEarlier =
  { readonly ok: true; readonly response: Response } | { readonly ok: false; readonly refusal: EarlierRefusal };

/** Reads the file of an earlier result, as the result saves it; never throws, whatever the file is. */
export async function readEarlier(file: Blob, view: ResultView): Promise<ReadEarlier> {
  const { structure, response } = view;
  const given = await jsonOf(file);
  const found = compareResponses(structure, given, response);
  if (!found.ok) return refused(found.difference ? { difference: found.difference } : { reason: 'malformed' });
  const read = parseResponse(compileInstrument(structure), given);
  if (!read.ok) return refused({ reason: 'malformed' });
  if (read.value.id === response.id && read.value.completedAt === response.completedAt) {
    return refused({ reason: 'same' });
  }
  return endOf(read.value) > endOf(response) ? refused({ reason: 'later' }) : { ok: true, response: read.value };
}

function refused(refusal: EarlierRefusal): ReadEarlier {
  return { ok: false, refusal };
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
