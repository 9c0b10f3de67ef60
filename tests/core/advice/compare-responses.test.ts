import { expect } from '@open-wc/testing';
import { compareResponses } from '../../../src/core/advice/compare-responses.js';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { Answers, Response } from '../../../src/core/model/response.js';
import { bakery, bakeryAnswers, bakeryResponse } from '../../fixtures/instruments/bakery.js';

const structure: Structure = bakery.structure;
const { hash } = compileInstrument(structure);
const response = (answers: Answers): Response => bakeryResponse(hash, answers);
const before = response({ ...bakeryAnswers, 'order-ways': { value: ['phone'] }, backup: { value: 'never' } });
const after = response({ ...bakeryAnswers, backup: { missing: 'unknown' } });

function done(from: Response, to: Response) {
  const found = compareResponses(structure, from, to);
  return found.ok ? found.done.map(({ action, wasOpen }) => `${action.id}${wasOpen ? '?' : ''}`) : [];
}

describe('compareResponses', () => {
  it('tells the change of the whole and of each dimension', () => {
    const found = compareResponses(structure, before, response(bakeryAnswers));
    if (!found.ok) throw new Error(found.difference?.part ?? 'malformed');
    expect(found.overall.change).to.equal((found.overall.to ?? 0) - (found.overall.from ?? 0));
    expect(found.dimensions.map(({ id, clear }) => [id, clear])).to.deep.include(['safety', true]);
    expect(found.dimensions.find(({ id }) => id === 'work')?.change).to.equal(0);
  });

  it('names the actions whose effects hold now and did not before', () => {
    expect(done(before, response(bakeryAnswers))).to.deep.equal(['start-chat']);
    expect(done(before, after)).to.deep.equal(['start-chat']);
  });

  it('says where that was only not known before', () => {
    const open = response({ ...bakeryAnswers, 'order-ways': { missing: 'unknown' } });
    expect(done(open, response(bakeryAnswers))).to.deep.equal(['start-chat?']);
  });

  it('reads an earlier version through the migrations of the instrument', () => {
    const { website, ...others } = before.answers;
    const earlier = {
      ...before,
      instrument: { ...before.instrument, version: '0.9.0' },
      answers: { ...others, site: { value: 'fanpage' } },
    };
    expect(website).not.to.equal(undefined);
    expect(compareResponses(structure, earlier, after).ok).to.equal(true);
    expect(done(earlier, response(bakeryAnswers))).to.deep.equal(['start-chat']);
  });

  const refusals: readonly {
    title: string;
    changes: Partial<Response['instrument']>;
    part: 'instrument' | 'version' | 'hash';
  }[] = [
    { title: 'a version that no migration leads from', changes: { version: '0.5.0' }, part: 'version' },
    { title: 'an instrument changed under the same version', changes: { hash: 'f'.repeat(64) }, part: 'hash' },
    { title: 'another instrument', changes: { id: 'butcher' }, part: 'instrument' },
  ];
  for (const { title, changes, part } of refusals) {
    it(`refuses ${title}, and names both`, () => {
      const stranger = { ...before, instrument: { ...before.instrument, ...changes } };
      const found = compareResponses(structure, stranger, after);
      expect(found.ok ? null : [found.which, found.difference?.part]).to.deep.equal(['before', part]);
      const { id, version, hash } = before.instrument;
      const here = { instrument: id, version, hash }[part];
      const [there] = Object.values(changes);
      expect(found.ok ? null : found.difference).to.deep.equal({ part, first: there, second: here });
      const turned = compareResponses(structure, after, stranger);
      expect(turned.ok ? null : [turned.which, turned.difference?.part]).to.deep.equal(['after', part]);
    });
  }

  it('refuses what is no response, without a difference to name', () => {
    const found = compareResponses(structure, { instrument: { id: 7 } }, after);
    expect(found.ok ? undefined : found.difference).to.equal(null);
  });
});
