import { expect } from '@open-wc/testing';
import { everythingDone } from '../../../src/core/advice/everything-done.js';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import { answersOf, screening } from '../../fixtures/instruments/sme-screening/answers.js';

const instrument = compileInstrument(screening);
const situation = { answers: answersOf({ 'data-home': 'paper', backup: 'none' }), profile: {} };
const all = screening.actions ?? [];
const backupAfter = (left: readonly string[]) =>
  everythingDone(
    instrument,
    situation,
    all.filter(({ id }) => left.includes(id)),
  ).answers['backup'];

describe('everythingDone', () => {
  it('takes actions whose needs others bring about, in whatever order they are named', () => {
    expect(backupAfter(['test-restore', 'automatic-backup', 'one-shared-place'])).to.deep.equal({
      value: 'restore-tested',
    });
  });

  it('leaves out what nothing leads to', () => {
    expect(backupAfter(['test-restore', 'one-shared-place'])).to.deep.equal({ value: 'none' });
  });

  it('changes nothing where there is nothing to take', () => {
    expect(everythingDone(instrument, situation, [])).to.equal(situation);
  });
});
