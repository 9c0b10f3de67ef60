import { expect } from '@open-wc/testing';
import { tickStep } from '../../../src/elements/radar/tick-step.js';

describe('tickStep', () => {
  for (const [minimum, maximum, step] of [
    [0, 100, 25],
    [0, 10, 2],
    [0, 5, 1],
    [1, 4, 1],
    [0, 3, 1],
    [0, 1, 0.25],
  ] as const) {
    it(`parts ${minimum} to ${maximum} by ${step}, ending on the highest value`, () => {
      const found = tickStep({ minimum, maximum });
      expect(found).to.equal(step);
      expect((maximum - minimum) % found).to.equal(0);
    });
  }
});
