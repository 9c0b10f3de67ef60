import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { IndexNode } from '../../../../src/core/model/index-tree.js';
import type { Structure } from '../../../../src/core/model/instrument.js';
import { offScale } from '../../../../src/core/model/rules/off-scale.js';
import { defineInstrument } from '../../../../src/core/scoring/define-instrument.js';
import { score } from '../../../../src/core/scoring/score.js';
import { countOfResponses, everyResponse } from '../../../fixtures/generated/every-response.js';
import { createRandom, type Random } from '../../../fixtures/generated/random.js';
import { randomInstrument } from '../../../fixtures/generated/random-instrument.js';
import { randomPolicies } from '../../../fixtures/generated/random-tree.js';

/** More responses than these are not scored one by one. */
const MOST = 400;
const PROFILES = [{}, { kind: 'shop' }, { kind: 'farm' }];

/** A generated instrument with a tight scale, a weighting, and two variants: of points and of policies. */
function withBases(random: Random): Structure {
  const structure = randomInstrument(random);
  const minimum = random.below(2);
  const varied = (node: IndexNode): IndexNode => {
    if (node.kind === 'group') return { ...node, children: node.children.map(varied) };
    const { points } = node;
    if (!('from' in points) || points.from !== 'option' || random.chance(0.5)) return node;
    const other = { ...points, points: { a: 1, b: 3, c: 6 } };
    return { ...node, points: { variant: 'counting', cases: { plain: points, generous: other } } };
  };
  const indices = structure.indices.map((index) => ({
    ...index,
    scale: { minimum, maximum: minimum + 1 + random.below(4) },
    policies: random.chance(0.5)
      ? index.policies
      : { variant: 'open', cases: { one: randomPolicies(random), other: randomPolicies(random) } },
    tree: { ...index.tree, children: index.tree.children.map(varied) },
    weightings: { turned: { 'group-0': random.below(3), 'group-1': 1 + random.below(3) } },
  }));
  const variants = [
    { id: 'counting', alternatives: ['plain', 'generous'], default: 'plain' },
    { id: 'open', alternatives: ['one', 'other'], default: 'other' },
  ];
  return defineInstrument({ ...structure, indices, variants });
}

const BASES = ['default', 'turned'].flatMap((weighting) =>
  ['plain', 'generous'].flatMap((counting) =>
    ['one', 'other'].map((open) => ({ weighting, variants: { counting, open } })),
  ),
);

/** Every score of every response, on every basis. */
function everyScore(
  structure: Structure,
): readonly { score: number; weighting: string; counting: string; open: string }[] {
  return everyResponse(structure).flatMap((answers) =>
    PROFILES.flatMap((profile) =>
      BASES.flatMap(({ weighting, variants }) => {
        const found = score(structure, { answers, profile }, { weighting, variants }).score;
        return found === null ? [] : [{ score: found, weighting, ...variants }];
      }),
    ),
  );
}

/** What is not decided: coverage that a group asks for, and a score that hangs on a score. */
function isUndecided({ indices }: Structure): boolean {
  return /"minimumCoverage"|"scoreIf":.*"score":.*"tree"/.test(
    JSON.stringify(indices.map(({ scoreIf, tree }) => ({ scoreIf, tree }))),
  );
}

interface Told {
  readonly reached: number;
  readonly weighting?: string;
  readonly alternatives?: string;
}

describe('a score off the scale', () => {
  it('is told wherever some response has one on some basis, and only there', () => {
    const seen = { told: 0, fits: 0, undecided: 0, weighting: 0, alternatives: 0 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const structure = withBases(createRandom(seed));
        if (countOfResponses(structure) > MOST) return;
        const [index] = structure.indices;
        if (!index) return;
        const all = everyScore(structure);
        const told = offScale({ structure, words: {} });
        const scores = all.map((one) => one.score);
        const ends = [
          Math.max(...scores.filter((one) => one > index.scale.maximum)),
          Math.min(...scores.filter((one) => one < index.scale.minimum)),
        ].filter(Number.isFinite);
        for (const issue of told) {
          const { reached, weighting = 'default', alternatives = '' } = issue.params as Told;
          const counting = alternatives.includes('counting: generous') ? 'generous' : 'plain';
          const open = alternatives.includes('open: one') ? 'one' : 'other';
          const found = all.some(
            (one) =>
              one.weighting === weighting &&
              one.counting === counting &&
              one.open === open &&
              Math.abs(one.score - reached) < 1e-5,
          );
          expect(found, JSON.stringify(issue.params)).to.equal(true);
          if (weighting !== 'default') seen.weighting++;
          if (alternatives !== '') seen.alternatives++;
        }
        if (isUndecided(structure)) {
          seen.undecided++;
          return;
        }
        expect(told.map(({ params }) => (params as Told).reached)).to.deep.equal(
          ends.map((end) => Math.round(end * 1e6) / 1e6),
        );
        seen[ends.length > 0 ? 'told' : 'fits']++;
      }),
      { seed: 202631, numRuns: 1000 },
    );
    expect(Math.min(...Object.values(seen))).to.be.above(10);
  }).timeout(120_000);
});
