import type { Structure } from '../../src/core/model/instrument.js';
import type { Answers } from '../../src/core/model/response.js';
import { defineInstrument } from '../../src/core/scoring/define-instrument.js';
import { score } from '../../src/core/scoring/score.js';
import { shop } from './shop.js';

// Compiled by `tsc -p tests`, never run: what is readonly all the way down goes in, and cannot be changed.

const answers = { website: { value: 'yes' }, channels: { value: ['chat', 'phone'] } } as const;
score(shop, { answers });
score(shop, Object.freeze({ answers: Object.freeze(answers) }));

/** Structures and answers whose ids are not known to the compiler are scored all the same. */
export function scoreForeign(structure: Structure, foreign: Answers): number | null {
  return score(structure, { answers: foreign }).score;
}

const frozen: Structure = shop;
// @ts-expect-error a structure is never changed
frozen.version = '2.0.0';
// @ts-expect-error nor what is in it
frozen.items[0] = { id: 'other', kind: 'text' };
for (const { tree } of frozen.indices) {
  // @ts-expect-error nor the trees of its indices
  tree.children[0] = tree;
}
// @ts-expect-error nor a result
score(shop, { answers }).score = 4;

// @ts-expect-error a structure without items is none
defineInstrument({ format: 1, id: 'empty', version: '1.0.0', defaultLocale: 'en', pages: [], indices: [] });
