import type { CompiledInstrument } from '../core/compiled/compiled-instrument.js';
import type { AsksOtherwise, BesideAnswer, BesideAnswers } from '../core/facts/answered-beside.js';
import { isShipped } from '../core/instruments/structures.js';
import { copyValue } from '../core/response/copy-value.js';
import { isObject } from '../core/text/value-type.js';

const KINDS: Readonly<Record<AsksOtherwise, true>> = {
  parts: true,
  whole: true,
  period: true,
  notion: true,
  choices: true,
};

/**
 * Reads what a draft keeps of earlier answers to related questions: what is read beside an open question, and no more of
 * the response that it came from. It may be anything; what does not fit is left out.
 */
export function readBeside(raw: unknown, { items }: CompiledInstrument): BesideAnswers {
  if (!isObject(raw)) return {};
  const entries = Object.entries(raw).flatMap(([id, one]): [string, BesideAnswer][] => {
    const read = items.has(id) ? readOne(one) : null;
    return read ? [[id, read]] : [];
  });
  return Object.fromEntries(entries);
}

function readOne(raw: unknown): BesideAnswer | null {
  if (!isObject(raw)) return null;
  const { structure, item, source, at, asks } = raw;
  const value = copyValue(raw['value']);
  if (!isText(structure) || !isShipped(structure) || !isText(item) || value === null || !isKind(asks)) return null;
  return { structure, item, value, asks, ...(isText(source) && { source }), ...(isText(at) && { at }) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 500;
}

function isKind(value: unknown): value is AsksOtherwise {
  return isText(value) && Object.hasOwn(KINDS, value);
}
