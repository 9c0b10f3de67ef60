import { formatNumber } from '../../core/i18n/numbers/format-number.js';
import { issuesEn } from '../../core/i18n/issues/en.js';
import type { CliMessages, Counts } from './messages.js';
import { failuresEn } from './en/failures.js';
import { helpEn } from './en/help.js';
import { registerEn } from './en/register.js';
import { reportEn } from './en/report.js';

const plural = new Intl.PluralRules('en');

/** English. */
export const cliEn: CliMessages = {
  issues: issuesEn,
  failures: failuresEn,
  seeHelp: (command) => `How to use it: digital-readiness ${command}--help`,
  place: ({ file, line, column, path }) =>
    [file, line === null ? null : `line ${line}`, column === null ? null : `column "${column}"`, path]
      .filter((part) => part !== null)
      .join(', '),
  severity: { error: 'error', warning: 'warning' },
  moreIssues: (count) => `… and ${counted(count, 'issue')} more. Use --errors or --json to see all of them.`,
  interrupted: 'Broken off. No file was left half written.',
  progress: {
    bytes: (percent, rows, rate, remaining) => `${percent} · ${rows} rows · ${rate} rows/s · ${remaining} left`,
    rows: (rows, rate) => `${rows} rows · ${rate} rows/s`,
  },
  scored: (counts) => `Scored ${counted(counts.rows, 'response')}.${remainder(counts)}`,
  imported: (counts) => `Imported ${counted(counts.rows, 'response')}.${remainder(counts)}`,
  exported: (counts) => `Exported ${counted(counts.rows, 'response')}.${remainder(counts)}`,
  provenanceLost: (count) =>
    `${counted(count, 'answer')} say where they came from (carried over or filled in before), which a table has no place for. Use --format json to keep it.`,
  errorsWritten: (file) => `The rows with errors are in "${file}". Once corrected, that file can be imported as it is.`,
  numbersRead: {
    vi: 'Numbers are read the Vietnamese way (1.500,5).',
    en: 'Numbers are read the English way (1,500.5).',
  },
  validInstrument: (file, id, version, warnings) =>
    `${file}: the instrument "${id}" ${version} is valid${warnings > 0 ? `, with ${counted(warnings, 'warning')}` : ''}.`,
  validResponses: (file, counts) => `${file}: ${counted(counts.rows, 'valid response')}.${remainder(counts)}`,
  invalid: (file, count) => `${file}: ${counted(count, 'error')}.`,
  ...registerEn,
  report: reportEn,
  ...helpEn,
};

function counted(count: number, noun: string): string {
  return `${formatNumber(count, 'en')} ${noun}${plural.select(count) === 'one' ? '' : 's'}`;
}

function remainder({ faulty, warnings }: Counts): string {
  const skipped = faulty > 0 ? ` ${counted(faulty, 'row')} with errors left out.` : '';
  return warnings > 0 ? `${skipped} ${counted(warnings, 'warning')}.` : skipped;
}
