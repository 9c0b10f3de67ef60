import { formatNumber } from '../numbers/format-number.js';
import type { CaseworkMessages } from './casework-messages.js';

const KINDS = { added: 'Added', changed: 'Changed', removed: 'Removed' } as const;
const SUBJECTS = {
  programme: 'the programme',
  enterprise: 'the enterprise',
  contact: 'a contact',
  assessment: 'an assessment',
} as const;

/** English. */
export const caseworkEn = {
  contents: {
    heading: 'On this page',
    history: 'Assessments',
    chart: 'Chart of the result, now and before',
    roadmap: 'Roadmap to the next level',
    points: 'Points for the talk',
    notes: 'Notes',
    changes: 'Change log',
  },
  contacts: {
    heading: 'Contact',
    apart: 'Contact data are kept apart from the answers and are never part of a figure.',
    none: 'No contact yet.',
    person: 'Person',
    phone: 'Phone',
    email: 'E-mail',
  },
  changes: {
    heading: 'Change log',
    none: 'No change is on record yet.',
    line: (kind, subject, fields) =>
      `${KINDS[kind]} ${SUBJECTS[subject]}${fields.length > 0 ? `: ${fields.join(', ')}` : ''}`,
    by: (date, officer) => `${date}, ${officer}`,
    unnamed: 'by whom is not on record',
    fields: {
      names: 'name',
      name: 'name',
      code: 'code',
      sector: 'sector',
      sizeClasses: 'size',
      place: 'place',
      supports: 'support received',
      officer: 'officer in charge',
      notes: 'notes',
      person: 'person',
      phone: 'phone',
      email: 'e-mail',
      wave: 'wave',
      waves: 'waves',
      targets: 'targets',
      populations: 'enterprises in the area',
      date: 'date of assessment',
      consent: 'consent',
      response: 'answers',
    },
  },
  notes: {
    heading: 'Notes of the adviser',
    apart:
      'Notes are kept in the programme file, for colleagues to follow; they are never part of a figure. Please write down no citizen numbers or other personal data.',
    none: 'No notes yet.',
    text: 'New note',
    hint: 'Up to 2,000 characters.',
    officer: 'Written by',
    writtenAs: (officer) => `Written by: ${officer}`,
    add: 'Save the note',
    by: (time, officer) => `${time}, ${officer}`,
    remove: 'Remove',
    removeOne: (time) => `Remove the note of ${time}`,
    sure: 'Remove this note? What it says cannot be brought back.',
    added: 'The note was added.',
    removed: 'The note was removed.',
    refused: {
      officer: 'Say who writes (up to 100 characters).',
      text: 'Write the note, up to 2,000 characters and without control characters.',
      citizenId:
        'The note, or the name of who writes it, has twelve digits that look like the number of a citizen. Take them out and save again.',
      gone: 'The enterprise or this note is no longer in the file. Open the page of the enterprise again.',
    },
  },
  rename: {
    heading: 'Rename the programme',
    vi: 'Name in Vietnamese',
    en: 'Name in English (if there is one)',
    save: 'Rename',
    refused: {
      empty: 'Give the programme a name in one language at least.',
      text: 'A name has up to 200 characters and no control characters.',
      citizenId: 'The name has twelve digits that look like the number of a citizen. Take them out and rename again.',
      officer:
        'The officer’s name cannot be written to the change log: it is longer than 100 characters, has control characters, or has twelve digits that look like the number of a citizen. Please tell whoever runs this page.',
    },
  },
  unsaved: {
    hint: 'There are changes that are not saved to a file.',
    save: 'Save the programme as a file',
    without: (count) =>
      `The saved file lacks the ${formatNumber(count, 'en')} ${count === 1 ? 'place' : 'places'} that could not be read; keep the file that you opened.`,
    sure: 'There are changes that are not saved to a file. If you open another file they are lost. Open it all the same?',
  },
  points: {
    heading: 'Points for the talk',
    apart: 'These are made from the answers each time the page is opened, and are stored nowhere.',
    none: 'Nothing in the answers needs to be asked about.',
    contradictions: 'Answers that do not fit together',
    open: (dimension) => `Not known or not answered: ${dimension}`,
    noDimension: 'general questions',
    unknown: 'don’t know',
    unanswered: 'not answered',
    near: 'Near the threshold of a level',
    belowLevel: (level, points) => `${points} points below the threshold of “${level}”.`,
    aboveLevel: (level, points) =>
      `Only ${points} points above the threshold of “${level}”; one other answer may change the level.`,
    onLevel: (level) => `The score lies on the threshold of “${level}”.`,
    old: 'Answers older than 12 months',
    oldSince: (date) => `The latest assessment is of ${date}; a new one is due.`,
    oldItem: (question, date) => `${question} (${date})`,
    noDate: 'date not known',
    fallen: 'Dimensions that fell since the last time',
    fell: (dimension, from, to) => `${dimension}: from ${from} down to ${to} points`,
    unclear: 'a small change, which the way of answering may explain',
  },
} as const satisfies CaseworkMessages;
