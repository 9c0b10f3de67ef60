import { expect } from '@open-wc/testing';
import { holdsCitizenId } from '../../../src/core/response/citizen-id.js';

describe('holdsCitizenId', () => {
  const cases = [
    { value: '001203000123', holds: true },
    { value: 'CCCD số 001 203 000 123, cấp 2022', holds: true },
    { value: '001.203.000.123', holds: true },
    { value: '001-203-000-123.', holds: true },
    { value: '00120300012', holds: false },
    { value: '0012030001234', holds: false },
    { value: '3300273243-005', holds: false },
    { value: '0905 123 456', holds: false },
    { value: 'Mua ngày 2026-01-15', holds: false },
    { value: 123456789012, holds: false },
    { value: ['001203000123'], holds: false },
  ] as const;
  for (const { value, holds } of cases) {
    it(`${JSON.stringify(value)}: ${holds ? 'yes' : 'no'}`, () => {
      expect(holdsCitizenId(value)).to.equal(holds);
    });
  }
});
