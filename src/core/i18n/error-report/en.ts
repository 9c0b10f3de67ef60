import type { ErrorReportMessages } from './messages.js';

/** English; the command line has these columns in every language. */
export const errorReportEn = {
  row: '#row',
  problems: '#problems',
  file: '#file',
} as const satisfies ErrorReportMessages;
