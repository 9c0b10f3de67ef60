import { expect } from '@open-wc/testing';
import { describeIssue } from '../../../../src/core/i18n/issues/describe-issue.js';
import { issuesEn } from '../../../../src/core/i18n/issues/en.js';
import { issuesVi } from '../../../../src/core/i18n/issues/vi.js';
import { error } from '../../../../src/core/model/known-issue.js';
import { parseInstrument } from '../../../../src/core/model/parse-instrument.js';
import { editedBakery } from '../../../fixtures/instruments/edited-bakery.js';

describe('describeIssue', () => {
  const file = editedBakery(['structure.indices.0.levels.bands.1.gate.value', 'pgae']);
  const [issue] = parseInstrument(file).issues;

  it('tells the place by keys and by ids, the problem and the remedy, in English', () => {
    expect(issue && describeIssue(issue, issuesEn, file)).to.deep.equal({
      severity: 'error',
      place: 'structure.indices[0].levels.bands[1].gate.value',
      ids: 'readiness › founding',
      problem: 'There is no option "pgae".',
      remedy: 'Did you mean "page"?',
    });
  });

  it('tells them in Vietnamese', () => {
    expect(issue && describeIssue(issue, issuesVi, file)).to.deep.include({
      problem: 'Không có phương án “pgae”.',
      remedy: 'Có phải ý Anh/Chị là “page”?',
    });
  });

  it('names the document where the place is the whole of it', () => {
    expect(describeIssue(error('document/too-large', [], { size: 2, maximum: 1 }), issuesEn).place).to.equal(
      'the document',
    );
  });

  it('quotes keys that could be misread, and shortens places that nobody could read', () => {
    const quoted = error('key/unknown', ['words', 'a b', 'x.y'], { key: 'x.y' });
    expect(describeIssue(quoted, issuesEn).place).to.equal('words["a b"]["x.y"]');
    const deep = error('document/too-deep', Array<string>(100).fill('a'), { maximum: 100 });
    expect(describeIssue(deep, issuesEn).place).to.equal('a.a.a.a.a.a … a.a.a');
  });

  it('has a sentence even for a code that is not ours', () => {
    const foreign = { code: 'enterprise-code/check-digit', severity: 'error', path: [], params: {} } as const;
    expect(describeIssue(foreign, issuesEn).problem).to.contain('enterprise-code/check-digit');
  });

  it('has the same codes in both languages, and Vietnamese in composed letters', () => {
    expect(Object.keys(issuesVi.sentences).sort()).to.deep.equal(Object.keys(issuesEn.sentences).sort());
    const { problem, remedy } = describeIssue(error('document/cyclic', [], {}), issuesVi);
    expect(problem + remedy).to.equal((problem + remedy).normalize('NFC'));
  });
});
