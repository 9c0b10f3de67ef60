import { expect } from '@open-wc/testing';
import { withValue } from '../../../../src/core/model/edit-document.js';
import type { Issue } from '../../../../src/core/model/issue.js';
import { parseInstrument } from '../../../../src/core/model/parse-instrument.js';
import { createRandom, type Random } from '../../../fixtures/generated/random.js';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Six questions, most of them waiting for others, asked in any order. */
function waitingItems(random: Random): { readonly order: readonly string[]; readonly document: unknown } {
  const condition = () => ({ op: 'answered', on: { item: random.pick(IDS) } });
  const items = IDS.map((id) => ({
    id,
    kind: 'single',
    options: [{ id: 'no' }, { id: 'yes' }],
    ...(random.chance(0.6) && { visibleIf: condition() }),
    ...(random.chance(0.2) && { applicableIf: { op: 'any', of: [condition(), condition()] } }),
  }));
  const order = [...IDS].sort(() => (random.chance(0.5) ? 1 : -1));
  const structure = { format: 1, id: 'circles', version: '1.0.0', defaultLocale: 'vi', items, indices: [] };
  const text = (id: string) => [id, { text: id, options: { no: 'Chưa', yes: 'Có' } }] as const;
  const vi = { title: 'Vòng', description: 'Vòng', pages: { all: { title: 'Vòng' } }, indices: {} };
  const document = {
    structure: { ...structure, pages: [{ id: 'all', items: order }] },
    words: { vi: { ...vi, items: Object.fromEntries(IDS.map(text)) } },
  };
  return { order, document };
}

const found = (document: unknown): readonly Issue[] =>
  parseInstrument(document).issues.filter(({ code }) => code === 'condition/cycle');

describe('circles of conditions (generated)', () => {
  it('end when the conditions are removed that the issues name, each on a question that is asked later', () => {
    let circles = 0;
    for (let seed = 0; seed < 300; seed++) {
      const { order, document: first } = waitingItems(createRandom(seed));
      let document = first;
      for (let [circle] = found(document); circle; [circle] = found(document)) {
        circles++;
        const { path, params, related = [] } = circle;
        expect(related.length + 1, `seed ${seed}`).to.equal(params['size']);
        const [waits, awaited] = [order.indexOf(String(params['from'])), order.indexOf(String(params['to']))];
        expect(awaited, `seed ${seed}`).to.be.at.least(waits);
        document = withValue(document, path.slice(0, 4), undefined);
      }
    }
    expect(circles).to.be.at.least(200);
  });
});
