import type { CompiledInstrument } from '../compiled/compiled-instrument.js';
import { error, type KnownIssue } from '../model/known-issue.js';
import type { Answer, Answers, Provenance } from '../model/response.js';
import { near } from '../text/nearest.js';
import { isObject } from '../text/value-type.js';
import { checkAnswer } from './check-answer.js';
import { checkValue } from './check-value.js';
import { copyValue } from './copy-value.js';

type RawObject = Readonly<Record<string, unknown>>;

/** The answers that fit, in the order of the instrument, and an issue for every other. */
export function readAnswers(
  instrument: CompiledInstrument,
  raw: RawObject,
): { readonly value: Answers; readonly issues: readonly KnownIssue[] } {
  const issues = Object.keys(raw).flatMap((id) => unknownItem(instrument, id));
  const kept: [string, Answer][] = [];
  for (const [id, item] of instrument.items) {
    if (!Object.hasOwn(raw, id)) continue;
    const issue = checkAnswer(item, raw[id], checkValue);
    const read = issue ? null : readAnswer(raw[id]);
    if (issue) issues.push({ ...issue, path: ['answers', id, ...issue.path] });
    if (!read) continue;
    kept.push([id, read.answer]);
    if (read.provenanceLost) {
      issues.push(error('answer/malformed-provenance', ['answers', id, 'provenance'], { item: id }));
    }
  }
  return { value: Object.fromEntries(kept), issues };
}

function unknownItem({ items }: CompiledInstrument, id: string): KnownIssue[] {
  if (items.has(id)) return [];
  return [error('answer/unknown-item', ['answers', id], { item: id.slice(0, 80), ...near(id, items.keys()) })];
}

/** A copy of an answer that was found right. */
function readAnswer(raw: unknown): { readonly answer: Answer; readonly provenanceLost: boolean } | null {
  if (!isObject(raw)) return null;
  const provenance = readProvenance(raw['provenance']);
  const extra = provenance ? { provenance } : {};
  const provenanceLost = provenance === null && raw['provenance'] !== undefined;
  const { missing } = raw;
  if (missing === 'unknown' || missing === 'notApplicable') return { answer: { missing, ...extra }, provenanceLost };
  const value = copyValue(raw['value']);
  return value === null ? null : { answer: { value, ...extra }, provenanceLost };
}

function readProvenance(raw: unknown): Provenance | null {
  if (!isObject(raw)) return null;
  const { from, source, at, note } = raw;
  if (from !== 'carried' && from !== 'prefilled') return null;
  return {
    from,
    ...(isShort(source) && { source }),
    ...(isShort(at) && { at }),
    ...(isShort(note) && { note }),
  };
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 500;
}
