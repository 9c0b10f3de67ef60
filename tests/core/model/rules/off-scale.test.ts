import { expect } from '@open-wc/testing';
import { describeIssue } from '../../../../src/core/i18n/issues/describe-issue.js';
import { issuesEn } from '../../../../src/core/i18n/issues/en.js';
import { issuesVi } from '../../../../src/core/i18n/issues/vi.js';
import { parseInstrument } from '../../../../src/core/model/parse-instrument.js';
import { editedBakery, type Edit } from '../../../fixtures/instruments/edited-bakery.js';

const readiness = 'structure.indices.0';
const backup = `${readiness}.tree.children.2.children.0.points.cases`;
const craft = 'structure.indices.1';
const [software, training] = [1, 2].map((child) => `${craft}.tree.children.${child}`);

/** Whatever is not answered counts nothing, so that no part stands for the whole. */
const zero: Edit = [
  `${readiness}.policies`,
  { notApplicable: 'zero', unanswered: 'zero', unknown: 'zero', hidden: 'zero' },
];
/** Customers and work reach 60 each, safety 200: (40 × 60 + 35 × 60 + 25 × 200) / 100 = 95, below the end of the scale. */
const safe: Edit[] = [
  zero,
  [`${readiness}.tree.children.0.rescale.to`, [0, 60]],
  [`${readiness}.tree.children.1.rescale.to`, [0, 60]],
  [`${readiness}.tree.children.1.children.3.policies`, undefined],
];
const inside = { never: 0, monthly: 1, weekly: 4 };
const beyond = { never: 0, monthly: 1, weekly: 8 };
/** A leaf that is certain, so that the index has a score. */
const certain: Edit = [
  `${training}.points`,
  { from: 'condition', when: { op: 'answered', on: { item: 'website' } }, points: 0 },
];

function told(...edits: Edit[]) {
  return parseInstrument(editedBakery(...edits)).issues.map(({ code, severity, params, related }) => {
    const { reached, weighting, alternatives } = params as Readonly<Record<string, string | number>>;
    return { code, severity, reached, weighting, alternatives, places: related?.map((path) => path.join('.')) };
  });
}

const warning = { code: 'index/off-scale', severity: 'warning', weighting: undefined, alternatives: undefined };

describe('a scale that scores go beyond', () => {
  it('by a weighting of the index is told with the weighting', () => {
    const edits: Edit[] = [...safe, [`${backup}.strict.points`, beyond], [`${backup}.lenient.points`, beyond]];
    // (20 × 60 + 30 × 60 + 50 × 200) / 100
    const places = [`${readiness}.scale`, `${readiness}.weightings.awareness`];
    expect(told(...edits)).to.deep.equal([{ ...warning, reached: 130, weighting: 'awareness', places }]);
    expect(told(...edits, [`${readiness}.weightings.awareness`, {}])).to.deep.equal([]);
  });

  it('by an alternative that is not the default is told with the alternative', () => {
    const edits: Edit[] = [[`${backup}.lenient.points`, beyond]];
    const places = [`${readiness}.scale`, 'structure.variants.0'];
    // Where what is not answered is left out, safety alone is the whole.
    expect(told(...edits)).to.deep.equal([{ ...warning, reached: 200, alternatives: 'backup-view: lenient', places }]);
    expect(told([`${backup}.lenient.points`, inside])).to.deep.equal([]);
  });

  it('by both together is told with both, and in words of either language', () => {
    const edits: Edit[] = [...safe, [`${backup}.lenient.points`, beyond]];
    expect(told(...edits)).to.deep.equal([
      {
        ...warning,
        reached: 130,
        weighting: 'awareness',
        alternatives: 'backup-view: lenient',
        places: [`${readiness}.scale`, `${readiness}.weightings.awareness`, 'structure.variants.0'],
      },
    ]);
    const file = editedBakery(...edits);
    const [issue] = parseInstrument(file).issues;
    expect([issuesVi, issuesEn].map((words) => issue && describeIssue(issue, words, file).problem)).to.deep.equal([
      'Với bộ trọng số “awareness” và cách tính “backup-view: lenient”, chỉ số “readiness” có thể đạt 130 điểm, nhưng thang điểm chỉ từ 0 đến 100.',
      'With the weighting "awareness" and the alternative "backup-view: lenient" the score of "readiness" can be 130, but its scale goes from 0 to 100.',
    ]);
  });

  it('is told without them where the default goes as far', () => {
    const both: Edit[] = ['strict', 'lenient'].map((name) => [`${backup}.${name}.points`, beyond]);
    expect(told(...both)).to.deep.equal([{ ...warning, reached: 200, places: [`${readiness}.scale`] }]);
  });

  it('by a derived leaf is told', () => {
    const places = [`${craft}.scale`];
    expect(told(certain, [`${software}.points.points`, 40])).to.deep.equal([{ ...warning, reached: 44, places }]);
    expect(told(certain, [`${software}.points.otherwise`, -3])).to.deep.equal([{ ...warning, reached: -3, places }]);
  });

  it('is not told of a derived leaf whose points exclude those of another leaf', () => {
    const paper = (points: number): Edit => [
      `${training}.points`,
      { from: 'option', item: 'tools', row: 'accounts', points: { paper: points, sheet: 0, software: 0 } },
    ];
    // On paper nothing is derived: 4 + 6, never 4 + 4 + 6.
    expect(told(paper(6))).to.deep.equal([]);
    expect(told(paper(7))).to.deep.equal([{ ...warning, reached: 11, places: [`${craft}.scale`] }]);
  });

  it('by an answer that is left open is told', () => {
    const places = [`${readiness}.scale`];
    const edits: Edit[] = [zero, [`${readiness}.scale.minimum`, -5], [`${readiness}.levels.bands.0.from`, -5]];
    expect(told(...edits)).to.deep.equal([]);
    expect(told(zero, [`${readiness}.scale.minimum`, 10])).to.deep.equal([{ ...warning, reached: 0, places }]);
  });

  it('is not looked for where questions wait for each other', () => {
    const circle: Edit[] = [
      ['structure.items.0.visibleIf', { op: 'answered', on: { item: 'order-ways' } }],
      ['structure.items.1.applicableIf', { op: 'answered', on: { item: 'website' } }],
    ];
    const found = told(...circle, [`${backup}.strict.points`, beyond]);
    expect(found.map(({ code }) => code)).to.deep.equal(['condition/cycle']);
  });

  it('is told beside points that fit no kind of question', () => {
    const found = told(
      [`${readiness}.tree.children.0.children.0.points`, { from: 'ticks', item: 'website', points: { page: 1 } }],
      [`${backup}.strict.points`, beyond],
    );
    expect(found.map(({ code }) => code)).to.have.members(['points/wrong-kind', 'index/off-scale']);
  });
});
