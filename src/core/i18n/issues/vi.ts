import type { IssueMessages } from './messages.js';
import { documentSentences } from './vi/document.js';
import { referenceSentences } from './vi/references.js';
import { responseSentences } from './vi/responses.js';
import { scoringSentences } from './vi/scoring.js';
import { tableSentences } from './vi/tables.js';

/** Issues in Vietnamese. */
export const issuesVi: IssueMessages = {
  wholeDocument: 'toàn bộ tệp',
  unknownCode: (code) => ({ problem: `Có vấn đề “${code}”.`, remedy: 'Tra mã này trong tài liệu hướng dẫn.' }),
  sentences: {
    ...documentSentences,
    ...referenceSentences,
    ...scoringSentences,
    ...responseSentences,
    ...tableSentences,
  },
};
