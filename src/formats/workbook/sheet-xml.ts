/** A cell with a formula and nothing behind it. */
const WITHOUT_VALUE = /<c\b[^>]*?\br="([A-Z]{1,3}\d{1,7})"[^>]*>\s*<f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>)\s*<\/c>/;

/** Whether a file of a workbook is a sheet. */
export function isSheet(name: string): boolean {
  return /^xl\/worksheets\/[^/]+\.xml$/.test(name);
}

/**
 * The first cell of a sheet whose formula was never computed, e.g. `B3`; `null` where there is none. Libraries read it as
 * an empty cell, so an answer would be lost in silence.
 *
 * @param xml Content of `xl/worksheets/….xml`.
 */
export function notComputed(xml: string): string | null {
  return WITHOUT_VALUE.exec(xml)?.[1] ?? null;
}

/** A sheet whose errors, e.g. `#N/A`, are texts: as errors they would be read as empty cells. */
export function errorsAsTexts(xml: string): string {
  return xml.replaceAll(/(<c\b[^>]*\s)t="e"/g, '$1t="str"');
}
