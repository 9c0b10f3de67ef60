import { expect } from '@open-wc/testing';
import { describeIssue } from '../../../src/core/i18n/issues/describe-issue.js';
import { issuesEn } from '../../../src/core/i18n/issues/en.js';
import { issuesVi } from '../../../src/core/i18n/issues/vi.js';
import { applyFix } from '../../../src/core/model/fixes/apply-fix.js';
import { fixText } from '../../../src/core/model/fixes/fix-text.js';
import type { Issue } from '../../../src/core/model/issue.js';
import { parseInstrument } from '../../../src/core/model/parse-instrument.js';
import { parseInstrumentText } from '../../../src/core/model/parse-instrument-text.js';
import { brokenByConditions } from '../../fixtures/instruments/broken-bakeries/conditions.js';
import { brokenByForm } from '../../fixtures/instruments/broken-bakeries/form.js';
import { brokenByReferences } from '../../fixtures/instruments/broken-bakeries/references.js';
import { brokenByScoring } from '../../fixtures/instruments/broken-bakeries/scoring.js';
import { brokenByWords } from '../../fixtures/instruments/broken-bakeries/words.js';
import { editedBakery } from '../../fixtures/instruments/edited-bakery.js';

const faults = [...brokenByForm, ...brokenByReferences, ...brokenByConditions, ...brokenByScoring, ...brokenByWords];

function inWords(issue: Issue | undefined, language: 'vi' | 'en'): string {
  if (!issue) return '';
  const { problem, remedy } = describeIssue(issue, language === 'vi' ? issuesVi : issuesEn);
  return `${problem} ${remedy}`;
}

describe('an instrument with one fault', () => {
  it('is tried in more than sixty ways', () => expect(faults.length).to.be.above(60));

  for (const { fault, edits, code, at, mended, left = [], vi, en } of faults) {
    it(`${fault}: one issue, at its place, in words${mended ? ', with a fix' : ''}`, () => {
      const file = editedBakery(...edits);
      const { issues } = parseInstrument(file);
      const [issue] = issues;
      expect(issues.map((one) => [one.code, describeIssue(one, issuesEn).place])).to.deep.equal([[code, at]]);
      expect([inWords(issue, 'vi'), inWords(issue, 'en')]).to.deep.equal([vi, en]);
      expect(issue?.fix !== undefined).to.equal(mended);
      if (issue?.fix === undefined) return;
      const text = fixText(JSON.stringify(file, null, 2), issue.fix);
      expect(parseInstrumentText(text).issues.map((one) => one.code)).to.deep.equal(left);
      expect(JSON.parse(text)).to.deep.equal(applyFix(file, issue.fix));
    });
  }
});
