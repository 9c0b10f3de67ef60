import { score } from '../../src/core/scoring/score.js';
import { shop } from './shop.js';

// Compiled by `tsc -p tests`, never run: each of these lines must fail to compile.

// @ts-expect-error an item that does not exist
score(shop, { answers: { webstie: { value: 'yes' } } });
// @ts-expect-error an option that does not exist
score(shop, { answers: { website: { value: 'yse' } } });
// @ts-expect-error a tick that does not exist
score(shop, { answers: { channels: { value: ['chat', 'fone'] } } });
// @ts-expect-error one option where several are asked for
score(shop, { answers: { channels: { value: 'chat' } } });
// @ts-expect-error a row that does not exist
score(shop, { answers: { tools: { value: { sale: 'paper' } } } });
// @ts-expect-error a column that does not exist
score(shop, { answers: { tools: { value: { sales: 'papers' } } } });
// @ts-expect-error a text where a number is asked for
score(shop, { answers: { persons: { value: '12' } } });
// @ts-expect-error a band that does not exist
score(shop, { answers: { share: { value: { band: 'a-little' } } } });
// @ts-expect-error a reason for a missing answer that does not exist
score(shop, { answers: { website: { missing: 'later' } } });
// @ts-expect-error a value without its key
score(shop, { answers: { website: 'yes' } });
