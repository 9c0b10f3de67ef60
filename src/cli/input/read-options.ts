import { isCalendarDate } from '../../core/exchange/read-instant.js';
import type { NumberLocale } from '../../core/exchange/number-locale.js';
import type { GivenOptions, OptionName } from '../arguments/options.js';
import { Failure } from '../failure.js';
import { INPUT_FORMATS, type FileFormat } from '../../formats/file-format.js';

/** The options of every command that reads responses. */
export const READING = [
  'instrument',
  'from',
  'map',
  'numbers',
  'date',
  'sheet',
] as const satisfies readonly OptionName[];

/** How responses are to be read. */
export interface ReadOptions {
  readonly instrument: string | undefined;
  readonly from: FileFormat | undefined;
  readonly map: Readonly<Record<string, string | null>>;
  readonly numbers: NumberLocale | undefined;
  readonly date: string | undefined;
  readonly sheet: string | undefined;
}

/** @throws {Failure} For a value that an option cannot have. */
export function readOptions(options: GivenOptions): ReadOptions {
  return {
    instrument: options.text('instrument'),
    from: choice('from', options, INPUT_FORMATS),
    map: Object.fromEntries(options.texts('map').map((text) => pair('map', text, 'Website=web-own'))),
    numbers: choice('numbers', options, ['vi', 'en'] as const),
    date: dateOf(options.text('date')),
    sheet: options.text('sheet'),
  };
}

/** The value of an option that has few. */
export function choice<const T extends string>(
  name: OptionName,
  options: GivenOptions,
  known: readonly T[],
): T | undefined {
  const value = options.text(name);
  const found = known.find((one) => one === value);
  if (value === undefined || found !== undefined) return found;
  throw new Failure('unknownValue', { option: `--${name}`, value, known: known.join(', ') });
}

/** The two sides of `name=value`; nothing on the right is `null`. */
export function pair(option: OptionName, text: string, example: string): readonly [string, string | null] {
  const at = text.lastIndexOf('=');
  const left = text.slice(0, Math.max(0, at)).trim();
  if (left === '') throw new Failure('malformedValue', { option: `--${option}`, value: text, example });
  return [left, text.slice(at + 1).trim() || null];
}

function dateOf(value: string | undefined): string | undefined {
  if (value === undefined || isCalendarDate(value)) return value;
  throw new Failure('malformedValue', { option: '--date', value, example: '2026-03-01' });
}
