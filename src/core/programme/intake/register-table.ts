import type { Register } from '../../analytics/register/reading/parse-register.js';
import type { Cell } from '../../exchange/cell.js';
import { TICK_SEPARATOR } from '../../exchange/cell.js';
import { columnsOf } from '../../exchange/columns-of.js';
import { rowOf, type Table } from '../../exchange/rows-of.js';
import type { Contact, Enterprise, Support } from '../../model/enterprise.js';
import type { Structure } from '../../model/instrument.js';
import type { Response } from '../../model/response.js';
import type { Region } from '../../regions/region.js';
import { REGISTER_KEYS, type RegisterKey } from './columns/register-column.js';

/** A register whose responses were read. */
export interface ReadRegister extends Pick<Register, 'enterprises' | 'contacts'> {
  readonly assessments: readonly (Omit<Register['assessments'][number], 'response'> & {
    readonly response: Response;
  })[];
}

/**
 * A register as a table that can be taken in again: a row for each enterprise with its first support, one for each further
 * support, and one for each assessment by a questionnaire. Consents, and where answers came from, have no column.
 */
export function registerTable(
  { enterprises, contacts, assessments }: ReadRegister,
  structure: Structure,
  region: Region,
): Table {
  const columns = columnsOf(structure, region).filter(({ header }) => header !== 'enterprise');
  const header = ['enterprise', ...REGISTER_KEYS, ...columns.map((column) => column.header)];
  const reach = new Map(contacts.map((contact) => [contact.enterprise, contact]));
  const around = (facts: readonly Cell[]): readonly Cell[] => [...facts, ...columns.map(() => null)];
  return {
    header,
    rows: [
      ...enterprises.flatMap((enterprise) => {
        const [first, ...further] = enterprise.supports;
        return [
          around(factCells(enterprise.id, enterprise, first, reach.get(enterprise.id))),
          ...further.map((support) => around(factCells(enterprise.id, undefined, support, undefined))),
        ];
      }),
      ...assessments
        .filter(({ response }) => response.instrument.id === structure.id)
        .map(({ enterprise, wave, date, response }) => [
          ...factCells(enterprise, undefined, undefined, undefined),
          ...rowOf(columns, { response, wave, date }),
        ]),
    ],
  };
}

function factCells(
  id: string,
  enterprise: Enterprise | undefined,
  support: Support | undefined,
  contact: Contact | undefined,
): readonly Cell[] {
  const cells: Readonly<Record<RegisterKey, Cell | undefined>> = {
    'enterprise.name': enterprise?.name,
    'enterprise.code': enterprise?.code?.code,
    'enterprise.sector': enterprise?.sector?.code,
    'enterprise.sizeClass': enterprise?.sizeClasses.join(TICK_SEPARATOR),
    'enterprise.place': enterprise?.place?.code,
    'enterprise.officer': enterprise?.officer,
    'support.since': support?.since,
    'support.until': support?.until,
    'support.by': support?.by,
    'support.measures': support?.measures.join(TICK_SEPARATOR),
    'support.decision': support?.decision,
    'contact.person': contact?.person,
    'contact.phone': contact?.phone,
    'contact.email': contact?.email,
  };
  return [id, ...REGISTER_KEYS.map((key) => cells[key] ?? null)];
}
