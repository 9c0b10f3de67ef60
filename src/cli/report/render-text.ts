import { cellText } from './cell-text.js';
import type { ReportDocument, ReportSection } from './section.js';

/** A report for a terminal. */
export function reportText({ title, lead, sections, language }: ReportDocument): string {
  const parts = [
    [title, '='.repeat(title.length)],
    lead,
    ...sections.map((section) => sectionLines(section, language)),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function sectionLines({ heading, columns, rows, notes }: ReportSection, language: string): readonly string[] {
  const lines = rows.map((row) => columns.map(({ kind }, at) => cellText(row[at] ?? null, kind, language)));
  const table = [columns.map(({ label }) => label), ...lines];
  const widths = columns.map((_, at) => Math.max(...table.map((line) => (line[at] ?? '').length)));
  const padded = (text: string, at: number) =>
    columns[at]?.kind === 'text' ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0);
  const [head = '', ...body] = table.map((line) => line.map(padded).join('  ').trimEnd());
  return [heading, '-'.repeat(heading.length), head, ...body, ...notes.map((note) => `* ${note}`)];
}
