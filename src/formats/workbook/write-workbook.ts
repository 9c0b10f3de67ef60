import type { Table } from '../../core/exchange/rows-of.js';
import { sheetText, xmlText } from './sheet-text.js';
import { deflatedZip, type Deflate } from './zip-archive.js';

/** Most cells of a workbook: it is made in memory, some 250 bytes a cell. */
export const MOST_CELLS = 1_000_000;

/** A table with the name of its sheet. */
export interface NamedTable extends Table {
  /** At most 31 characters are kept, and none of `[]:*?/\`. */
  readonly name: string;
}

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8"?>';

/** Whether tables are too large for a workbook. */
export function tooManyCells(tables: readonly Table[]): boolean {
  return tables.reduce((sum, { header, rows }) => sum + header.length * (rows.length + 1), 0) > MOST_CELLS;
}

/**
 * Tables as an XLSX file (ECMA-376), a sheet each.
 *
 * @param deflate Packs what goes into the archive.
 */
export function writeWorkbook(tables: readonly NamedTable[], deflate: Deflate): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(tables.map(({ name }) => name));
  const parts = new Map([
    ['[Content_Types].xml', contentTypes(names)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(names)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([...names.map((_, at) => ['worksheet', sheetFile(at)] as const), ['styles', 'styles.xml']]),
    ],
    ['xl/styles.xml', STYLES],
    ...tables.map((table, at) => [`xl/${sheetFile(at)}`, sheetText(table)] as const),
  ]);
  const encoder = new TextEncoder();
  return deflatedZip(new Map([...parts].map(([name, text]) => [name, encoder.encode(text)])), deflate);
}

function sheetFile(at: number): string {
  return `worksheets/sheet${at + 1}.xml`;
}

/** Names that a spreadsheet takes: each once, whatever the case. */
function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name, at) => {
    const bare = name
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    const plain = shortened(bare, 31);
    const free = plain === '' || taken.has(plain.toLowerCase()) ? `${shortened(bare, 26)} (${at + 1})`.trim() : plain;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** The whole words that fit, without what a bracket begins; a part of the first one where it is too long itself. */
function shortened(text: string, maximum: number): string {
  if (text.length <= maximum) return text;
  const words = text
    .slice(0, maximum + 1)
    .replace(/\s\S*$/, '')
    .slice(0, maximum);
  return words.includes(')') ? words : words.replace(/\s*\([^()]*$/, '') || words;
}

function contentTypes(names: readonly string[]): string {
  const part = (path: string, type: string) => `<Override PartName="/xl/${path}" ContentType="${TYPE}.${type}+xml"/>`;
  return [
    `${XML}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('workbook.xml', 'sheet.main'),
    part('styles.xml', 'styles'),
    ...names.map((_, at) => part(sheetFile(at), 'worksheet')),
    '</Types>',
  ].join('');
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const lines = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map((name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return `${XML}<workbook xmlns="${SPREADSHEET}" xmlns:r="${DOCUMENT}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

/**
 * Three styles: plain, bold for headers, and dates as the machine on which they are read writes them (format 14, ECMA-376, part 1,
 * 18.8.30). What else stands here the format asks for.
 */
const STYLES = [
  `${XML}<styleSheet xmlns="${SPREADSHEET}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>',
].join('');
