import type { ErrorReportMessages } from './messages.js';

/** Vietnamese. */
export const errorReportVi = { row: '#dòng', problems: '#lỗi', file: '#tệp' } as const satisfies ErrorReportMessages;
