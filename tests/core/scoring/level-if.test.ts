import { expect } from '@open-wc/testing';
import { parseInstrument } from '../../../src/core/model/parse-instrument.js';
import type { Condition } from '../../../src/core/model/condition.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { Answers } from '../../../src/core/model/response.js';
import type { IndexResult } from '../../../src/core/scoring/result.js';
import { score } from '../../../src/core/scoring/score.js';
import { completions } from '../../fixtures/generated/completions.js';
import { createRandom } from '../../fixtures/generated/random.js';
import { randomInstrument, randomResponse } from '../../fixtures/generated/random-instrument.js';
import { bakeryAnswers } from '../../fixtures/instruments/bakery.js';
import { editedBakery } from '../../fixtures/instruments/edited-bakery.js';
import { defineInstrument } from '../../../src/core/scoring/define-instrument.js';

/** The bakery with levels for those who employ ten or more. */
function forTenOrMore(): Structure {
  const parsed = parseInstrument(
    editedBakery(
      ['structure.indices.0.levels.levelIf', { op: 'atLeast', on: { profile: 'persons' }, value: 10 }],
      ['words.vi.indices.readiness.levelIf', 'Mức dành cho doanh nghiệp từ 10 người.'],
      ['words.en.indices.readiness.levelIf', 'Levels are for enterprises of 10 or more.'],
    ),
  );
  expect(parsed.issues).to.deep.equal([]);
  if (!parsed.ok) throw new TypeError('the bakery with a condition of its levels is valid');
  return parsed.value.structure;
}

function scored(structure: Structure, persons?: number, answers: Answers = bakeryAnswers): IndexResult {
  return score(structure, { answers, profile: persons === undefined ? {} : { persons } });
}

describe('levels that are not meant for everyone', () => {
  const limited = forTenOrMore();
  const open = withLevelIf(limited, undefined);

  it('are given where the condition is true, as without it', () => {
    expect(scored(limited, 10).levels).to.deep.equal(scored(open).levels);
    expect(scored(limited, 10).levels?.level).to.be.a('string');
  });

  it('are withheld where it is false: the score stays, and neither level nor range can be read off', () => {
    const { score: value, bounds, levels } = scored(limited, 9);
    expect(value).to.equal(scored(open).score);
    expect(bounds).to.deep.equal(scored(open).bounds);
    expect(levels).to.include({ level: null, byScore: null, bounds: null, withheld: 'notMeant' });
  });

  it('are withheld where it is open, and the levels that are still possible are told', () => {
    const { levels } = scored(limited);
    expect(levels).to.include({ level: null, byScore: null, withheld: 'maybeNotMeant' });
    expect(levels?.bounds).to.deep.equal(scored(open).levels?.bounds);
  });

  it('say first that they are not meant, even where there is no score', () => {
    expect(scored(limited, 9, {}).levels?.withheld).to.equal('notMeant');
  });

  it('change no score, and keep the level of every completion within the range (generated)', () => {
    let withheld = 0;
    for (let seed = 0; seed < 200; seed++) {
      const random = createRandom(seed);
      const plain = randomInstrument(random);
      const response = randomResponse(random, plain);
      const when = plain.items.find(({ kind }) => kind === 'single')?.id;
      const all = completions(plain, response.answers);
      if (when === undefined || all.length > 500) continue;
      const levelIf = { op: 'not', of: { op: 'is', on: { item: when }, value: 'a' } } as const;
      const some = withLevelIf(plain, levelIf);
      const { levels, tree } = score(some, response);
      expect(tree, `seed ${seed}`).to.deep.equal(score(plain, response).tree);
      for (const answers of all) {
        const { level = null } = score(some, { ...response, answers }).levels ?? {};
        if (level === null) withheld++;
        else expect(within(levels?.bounds ?? null, level), `seed ${seed}`).to.equal(true);
      }
    }
    expect(withheld).to.be.at.least(100);
  });
});

function withLevelIf(structure: Structure, levelIf: Condition | undefined): Structure {
  const indices = structure.indices.map(({ levels, ...index }) =>
    levels && 'bands' in levels ? { ...index, levels: { ...levels, levelIf } } : index,
  );
  return defineInstrument({ ...structure, indices });
}

function within(bounds: { readonly lowest: string; readonly highest: string } | null, level: string): boolean {
  const order = ['low', 'middle', 'high'];
  const at = order.indexOf(level);
  return bounds !== null && at >= order.indexOf(bounds.lowest) && at <= order.indexOf(bounds.highest);
}
