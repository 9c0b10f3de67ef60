import type { TableRecord } from '../../core/exchange/table-record.js';
import type { Answers, Profile } from '../../core/model/response.js';
import type { LoadedInstrument } from '../instruments/load-instrument.js';

/** The calendar date that the answers of a record stand for: the one that is told, or when they were given. */
export function dayOf({ date, response }: TableRecord): string {
  return date ?? (response.completedAt ?? response.startedAt).slice(0, 10);
}

/** What is scored of a record: its profile with what follows from it on the day of the answers. */
export function withDerived(
  { derive }: LoadedInstrument,
  record: TableRecord,
): { readonly answers: Answers; readonly profile: Profile } {
  const { answers, profile } = record.response;
  return { answers, profile: { ...profile, ...derive(profile, dayOf(record)) } };
}
