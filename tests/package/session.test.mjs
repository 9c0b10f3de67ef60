import assert from 'node:assert/strict';
import { test } from 'node:test';
import { score } from 'digital-readiness';
import { smeScreening } from 'digital-readiness/instruments/sme-screening';
import { vietnam } from 'digital-readiness/regions/vietnam';
import { createIndexedDbStore, createMemoryDraftStore, createSession } from 'digital-readiness/session';

const clock = () => new Date('2026-06-15T02:00:00Z');
const options = { instrument: smeScreening, region: vietnam, clock };

/** The last choice that an item or a field offers. */
function lastChoice({ kind, options: choices, rows, columns, choose, minimum = 0, bands, optional }) {
  const last = (entries) => entries.filter(({ exclusive }) => !exclusive).at(-1).id;
  switch (kind) {
    case 'single':
      return last(choices);
    case 'multiple':
      return [last(choices)];
    case 'matrix':
      return Object.fromEntries(rows.map(({ id }) => [id, choose === 'one' ? last(columns) : [last(columns)]]));
    case 'number':
      return minimum;
    case 'ratio':
      return { band: last(bands) };
    default:
      return optional ? null : 'văn bản';
  }
}

/** Fills in every page as it comes; resolves with what the pages were. */
function fillIn(session) {
  const path = [];
  while (session.state.step.kind !== 'result') {
    const { step, visibleItems } = session.state;
    path.push(step.kind);
    if (step.kind === 'profile') {
      for (const id of smeScreening.structure.profile.fields) {
        const value = lastChoice(vietnam.fields.find((field) => field.id === id));
        if (value !== null) assert.equal(session.setField(id, value), null);
      }
    }
    for (const id of step.kind === 'page' ? visibleItems[step.page] : []) {
      const value = lastChoice(smeScreening.structure.items.find((item) => item.id === id));
      if (value !== null) assert.equal(session.answer(id, { value }), null);
    }
    assert.ok(session.next(), JSON.stringify(session.state.problems));
  }
  return path;
}

test('in Node the screening is filled in, kept in memory, gone on with, and scored', async () => {
  const store = createMemoryDraftStore();
  const session = await createSession({ ...options, store });
  const path = fillIn(session);
  await session.flush();
  const { answered, total } = session.state.progress;
  assert.ok(path.includes('profile') && path.filter((kind) => kind === 'page').length >= 6, path.join());
  assert.equal(answered, total);
  assert.equal(session.state.save, 'saved');
  assert.equal(session.response().completedAt, clock().toISOString());
  const resumed = await createSession({ ...options, store });
  assert.deepEqual(resumed.response(), session.response());
  const { score: value, coverage } = score(smeScreening.structure, session.response());
  assert.equal(typeof value, 'number');
  assert.equal(coverage, 1);
});

test('in Node there is no IndexedDB: its store fails, and the session goes on', async () => {
  const session = await createSession({ ...options, store: createIndexedDbStore() });
  assert.equal(session.state.save, 'unavailable');
  fillIn(session);
  await session.flush();
  assert.equal(session.state.step.kind, 'result');
  assert.equal(session.state.save, 'unavailable');
});

test('a citizen’s number in the place of an enterprise code is refused, and not kept', async () => {
  const store = createMemoryDraftStore();
  const session = await createSession({ ...options, store });
  const problem = session.setField('enterprise-code', '001 203 000 123');
  session.next();
  await session.flush();
  assert.equal(problem.code, 'enterprise-code/citizen-id');
  const stored = await store.read({ instrument: 'sme-screening', draft: 'default' });
  assert.doesNotMatch(JSON.stringify(stored), /001.?203/);
});
