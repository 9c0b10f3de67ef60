import { expect } from '@open-wc/testing';
import { parseResponse } from '../../src/core/response/parse-response.js';
import { compileInstrument } from '../../src/core/compiled/compile-instrument.js';
import { score } from '../../src/core/scoring/score.js';
import { createSession } from '../../src/session/create-session.js';
import type { Session, SessionState } from '../../src/session/session.js';
import { bakery, bakeryRegion } from '../fixtures/instruments/bakery.js';
import { answerAll, openBakery, today } from '../harness/session-harness.js';
import { defineInstrument } from '../../src/core/scoring/define-instrument.js';

const place = ({ state: { step } }: Session) => (step.kind === 'page' ? step.page : step.kind);

describe('a session', () => {
  it('leads from the welcome over profile and pages to check and result', async () => {
    const session = await openBakery();
    expect(session.state.steps.map((step) => ('page' in step ? step.page : step.kind))).to.deep.equal([
      'welcome',
      'profile',
      'customers',
      'work',
      'safety',
      'check',
      'result',
    ]);
    answerAll(session);
    expect(session.state.completedAt).to.equal(null);
    expect(session.next()).to.equal(true);
    expect(place(session)).to.equal('result');
    expect(session.response().completedAt).to.equal(today.toISOString());
    expect(session.next()).to.equal(false);
  });

  it('gives a response that reads without an issue, and scores', async () => {
    const session = await openBakery();
    answerAll(session);
    const outcome = parseResponse(compileInstrument(bakery.structure), session.response(), { region: bakeryRegion });
    expect(outcome.issues).to.deep.equal([]);
    expect(score(bakery.structure, session.response()).score).to.be.a('number');
  });

  it('does not go on while something is open, names it, and lets go of it once mended', async () => {
    const session = await openBakery();
    session.next();
    expect(session.state.problems).to.deep.equal([]);
    expect(session.next()).to.equal(false);
    expect(session.state.problems.map(({ target, code }) => [target, code])).to.deep.equal([
      [{ field: 'shop-kind' }, 'field/unanswered'],
      [{ field: 'persons' }, 'field/unanswered'],
    ]);
    session.setField('persons', 3);
    expect(session.state.problems.map(({ target }) => target)).to.deep.equal([{ field: 'shop-kind' }]);
  });

  it('says how many rows of a matrix are open', async () => {
    const session = await openBakery();
    answerAll(session);
    session.answer('tools', { value: { sales: 'paper' } });
    expect(session.next()).to.equal(false);
    expect(session.state.problems).to.deep.equal([
      { target: { item: 'tools' }, code: 'item/rows-open', params: { kind: 'matrix', open: 2, unknown: 1 } },
    ]);
  });

  it('counts what is answered of what is asked: don’t know counts, half a matrix and what is hidden do not', async () => {
    const session = await openBakery();
    expect(session.state.progress).to.deep.equal({ answered: 0, total: 6 });
    session.answer('website', { missing: 'unknown' });
    session.answer('tools', { value: { sales: 'paper' } });
    expect(session.state.progress).to.deep.equal({ answered: 1, total: 6 });
    session.answer('website', { value: 'page' });
    expect(session.state.visibleItems['work']).to.include('speed');
    session.answer('speed', { value: 100 });
    expect(session.state.progress).to.deep.equal({ answered: 2, total: 7 });
    session.answer('website', { value: 'none' });
    expect(session.state.progress).to.deep.equal({ answered: 1, total: 6 });
    expect(session.response().answers['speed']).to.deep.equal({ value: 100 });
  });

  const refused = [
    { item: 'website', answer: { value: 'shpo' }, code: 'answer/unknown-option' },
    { item: 'website', answer: { missing: 'notApplicable' }, code: 'answer/not-applicable-not-offered' },
    { item: 'devices', answer: { missing: 'unknown' }, code: 'answer/unknown-not-offered' },
    { item: 'speed', answer: { value: 1.5 }, code: 'answer/not-integer' },
    { item: 'order-ways', answer: { value: ['phone', 'none'] }, code: 'answer/exclusive' },
    { item: 'fax', answer: { value: 'yes' }, code: 'answer/unknown-item' },
    { item: '__proto__', answer: { value: 'yes' }, code: 'answer/unknown-item' },
    { item: 'remark', answer: { value: 'CCCD 001203000123' }, code: 'answer/citizen-id' },
  ] as const;
  for (const { item, answer, code } of refused) {
    it(`refuses ${JSON.stringify(answer)} for ${item}, and keeps what was there`, async () => {
      const session = await openBakery();
      answerAll(session);
      const before = session.response().answers;
      expect(session.answer(item, answer)).to.deep.include({ target: { item }, code });
      expect(session.response().answers).to.deep.equal(before);
    });
  }

  it('takes an answer back with nothing, an empty text or empty rows', async () => {
    const session = await openBakery();
    answerAll(session);
    session.answer('website', null);
    session.answer('remark', { value: '  ' });
    session.answer('devices', { value: { counter: [], kitchen: [] } });
    expect(session.response().answers).not.to.have.any.keys('website', 'remark', 'devices');
  });

  it('goes back without losing anything, and to any step up to the furthest', async () => {
    const session = await openBakery();
    answerAll(session);
    const { answers } = session.state;
    session.back();
    session.back();
    expect(place(session)).to.equal('work');
    expect(session.goTo({ kind: 'result' })).to.equal(false);
    expect(session.goTo({ kind: 'page', page: 'cellar' })).to.equal(false);
    expect(session.goTo({ kind: 'check' })).to.equal(true);
    expect(session.state.answers).to.equal(answers);
  });

  it('leads to a page that came in between, from the check page', async () => {
    const pages = [
      { id: 'first', items: ['website'] },
      { id: 'between', items: ['speed'] },
      { id: 'last', items: ['backup'] },
    ];
    const items = bakery.structure.items.filter(({ id }) => ['website', 'speed', 'backup'].includes(id));
    const visibleIf = { op: 'atLeast', on: { item: 'website' }, value: 'page' } as const;
    const structure = defineInstrument({
      format: 1,
      id: 'between',
      version: '1.0.0',
      defaultLocale: 'vi',
      indices: [],
      pages,
      items: items.map((item) => (item.id === 'speed' ? { ...item, visibleIf } : item)),
    });
    const session = await createSession({ instrument: { structure }, clock: () => today });
    session.next();
    session.answer('website', { value: 'none' });
    session.answer('backup', { value: 'never' });
    session.next();
    session.next();
    expect(place(session)).to.equal('check');
    session.answer('website', { value: 'page' });
    expect(session.next()).to.equal(false);
    expect(session.state.problems.map(({ target }) => target)).to.deep.equal([{ item: 'speed' }]);
    expect(session.goTo({ kind: 'page', page: 'between' })).to.equal(true);
  });

  it('leaves the result when an answer changes, until it is complete again', async () => {
    const session = await openBakery();
    answerAll(session);
    session.next();
    session.answer('backup', { value: 'never' });
    expect(place(session)).to.equal('check');
    expect(session.response().completedAt).to.equal(null);
    expect(session.next()).to.equal(true);
    expect(place(session)).to.equal('result');
  });

  it('steps on from a page that has lost its questions', async () => {
    const session = await openBakery();
    const page = (id: string) => ({ kind: 'page', page: id }) as const;
    answerAll(session);
    session.goTo(page('customers'));
    expect(session.state.step).to.deep.equal(page('customers'));
    session.setField('shop-kind', 'contract');
    expect(session.state.visibleItems['customers']).to.deep.equal(['website', 'online-share']);
  });

  it('hands out snapshots that nobody can change, and takes copies of what it is given', async () => {
    const session = await openBakery();
    const ways = ['phone'];
    session.answer('order-ways', { value: ways });
    const before = session.state;
    const text = JSON.stringify(before);
    ways.push('none');
    session.answer('website', { value: 'page' });
    expect(JSON.stringify(before)).to.equal(text);
    expect(session.state).not.to.equal(before);
    expect(session.state.answers['order-ways']).to.deep.equal({ value: ['phone'] });
    expect(() => Object.assign(session.state.answers, { website: { value: 'shop' } })).to.throw(TypeError);
    expect(() => (session.state.answers['order-ways'] as { value: string[] }).value.push('x')).to.throw(TypeError);
  });

  it('tells subscribers of every change, until they leave', async () => {
    const session = await openBakery();
    const heard: SessionState[] = [];
    const leave = session.subscribe((state) => heard.push(state));
    session.answer('website', { value: 'page' });
    expect(heard).to.deep.equal([session.state]);
    leave();
    session.next();
    expect(heard).to.have.lengthOf(1);
  });

  it('requires the region that the structure names', async () => {
    const outcome = await createSession({ instrument: bakery }).catch((error: unknown) => error);
    expect(String(outcome)).to.equal('RangeError: createSession requires region "bakery-land", got "none"');
  });
});
