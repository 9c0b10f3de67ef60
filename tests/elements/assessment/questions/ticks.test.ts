import { expect } from '@open-wc/testing';
import { toggled } from '../../../../src/elements/assessment/questions/ticks.js';

const options = [{ id: 'phone' }, { id: 'chat' }, { id: 'none', exclusive: true }];

describe('toggled', () => {
  const cases = [
    {
      title: 'adds a tick in the order of the options',
      before: ['chat'],
      id: 'phone',
      set: true,
      after: ['phone', 'chat'],
    },
    { title: 'takes a tick away', before: ['phone', 'chat'], id: 'phone', set: false, after: ['chat'] },
    {
      title: 'clears the others for an exclusive one',
      before: ['phone', 'chat'],
      id: 'none',
      set: true,
      after: ['none'],
    },
    { title: 'clears the exclusive one for any other', before: ['none'], id: 'chat', set: true, after: ['chat'] },
    { title: 'takes the last tick away', before: ['none'], id: 'none', set: false, after: [] },
  ];
  for (const { title, before, id, set, after } of cases) {
    it(title, () => {
      expect(toggled(options, before, id, set)).to.deep.equal(after);
    });
  }
});
