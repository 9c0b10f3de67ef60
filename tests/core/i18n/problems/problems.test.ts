import { expect } from '@open-wc/testing';
import { problemsEn } from '../../../../src/core/i18n/problems/en.js';
import { problemsVi } from '../../../../src/core/i18n/problems/vi.js';
import { vietnamIssuesEn } from '../../../../src/core/regions/vietnam/words/en-issues.js';
import { vietnamIssuesVi } from '../../../../src/core/regions/vietnam/words/vi-issues.js';

describe('what is wrong with a field that a region checks', () => {
  for (const [problems, region] of [
    [problemsVi, vietnamIssuesVi],
    [problemsEn, vietnamIssuesEn],
  ] as const) {
    it('is said with what to do about it', () => {
      for (const [code, say] of Object.entries(region)) {
        const { problem, remedy } = say({ digits: 9 });
        expect(problems({ code, params: { digits: 9 } }, region)).to.equal(`${problem} ${remedy}`);
        expect(problems({ code, params: {} }), 'without a region').to.match(/\p{L}.*\.$/u);
      }
    });
  }
});
