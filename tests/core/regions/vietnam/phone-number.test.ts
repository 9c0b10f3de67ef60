import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isPhoneNumber } from '../../../../src/core/regions/vietnam/phone-number.js';

describe('isPhoneNumber', () => {
  const right = [
    '0905123456',
    '0905 123 456',
    '0905.123.456',
    '0905-123-456',
    '+84905123456',
    '+84 905 123 456',
    '+84 (0) 905 123 456',
    '0084 905 123 456',
    '84905123456',
    '02343822123',
    '(0234) 382 2123',
    '+84 234 382 2123',
    '024 3936 2000',
    '054 3822 123',
    '04 3936 2000',
    '0234 3822 123 máy lẻ 12',
    '0234 3822 123 ext. 105',
    '0234 3822 123 (ext 105)',
    '024 38251234 (ext. 12)',
    '024 38251234 (máy lẻ 12)',
    '024 38251234 (máy lẻ: 12 )',
    '0234.3822123 x5',
    '0905123456; 0234 3822 123',
    '0905123456 / 0914 123 456',
    '0905123456 hoặc 0914123456',
    '0905123456 - 0914123456',
    '0905123456 – 0914123456',
    '0905123456 / 024 - 38251234 (ext. 12)',
    '0905123456;',
    '0905123456, ',
    '024 - 3825 1234',
    '(0234) - 3822123',
    '1900 - 1234',
    '0905\u2011123\u2011456',
    '0905–123–456',
    '1900 1234',
    '1800 599 928',
    '+33 1 23 45 67 89',
    '+856 20 5555 5555',
  ];
  for (const text of right) it(`takes ${text}`, () => expect(isPhoneNumber(text)).to.equal(true));

  const wrong = [
    '0905 12 345',
    '0905 123 4567',
    '01695123456',
    '123456',
    '0000000000',
    '+84 905 12 345',
    'gọi chị Lan',
    'lan@example.vn',
    '0905123456 (Lan)',
    '0905123456; 123',
    '0243825123',
    '+84 243 825 123',
    '024 - 3825 123',
    ';',
    ' / ',
    '',
    '+33',
    '-',
  ];
  for (const text of wrong) it(`asks about ${JSON.stringify(text)}`, () => expect(isPhoneNumber(text)).to.equal(false));

  it('takes every number of the plan, however it is written, and asks where a digit is missing', () => {
    const digits = (count: number) =>
      fc.array(fc.nat(9), { minLength: count, maxLength: count }).map((all) => all.join(''));
    const mobile = fc
      .tuple(fc.constantFrom('3', '5', '7', '8', '9'), digits(8))
      .map(([first, rest]) => `${first}${rest}`);
    const fixed = digits(9).map((rest) => `2${rest}`);
    const between = fc.constantFrom('', ' ', '.', '-');
    fc.assert(
      fc.property(
        fc.oneof(mobile, fixed),
        fc.constantFrom('0', '+84', '+84 ', '84', '0084'),
        between,
        // Without its first digit a fixed line may look like a mobile.
        fc.integer({ min: 1, max: 8 }),
        (number, start, sign, cut) => {
          const written = start + number.replace(/(\d{3})(?=\d)/g, `$1${sign}`);
          expect(isPhoneNumber(written), written).to.equal(true);
          const short = start + number.slice(0, cut) + number.slice(cut + 1);
          expect(isPhoneNumber(short), short).to.equal(false);
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });

  it('never throws, nor takes its time, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => typeof isPhoneNumber(text) === 'boolean'),
      { seed: 12 },
    );
    expect(isPhoneNumber(`${' '.repeat(5000)}x`)).to.equal(false);
  });
});
