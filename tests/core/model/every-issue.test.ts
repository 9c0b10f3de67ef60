import { expect } from '@open-wc/testing';
import { describeIssue } from '../../../src/core/i18n/issues/describe-issue.js';
import { issuesEn } from '../../../src/core/i18n/issues/en.js';
import { documentSentences } from '../../../src/core/i18n/issues/en/document.js';
import { referenceSentences } from '../../../src/core/i18n/issues/en/references.js';
import { scoringSentences } from '../../../src/core/i18n/issues/en/scoring.js';
import { issuesVi } from '../../../src/core/i18n/issues/vi.js';
import type { Issue } from '../../../src/core/model/issue.js';
import { valueAt } from '../../../src/core/text/value-at.js';
import { badFiles } from '../../fixtures/instruments/every-issue.js';

/** For what has no code of its own; every form that an instrument can have has one. */
const NOT_OF_INSTRUMENTS = ['value/invalid'];

/** Whether a place is in the document, or lacks in something that is. */
function isThere(document: unknown, { code, path }: Issue): boolean {
  const lacks = code === 'key/missing' || code === 'words/missing' || code === 'words/no-language';
  return path.length === 0 || valueAt(document, lacks ? path.slice(0, -1) : path) !== undefined;
}

describe('every kind of issue of an instrument', () => {
  const codes = Object.keys({ ...documentSentences, ...referenceSentences, ...scoringSentences });

  it('comes of a bad file', () => {
    const wanted = codes.filter((code) => !NOT_OF_INSTRUMENTS.includes(code));
    expect([...new Set(badFiles.map(({ code }) => code))].sort()).to.deep.equal(wanted.sort());
  });

  for (const [number, { code, document, issues }] of badFiles.entries()) {
    it(`${number + 1}. ${code}: has a place, what is wrong, and what to do, in both languages`, () => {
      const found = issues.filter((issue) => issue.code === code);
      expect(found.length, JSON.stringify(issues.slice(0, 3))).to.be.at.least(1);
      for (const issue of found) {
        if (document !== undefined) expect(isThere(document, issue), JSON.stringify(issue.path)).to.equal(true);
        for (const messages of [issuesVi, issuesEn]) {
          const { place, problem, remedy } = describeIssue(issue, messages, document);
          expect(place).not.to.equal('');
          for (const sentence of [problem, remedy]) {
            expect(sentence).to.match(/^["“\p{Lu}\d-].*[.?]$/u);
            expect(sentence).not.to.match(/undefined|NaN|\[object|: \.|""|“”/);
          }
          // Two words at least: a verb, and what it is to be done to.
          expect(remedy.split(' ').length, remedy).to.be.at.least(2);
          expect(remedy).not.to.equal(problem);
        }
      }
    });
  }
});
