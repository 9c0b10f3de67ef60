import type { HeaderWords } from '../../programme/intake/columns/header-words.js';

/** What columns of an officer's table are called; the first name is the one that is shown. */
export const headersEn: HeaderWords = {
  register: {
    'enterprise.name': [
      'Enterprise name',
      'Name',
      'Company',
      'Company name',
      'Business',
      'Business name',
      'Enterprise',
    ],
    'enterprise.code': [
      'Enterprise code',
      'Tax code',
      'Tax number',
      'Tax ID',
      'Enterprise code (tax code)',
      'Business code',
    ],
    'enterprise.sector': ['Sector', 'Industry', 'Main line of business', 'Line of business', 'Activity'],
    'enterprise.sizeClass': ['Size class', 'Size', 'Enterprise size', 'Company size'],
    'enterprise.place': ['Place', 'Province', 'Province or city', 'Location', 'City'],
    'enterprise.officer': ['Officer', 'Officer in charge', 'In charge', 'Case officer'],
    'support.since': ['Supported since', 'Support since', 'Support start', 'Support from', 'Start of support'],
    'support.until': ['Supported until', 'Support until', 'Support end', 'Support to', 'End of support'],
    'support.by': ['Supported by', 'Support by', 'Supporting body', 'Support provider'],
    'support.measures': ['Support measures', 'Measures', 'Measure', 'Kind of support', 'Support'],
    'support.decision': ['Support decision', 'Decision', 'Decision number', 'Decision no'],
    'contact.person': ['Contact person', 'Contact', 'Contact name', 'Representative'],
    'contact.phone': ['Phone', 'Phone number', 'Telephone', 'Mobile', 'Contact phone'],
    'contact.email': ['Email', 'E-mail', 'Email address', 'Contact email'],
  },
  around: {
    id: ['Response id', 'Response number'],
    instrument: ['Questionnaire', 'Instrument'],
    version: ['Questionnaire version', 'Version'],
    enterprise: ['Id in the programme', 'Enterprise id', 'Record id'],
    wave: ['Wave', 'Round', 'Survey wave'],
    date: ['Date of assessment', 'Assessment date', 'Survey date', 'Date'],
    startedAt: ['Started at', 'Start time'],
    completedAt: ['Completed at', 'Completion time', 'Timestamp'],
    locale: ['Language'],
    respondentMode: ['How it was answered', 'Respondent mode'],
    respondentRole: ['Role of the respondent', 'Respondent role', 'Respondent'],
    contradictions: ['Answers that do not fit together'],
  },
  part: {
    numerator: (title) => `${title} (part)`,
    denominator: (title) => `${title} (whole)`,
  },
};
