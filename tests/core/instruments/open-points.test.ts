import { expect } from '@open-wc/testing';
import { dbiSme2021 } from '../../../src/core/instruments/dbi-sme-2021/index.js';
import { dbiSme2025 } from '../../../src/core/instruments/dbi-sme-2025/index.js';
import { euDmaSme } from '../../../src/core/instruments/eu-dma-sme/index.js';
import { eurostatDii } from '../../../src/core/instruments/eurostat-dii/index.js';
import { smeReadiness } from '../../../src/core/instruments/sme-readiness/index.js';
import { smeScreening } from '../../../src/core/instruments/sme-screening/index.js';
import type { Instrument } from '../../../src/core/model/instrument.js';
import { DII_POINTS, OPEN_POINTS } from '../../fixtures/published/open-points.js';
import { LANGUAGES, misfits } from '../../harness/sayings.js';

const shipped: readonly Instrument[] = [smeScreening, smeReadiness, dbiSme2021, dbiSme2025, euDmaSme, eurostatDii];
const NONE: Readonly<Record<string, string>> = {};

describe('what the sources of an index leave open', () => {
  for (const { structure, words } of shipped) {
    for (const { id } of structure.indices) {
      for (const language of LANGUAGES) {
        const told = words[language]?.indices[id]?.openPoints ?? NONE;
        const typed = id.startsWith('dii-')
          ? DII_POINTS.filter(([point]) => Object.hasOwn(told, point))
          : (OPEN_POINTS[`${structure.id} ${id}`] ?? []);

        it(`${structure.id}, ${id}: says what was taken, in its numbers, and why (${language})`, () => {
          expect(misfits(told, typed, language)).to.deep.equal([]);
        });
      }
    }
  }

  it('of the Digital Intensity Index stands with the years that it is about', () => {
    const { vi } = eurostatDii.words;
    const years = (point: string) =>
      Object.entries(vi.indices).flatMap(([id, { openPoints = NONE }]) =>
        Object.hasOwn(openPoints, point) ? [id] : [],
      );
    const every = ['dii-2025', 'dii-2024', 'dii-2023', 'dii-2022', 'dii-2021'];
    const odd = ['dii-2025', 'dii-2023', 'dii-2021'];
    const even = ['dii-2024', 'dii-2022'];
    expect(Object.fromEntries(DII_POINTS.map(([point]) => [point, years(point)]))).to.deep.equal({
      'internet-users-open': every,
      'social-any-open': odd,
      'cloud-advanced-open': odd,
      'remote-access-open': even,
      'security-three-open': even,
      'ai-open': ['dii-2025', 'dii-2024', 'dii-2023', 'dii-2021'],
      population: every,
      'twelfth-variable': ['dii-2022'],
      'list-of-the-year': ['dii-2024'],
    });
  });
});
