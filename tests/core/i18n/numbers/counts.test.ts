import { expect } from '@open-wc/testing';
import { failuresEn } from '../../../../src/core/i18n/failures/en.js';
import { failuresVi } from '../../../../src/core/i18n/failures/vi.js';
import { sentencesEn } from '../../../../src/core/i18n/intake/sentences-en.js';
import { sentencesVi } from '../../../../src/core/i18n/intake/sentences-vi.js';
import { describeIssue } from '../../../../src/core/i18n/issues/describe-issue.js';
import { issuesEn } from '../../../../src/core/i18n/issues/en.js';
import { issuesVi } from '../../../../src/core/i18n/issues/vi.js';
import { programmeEn } from '../../../../src/core/i18n/programme/en.js';
import { programmeVi } from '../../../../src/core/i18n/programme/vi.js';
import { en } from '../../../../src/core/i18n/result/en.js';
import { vi } from '../../../../src/core/i18n/result/vi.js';
import { error } from '../../../../src/core/model/known-issue.js';

/** The numbers of a sentence as they stand there; a mark at the end of one is no part of it. */
function numbersIn(text: string): readonly string[] {
  return text.match(/\d[\d.,]*\d|\d/g) ?? [];
}

describe('numbers in messages', () => {
  const file = { count: 1303, names: 'a.csv\nb.csv' };
  const size = { megabytes: 2500, maximum: 1024 };
  const sentences: Readonly<Record<string, readonly [vi: string, en: string, numbers: readonly number[]]>> = {
    'the comparison group': [vi.cohort.population(1303, 'x', 'y'), en.cohort.population(1303, 'x', 'y'), [1303]],
    'days of work': [vi.actions.days(1303), en.actions.days(1303), [1303]],
    'places of a file': [programmeVi.open.issues(1303), programmeEn.open.issues(1303), [1303]],
    'further places': [programmeVi.open.moreIssues(1303), programmeEn.open.moreIssues(1303), [1303]],
    'places that are not saved': [
      programmeVi.casework.unsaved.without(1303),
      programmeEn.casework.unsaved.without(1303),
      [1303],
    ],
    'who is missing': [programmeVi.cards.missing(1303, 2000), programmeEn.cards.missing(1303, 2000), [1303, 2000]],
    'changes of level': [
      programmeVi.change.moves(1303, 2000, 1000),
      programmeEn.change.moves(1303, 2000, 1000),
      [1303, 2000, 1000],
    ],
    pages: [programmeVi.enterprises.page(1303, 2000), programmeEn.enterprises.page(1303, 2000), [1303, 2000]],
    'tables at once': [
      sentencesVi.issues['file/several-tables'](file).problem,
      sentencesEn.issues['file/several-tables'](file).problem,
      [1303, 1301],
    ],
    'the size of a file': [
      sentencesVi.issues['file/too-large'](size).problem,
      sentencesEn.issues['file/too-large'](size).problem,
      [2500, 1024],
    ],
    'errors of a questionnaire': [failuresVi.invalid(1303), failuresEn.invalid(1303), [1303]],
    ...Object.fromEntries(
      [
        error('document/too-large', [], { size: 1_000_002, maximum: 1_000_000 }),
        error('list/too-long', [], { count: 1303, maximum: 500 }),
        error('text/too-long', [], { maximum: 2000 }),
        error('answer/too-long', [], { item: 'note', length: 2303, maximum: 2000 }),
        error('table/too-wide', [], { count: 10_000, maximum: 4000 }),
        error('workbook/too-large', [], size),
        error('row/too-many-cells', [], { count: 1303, maximum: 1000 }),
      ].map((issue) => [
        issue.code,
        [
          describeIssue(issue, issuesVi).problem,
          describeIssue(issue, issuesEn).problem,
          Object.values(issue.params).filter((value) => typeof value === 'number'),
        ],
      ]),
    ),
  };

  for (const [what, [vietnamese, english, numbers]] of Object.entries(sentences)) {
    it(`are written as each language writes them: ${what}`, () => {
      const grouped = (mark: string) => numbers.map((one) => String(one).replace(/\B(?=(?:\d{3})+$)/g, mark));
      expect(numbersIn(vietnamese), vietnamese).to.deep.equal(grouped('.'));
      expect(numbersIn(english), english).to.deep.equal(grouped(','));
    });
  }

  it('stand as they are to be written where they are values of a document', () => {
    const { problem, remedy } = describeIssue(error('value/too-small', [], { minimum: 1000 }), issuesEn);
    expect([problem, remedy]).to.deep.equal([
      'The number is too small; at least 1000 is needed.',
      'Put 1000 or more here.',
    ]);
  });
});
