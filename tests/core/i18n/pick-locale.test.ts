import { expect } from '@open-wc/testing';
import { pickLocale } from '../../../src/core/i18n/pick-locale.js';

describe('pickLocale', () => {
  // Lookup as in RFC 4647, section 3.4.
  const cases = [
    { title: 'takes the wanted language', wanted: 'en', available: ['vi', 'en'], picked: 'en' },
    {
      title: 'shortens the wanted tag from its end',
      wanted: 'zh-Hant-CN',
      available: ['vi', 'zh-Hant'],
      picked: 'zh-Hant',
    },
    {
      title: 'drops a single letter together with what it announced',
      wanted: 'zh-x-private',
      available: ['zh'],
      picked: 'zh',
    },
    { title: 'does not mind upper and lower case', wanted: 'EN-gb', available: ['vi', 'en'], picked: 'en' },
    { title: 'never lengthens a tag', wanted: 'pt', available: ['pt-BR', 'vi'], picked: 'vi' },
    { title: 'turns to the fallback', wanted: 'fr', available: ['vi', 'en'], fallback: 'en', picked: 'en' },
    { title: 'turns to Vietnamese without a fallback', wanted: '', available: ['en', 'vi'], picked: 'vi' },
    {
      title: 'turns to the first one where there is no Vietnamese',
      wanted: 'fr',
      available: ['en', 'de'],
      picked: 'en',
    },
    { title: 'says Vietnamese where there is nothing', wanted: 'en', available: [], picked: 'vi' },
  ];
  for (const { title, wanted, available, fallback, picked } of cases) {
    it(title, () => {
      expect(pickLocale(wanted, available, fallback)).to.equal(picked);
    });
  }
});
