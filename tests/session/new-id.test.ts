import { expect } from '@open-wc/testing';
import { newId } from '../../src/session/new-id.js';

describe('newId', () => {
  it('has the form of RFC 9562, version 4', () => {
    for (let count = 0; count < 50; count++) {
      expect(newId()).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  it('is never the same', () => {
    expect(new Set(Array.from({ length: 200 }, newId)).size).to.equal(200);
  });
});
