import { expect } from '@open-wc/testing';
import { compileInstrument } from '../../src/core/compiled/compile-instrument.js';
import { itemStates } from '../../src/core/compiled/item-states.js';
import type { Structure } from '../../src/core/model/instrument.js';
import type { Answer, AnswerValue } from '../../src/core/model/response.js';
import type { Region } from '../../src/core/regions/region.js';
import { parseResponse } from '../../src/core/response/parse-response.js';
import { createSession } from '../../src/session/create-session.js';
import { createMemoryDraftStore } from '../../src/session/drafts/memory-draft-store.js';
import type { Session, SessionOptions } from '../../src/session/session.js';
import { valuesOf } from '../fixtures/generated/completions.js';
import { createRandom, type Random } from '../fixtures/generated/random.js';
import { randomInstrument } from '../fixtures/generated/random-instrument.js';
import { defineInstrument } from '../../src/core/scoring/define-instrument.js';

const WALKS = 120;
const STEPS = 60;

const region: Region = {
  id: 'generated-land',
  fields: [{ id: 'kind', kind: 'single', options: [{ id: 'shop' }, { id: 'farm' }] }],
  defaultLocale: 'en',
  words: {},
  check: () => null,
  normalise: (_field, value) => value,
};

/** A generated structure with one page per item, and the profile field that its conditions ask. */
function walkable(random: Random): Structure {
  const structure = randomInstrument(random);
  return defineInstrument({
    ...structure,
    profile: { region: region.id, fields: ['kind'] },
    pages: structure.items.map(({ id }) => ({ id: `page-${id}`, items: [id] })),
  });
}

function randomAnswer(random: Random, structure: Structure): [string, Answer | null] {
  const item = random.pick(structure.items);
  const answers: (Answer | null)[] = [{ value: random.pick(valuesOf(item)) }, { missing: 'unknown' }, null];
  if (item.notApplicable) answers.push({ missing: 'notApplicable' });
  return [item.id, random.chance(0.6) ? (answers[0] ?? null) : random.pick(answers)];
}

/** One thing that a person may do. */
async function act(random: Random, session: Session, structure: Structure): Promise<void> {
  const choice = random.below(20);
  if (choice < 8) expect(session.answer(...randomAnswer(random, structure))).to.equal(null);
  else if (choice < 10) session.setField('kind', random.pick<AnswerValue | null>(['shop', 'farm', null]));
  else if (choice < 15) session.next();
  else if (choice < 17) session.back();
  else if (choice < 19) session.goTo(random.pick(session.state.steps));
  else if (random.chance(0.3)) await session.forget();
}

/** What always holds, said independently of how the session finds it. */
function checkState(session: Session, structure: Structure): void {
  const { state } = session;
  const response = session.response();
  const instrument = compileInstrument(structure);
  const states = itemStates(instrument, response);
  const asked = structure.items
    .map(({ id }) => id)
    .filter((id) => states.state(id).visible === true && states.state(id).applicable !== false);
  const whole = asked.filter((id) => isWhole(structure, id, response.answers[id]));
  expect(state.progress).to.deep.equal({ answered: whole.length, total: asked.length });
  expect(Object.values(state.visibleItems).flat()).to.deep.equal(asked);
  expect(state.steps).to.deep.include(state.step);
  expect(state.steps.filter(({ kind }) => kind === 'page')).to.have.lengthOf(asked.length);
  expect(state.step.kind === 'result' && state.completedAt === null).to.equal(false);
  if (state.completedAt !== null) expect(whole.length).to.equal(asked.length);
  const outcome = parseResponse(instrument, JSON.parse(JSON.stringify(response)), { region });
  expect(outcome.issues).to.deep.equal([]);
  expect(outcome.ok && outcome.value).to.deep.equal(response);
}

function isWhole(structure: Structure, id: string, answer: Answer | undefined): boolean {
  const item = structure.items.find((one) => one.id === id);
  if (!answer || 'missing' in answer || item?.kind !== 'matrix') return answer !== undefined;
  return item.rows.every((row) => Object.hasOwn(answer.value as object, row.id));
}

/** A session opened now from the store is where this one is. */
async function checkResumed(session: Session, options: SessionOptions): Promise<void> {
  await session.flush();
  const resumed = await createSession(options);
  if (session.state.save === 'idle') {
    expect(resumed.state.resumed).to.equal(false);
    return;
  }
  expect(session.state.save).to.equal('saved');
  expect(resumed.response()).to.deep.equal(session.response());
  const { answers, profile, visibleItems, steps, progress, toConfirm, completedAt } = session.state;
  expect(resumed.state).to.deep.include({ answers, profile, visibleItems, steps, progress, toConfirm, completedAt });
  if (session.state.step.kind !== 'welcome') expect(resumed.state.step).to.deep.equal(session.state.step);
}

describe('a session, over random walks', () => {
  it('shows, counts and keeps the truth after every step', async () => {
    let finished = 0;
    for (let seed = 0; seed < WALKS; seed++) {
      const random = createRandom(seed);
      const structure = walkable(random);
      const store = createMemoryDraftStore();
      let minute = 0;
      let ended = false;
      const clock = () => new Date(Date.UTC(2026, 5, 15, 2, minute++));
      const options = { instrument: { structure, words: {} }, region, store, clock };
      const session = await createSession(options);
      for (let step = 0; step < STEPS; step++) {
        await act(random, session, structure);
        checkState(session, structure);
        await checkResumed(session, options);
        ended ||= session.state.step.kind === 'result';
      }
      if (ended) finished += 1;
    }
    // Walks that never end anywhere would prove little.
    expect(finished).to.be.greaterThan(WALKS / 10);
  });
});
