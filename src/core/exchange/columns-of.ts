import type { Questionnaire } from '../model/instrument.js';
import type { Item } from '../model/item.js';
import type { Region } from '../regions/region.js';
import { HEADER_KEYS, type Column, type HeaderColumn, type ItemColumn } from './column.js';

const HEADER_NAMES: ReadonlySet<string> = new Set(HEADER_KEYS);

/**
 * The columns of a table of responses: what stands around the answers, the profile, the answers, in the order in which they
 * are asked. The header of a column is an id:
 *
 * - `net-access` for an item; the ticks of a multiple choice stand in one cell, parted by `;`
 * - `devices.office` for a row of a matrix
 * - `trained` for the estimate of a share, `trained.numerator` and `trained.denominator` for its two numbers
 * - `profile.sector` for a field of the profile
 * - `answers.wave` for an item with the name of a column that stands around the answers
 *
 * @param region The region whose profile it is; without it the profile has no columns.
 * @example
 * columnsOf(smeScreeningStructure, vietnam).map(({ header }) => header); // ['id', 'instrument', …]
 */
export function columnsOf(questionnaire: Questionnaire, region?: Region): readonly Column[] {
  const fields = region?.fields ?? [];
  const asked = new Map(questionnaire.items.map((item) => [item.id, item]));
  const items = questionnaire.pages.flatMap((page) => page.items).flatMap((id) => asked.get(id) ?? []);
  return [
    ...HEADER_KEYS.map((key): HeaderColumn => ({ holds: 'header', header: key, key })),
    ...fields.flatMap((item) => columnsOfItem('field', `profile.${item.id}`, item)),
    ...items.flatMap((item) => columnsOfItem('answer', answerHeader(item), item)),
  ];
}

function answerHeader({ id }: Item): string {
  return HEADER_NAMES.has(id) ? `answers.${id}` : id;
}

function columnsOfItem(holds: ItemColumn['holds'], header: string, item: Item): ItemColumn[] {
  if (item.kind === 'matrix') return item.rows.map(({ id: row }) => ({ holds, header: `${header}.${row}`, item, row }));
  if (item.kind !== 'ratio') return [{ holds, header, item }];
  return [
    { holds, header, item },
    { holds, header: `${header}.numerator`, item, part: 'numerator' },
    { holds, header: `${header}.denominator`, item, part: 'denominator' },
  ];
}
