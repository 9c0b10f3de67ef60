import type { CohortBenchmark } from '../../core/benchmarks/cohort-benchmark.js';
import { segmentFields } from './cohort-of-file.js';
import { Failure } from '../failure.js';
import { pair } from '../input/read-options.js';
import type { LoadedInstrument } from '../instruments/load-instrument.js';

/** By field of the profile the values of a population. */
export type Where = CohortBenchmark['population']['profile'];

/** The profile that was asked for: by field the values that it may have. */
export function whereOf(texts: readonly string[]): Where {
  const where: Record<string, string[]> = {};
  for (const text of texts) {
    const [field, value] = pair('where', text, 'sector=g');
    if (value === null) throw new Failure('malformedValue', { option: '--where', value: text, example: 'sector=g' });
    where[field] = [...(where[field] ?? []), value];
  }
  return where;
}

/** The fields of the profile that are asked for, where segments can be made by them. */
export function checkedFields(instrument: LoadedInstrument, where: Where): readonly string[] {
  const known = segmentFields(instrument);
  const fields = Object.keys(where);
  const unknown = fields.find((field) => !known.includes(field));
  if (unknown === undefined) return fields;
  throw new Failure('unknownValue', { option: '--where', value: unknown, known: known.join(', ') });
}

/** The ids of options as the profile writes them: a register has sections of industry in capitals. */
export function inProfile(where: Where, { region }: LoadedInstrument): Where {
  return Object.fromEntries(
    Object.entries(where).map(([field, values]) => {
      const item = region?.fields.find(({ id }) => id === field);
      const ids = item && 'options' in item ? item.options.map(({ id }) => id) : [];
      const known = (value: string) => ids.find((id) => id.toLowerCase() === value.toLowerCase());
      return [field, values.map((value) => known(value) ?? value)];
    }),
  );
}

/** Fields that earlier benchmarks name, where segments can be made by them. */
export function knownFields(instrument: LoadedInstrument, fields: readonly string[]): readonly string[] {
  const known = segmentFields(instrument);
  return fields.filter((field) => known.includes(field));
}
