import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { issuesEn } from '../../../src/core/i18n/issues/en.js';
import { describeIssue } from '../../../src/core/i18n/issues/describe-issue.js';
import { issuesVi } from '../../../src/core/i18n/issues/vi.js';
import { parseInstrument } from '../../../src/core/model/parse-instrument.js';
import { parseInstrumentText } from '../../../src/core/model/parse-instrument-text.js';
import { bakery, bakeryRegion } from '../../fixtures/instruments/bakery.js';
import { damagedJson } from '../../harness/damaged-json.js';
import { freezeDeep } from '../../harness/freeze-deep.js';

const options = { regions: [bakeryRegion], known: [{ id: 'bakery', version: '1.0.0', hash: '0' }] };

describe('parseInstrument, for any JSON', () => {
  it('never throws and never changes its input', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const outcome = parseInstrument(freezeDeep(value), options);
        expect(outcome.ok).to.equal(false);
        expect(outcome.issues).not.to.be.empty;
      }),
      { seed: 20262, numRuns: 300 },
    );
  });

  it('never throws on a damaged instrument; every issue has words in both languages', () => {
    fc.assert(
      fc.property(damagedJson(bakery), (value) => {
        const input = freezeDeep(value);
        const outcome = parseInstrument(input, options);
        for (const issue of outcome.issues) {
          for (const messages of [issuesVi, issuesEn]) {
            const { place, problem, remedy } = describeIssue(issue, messages, input);
            expect(`${place}${problem}${remedy}`).not.to.match(/undefined|NaN|\[object/);
          }
        }
        expect(outcome.ok).to.equal(!outcome.issues.some(({ severity }) => severity === 'error'));
      }),
      { seed: 20263, numRuns: 400 },
    );
  });

  it('finds nothing new in what it accepted', () => {
    fc.assert(
      fc.property(damagedJson(bakery), (value) => {
        const first = parseInstrument(value);
        if (!first.ok) return;
        const second = parseInstrument(JSON.parse(JSON.stringify(first.value)));
        expect(second.ok && second.value).to.deep.equal(first.value);
      }),
      { seed: 20264, numRuns: 300 },
    );
  });

  it('reads a text as it reads its content, and never throws on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.string({ unit: 'binary' })), (text) => {
        expect(parseInstrumentText(text).ok).to.equal(false);
      }),
      { seed: 20265, numRuns: 300 },
    );
  });
});
