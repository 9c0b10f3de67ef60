import { expect } from '@open-wc/testing';
import { isEmailAddress } from '../../../../src/core/programme/intake/cells/email-address.js';

describe('isEmailAddress', () => {
  for (const text of [
    'lan@example.vn',
    'LAN.Nguyen+hue@mail.example.com.vn',
    'lan_1@x-y.vn',
    "o'hara@example.org",
    'lan@bánhhuế.vn',
    'lan@xn--bnhhu-xta.xn--p1ai',
    'lan@example.vn; hoa@example.vn',
    'lan@example.vn, hoa@example.vn',
    'lan@example.vn hoa@example.vn',
    'lan@example.vn / hoa@example.vn',
    'lan@example.vn hoặc hoa@example.vn',
    'lan@example.vn - hoa@example.vn',
    'lan@example.vn,',
  ])
    it(`takes ${text}`, () => expect(isEmailAddress(text)).to.equal(true));

  for (const text of [
    'lan',
    'lan@example',
    'lan@@example.vn',
    'lan@hoa@example.vn',
    '@example.vn',
    'lan@',
    'lan @example.vn',
    'lan@example..vn',
    'lan@.vn',
    'lan@example.vn.',
    '.lan@example.vn',
    'lan..n@example.vn',
    'lan@-x.vn',
    'lan@1.2.3.4',
    'lan@example.v',
    'Lan <lan@example.vn>',
    'www.example.vn',
    'lan@example,vn',
    'lan@example.vn; hoa',
    ';',
    '',
  ])
    it(`asks about ${text}`, () => expect(isEmailAddress(text)).to.equal(false));
});
