import { expect } from '@open-wc/testing';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/index.js';
import { assessedSegments } from '../../../src/core/programme/assessed-segments.js';
import { programmeCohort } from '../../../src/core/programme/programme-cohort.js';
import { programmeOverview, scoredCohort } from '../../../src/core/programme/programme-overview.js';
import { smallProgramme } from '../../fixtures/programmes/small-programme.js';

describe('assessedSegments', () => {
  it('leaves out the segments that a filter has emptied', () => {
    const cohort = programmeCohort(smallProgramme, smeScreeningStructure, '2026-09-30');
    const scope = { filter: { sector: ['G', 'I'] }, wave: 'second', by: 'sector' } as const;
    const segments = programmeOverview(cohort, scoredCohort(cohort), scope)?.segments;
    if (!segments) throw new Error('no such wave');
    expect(segments.segments.map(({ segment }) => segment)).to.deep.equal(['C', 'G', 'I']);
    expect(assessedSegments(segments).map(({ segment }) => segment)).to.deep.equal(['G', 'I']);
  });
});
