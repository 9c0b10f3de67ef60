import { documentSentences } from './en/document.js';
import { referenceSentences } from './en/references.js';
import { responseSentences } from './en/responses.js';
import { scoringSentences } from './en/scoring.js';
import { tableSentences } from './en/tables.js';
import type { IssueMessages } from './messages.js';

/** Issues in English. */
export const issuesEn: IssueMessages = {
  wholeDocument: 'the document',
  unknownCode: (code) => ({ problem: `The problem "${code}" was found.`, remedy: 'Look the code up in the guide.' }),
  sentences: {
    ...documentSentences,
    ...referenceSentences,
    ...scoringSentences,
    ...responseSentences,
    ...tableSentences,
  },
};
