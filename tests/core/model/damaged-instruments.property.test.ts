import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dbiSme2021 } from '../../../src/core/instruments/dbi-sme-2021/index.js';
import { euDmaSme } from '../../../src/core/instruments/eu-dma-sme/index.js';
import { eurostatDii } from '../../../src/core/instruments/eurostat-dii/index.js';
import { smeScreening } from '../../../src/core/instruments/sme-screening/index.js';
import { applyFix } from '../../../src/core/model/fixes/apply-fix.js';
import { fixText } from '../../../src/core/model/fixes/fix-text.js';
import { parseInstrumentText } from '../../../src/core/model/parse-instrument-text.js';
import { spanAt } from '../../../src/core/text/json-span.js';
import { placeInText } from '../../../src/core/text/place-in-text.js';
import { damagedJson } from '../../harness/damaged-json.js';

const shipped = { dbiSme2021, euDmaSme, eurostatDii, smeScreening };

describe('parseInstrumentText, for the shipped instruments damaged at random', () => {
  for (const [name, { structure, words }] of Object.entries(shipped)) {
    it(`${name}: never throws; every issue has a place in the text; every fix leaves the text JSON without the issue`, () => {
      fc.assert(
        fc.property(damagedJson({ structure, words }), (document) => {
          const text = JSON.stringify(document, null, 2);
          for (const { code, path, params, fix } of parseInstrumentText(text).issues) {
            // What is missing stands at what it is missing from.
            expect(spanAt(text, path) ?? spanAt(text, path.slice(0, -1)), `${code} ${path.join('.')}`).not.to.equal(
              null,
            );
            expect(placeInText(text, path).end).to.be.at.most(text.length);
            if (!fix) continue;
            const mended = fixText(text, fix);
            expect(JSON.parse(mended), code).to.deep.equal(applyFix(document, fix));
            const left = parseInstrumentText(mended).issues.filter((issue) => issue.code === code);
            const same = left.some(
              (issue) => JSON.stringify([issue.path, issue.params]) === JSON.stringify([path, params]),
            );
            expect(same, `${code} ${JSON.stringify(fix)}`).to.equal(false);
          }
        }),
        { seed: 202611, numRuns: 25 },
      );
    }).timeout(60_000);
  }
});
