import type { Cell } from '../exchange/cell.js';
import type { Table } from '../exchange/rows-of.js';
import { supportedBy } from '../analytics/register/supported-by.js';
import type { CalendarDate } from '../model/programme.js';
import type { EnterpriseLine } from './enterprise-lines.js';

/** What columns, waves, levels and segments are called: plain data, so that a table can be made in another thread. */
export interface TableNames {
  /** Of the sheet in a workbook. */
  readonly sheet: string;
  readonly columns: Readonly<
    Record<'code' | 'name' | 'sector' | 'sizeClass' | 'place' | 'supported' | 'date' | 'score' | 'level', string>
  >;
  readonly yes: string;
  readonly no: string;
  /** By id, in the order of time. */
  readonly waves: readonly { readonly id: string; readonly name: string }[];
  readonly levels: Readonly<Record<string, string>>;
  readonly segments: Readonly<Record<'sector' | 'sizeClass' | 'place', Readonly<Record<string, string>>>>;
}

/**
 * Enterprises as a table: what the register knows, and of each wave date, score and level. Scores are unrounded.
 *
 * @param asOf Date on which they are told to be supported.
 */
export function enterpriseTable(lines: readonly EnterpriseLine[], names: TableNames, asOf: CalendarDate): Table {
  const { columns, waves, levels, segments } = names;
  const head = [columns.code, columns.name, columns.sector, columns.sizeClass, columns.place, columns.supported];
  const perWave = waves.flatMap(({ name }) =>
    [columns.date, columns.score, columns.level].map((column) => `${name}: ${column}`),
  );
  const rows = lines.map(({ enterprise, scores }): readonly Cell[] => {
    const { code, name, sector, sizeClasses, place } = enterprise;
    return [
      code?.code ?? null,
      name,
      sector && nameOf(segments.sector, sector.code),
      sizeClasses.map((size) => nameOf(segments.sizeClass, size)).join(' / '),
      place && nameOf(segments.place, place.code),
      supportedBy(enterprise, asOf).length > 0 ? names.yes : names.no,
      ...waves.flatMap(({ id }): readonly Cell[] => {
        const found = scores.find(({ wave }) => wave === id);
        return [found?.date ?? null, found?.score ?? null, found?.level ? nameOf(levels, found.level) : null];
      }),
    ];
  });
  return { header: [...head, ...perWave], rows };
}

function nameOf(names: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}
