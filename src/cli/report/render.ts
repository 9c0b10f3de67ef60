import type { GivenOptions } from '../arguments/options.js';
import { choice } from '../input/read-options.js';
import { reportCsv } from './render-csv.js';
import { reportHtml } from './render-html.js';
import { reportText } from './render-text.js';
import type { ReportDocument } from './section.js';

const FORMATS = ['table', 'json', 'csv', 'html'] as const;

/** What a report is written as. */
export type ReportFormat = (typeof FORMATS)[number];

/** The format that was asked for, or that the name of the file says. */
export function reportFormat(options: GivenOptions, out: string | undefined): ReportFormat {
  const ending = /\.(json|csv|html)$/i.exec(out ?? '')?.[1]?.toLowerCase();
  return choice('format', options, FORMATS) ?? FORMATS.find((format) => format === ending) ?? 'table';
}

/**
 * A report as text.
 *
 * @param figures What is written as JSON.
 */
export function renderReport(format: ReportFormat, document: ReportDocument, figures: unknown): string {
  if (format === 'json') return `${JSON.stringify(figures, null, 2)}\n`;
  return { csv: reportCsv, html: reportHtml, table: reportText }[format](document);
}
