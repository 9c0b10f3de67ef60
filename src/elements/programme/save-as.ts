import { saveFile } from '../files/save-file.js';
import type { Desk } from './desk/desk.js';
import { dateInZone } from './desk/date-in-zone.js';
import type { ProgrammeView, Saved } from './programme-view.js';
import { tableNames } from './table-names.js';
import { aboutTable, allTables } from './tables/all-tables.js';
import { figuresCsv, figuresXlsx } from './tables/figure-files.js';

/** Hands something over as a file; a list may be too long for a workbook. */
export async function saveAs(view: ProgrammeView, desk: Desk, what: Saved): Promise<'saved' | 'tooLong'> {
  const { messages, summary, state } = view;
  if (what === 'programme') {
    saveFile(`${summary.programme.id}.json`, await desk.document());
    return 'saved';
  }
  if (what === 'csv' || what === 'xlsx') {
    const list = await desk.list(state, what, tableNames(view));
    if (!list) return 'tooLong';
    saveFile(`${messages.enterprises.fileName}.${what}`, list);
    return 'saved';
  }
  if (what === 'table-csv' || what === 'table-xlsx') {
    const format = what === 'table-csv' ? 'csv' : 'xlsx';
    const table = await desk.table(state, format, messages.enterprises.tableName);
    if (!table) return 'tooLong';
    saveFile(`${messages.enterprises.tableName}.${format}`, table);
    return 'saved';
  }
  const quality = (await desk.show({ ...state, tab: 'quality' }))?.quality ?? null;
  const today = dateInZone(new Date().toISOString(), summary.programme.timeZone);
  const tables = [aboutTable(view, today), ...allTables(view, quality, 'file')];
  const name = `${messages.save.fileName}-${view.overview.wave.id}`;
  if (what === 'figures-csv') saveFile(`${name}.csv`, figuresCsv(tables));
  else saveFile(`${name}.xlsx`, await figuresXlsx(tables));
  return 'saved';
}
