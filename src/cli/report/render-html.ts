import { cellText } from './cell-text.js';
import { REPORT_STYLES } from './styles.js';
import type { ColumnKind, ReportCell, ReportDocument, ReportSection } from './section.js';

/** A report as a page of its own: no scripts, nothing from elsewhere, made to be printed. */
export function reportHtml({ language, title, lead, sections }: ReportDocument): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${REPORT_STYLES}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${paragraphs(lead)}
${sections.map((section) => sectionHtml(section, language)).join('\n')}
</main>
</body>
</html>
`;
}

function sectionHtml({ id, heading, columns, rows, notes }: ReportSection, language: string): string {
  const head = columns.map(({ label, kind }) => `<th scope="col"${classOf(kind)}>${escaped(label)}</th>`).join('');
  const body = rows.map((row) => `<tr>${rowHtml(row, columns, language)}</tr>`).join('\n');
  return `<section>
<h2 id="${escaped(id)}">${escaped(heading)}</h2>
<div class="table" tabindex="0" role="region" aria-labelledby="${escaped(id)}">
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>
</div>
${paragraphs(notes)}
</section>`;
}

function rowHtml(row: readonly ReportCell[], columns: ReportSection['columns'], language: string): string {
  const cells = columns.map(({ kind }, at) => ({ kind, text: escaped(cellText(row[at] ?? null, kind, language)) }));
  const [first, ...others] = cells;
  return `<th scope="row">${first?.text ?? ''}</th>${others.map(({ kind, text }) => `<td${classOf(kind)}>${text}</td>`).join('')}`;
}

function classOf(kind: ColumnKind): string {
  return kind === 'text' ? '' : ' class="number"';
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escaped(text)}</p>`).join('\n');
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}
