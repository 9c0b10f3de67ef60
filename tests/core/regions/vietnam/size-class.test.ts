import { expect } from '@open-wc/testing';
import { deriveProfile } from '../../../../src/core/regions/vietnam/derive-profile.js';
import { decree80 } from '../../../../src/core/regions/vietnam/decree-80.js';
import { sizeClasses, type Amount } from '../../../../src/core/regions/vietnam/size-class.js';

const TODAY = '2026-11-25';
const production = (insured: number | null, revenue: Amount, capital: Amount) =>
  sizeClasses({ insured, revenue, capital, sector: 'C' }, TODAY);
const trade = (insured: number | null, revenue: Amount, capital: Amount) =>
  sizeClasses({ insured, revenue, capital, sector: 'G' }, TODAY);

type Case = readonly [insured: number, revenue: number, capital: number, size: string, why: string];

/**
 * Read from the text of Decree 80/2021/NĐ-CP, Art. 5: employees within the bound AND (turnover OR capital within the
 * bound), all inclusive; micro before small before medium; else none of them. Billion dong.
 */
const PRODUCTION: readonly Case[] = [
  [10, 3, 100, 'micro', 'employees and turnover on the bound, capital far above'],
  [10, 200, 3, 'micro', 'employees and capital on the bound, turnover far above'],
  [0, 0, 0, 'micro', 'nothing at all'],
  [10, 3.001, 3.001, 'small', 'neither turnover nor capital within micro'],
  [11, 3, 3, 'small', 'one employee too many, although the money is micro'],
  [11, 0, 0, 'small', 'employees are no alternative to money'],
  [1, 50, 20.001, 'small', 'turnover on the bound'],
  [1, 50.001, 20, 'small', 'capital on the bound'],
  [100, 50, 500, 'small', 'employees on the bound'],
  [100, 50.001, 20.001, 'medium', 'neither within small'],
  [101, 50, 20, 'medium', 'one employee too many for small'],
  [5, 200, 100.001, 'medium', 'few employees, turnover on the bound of medium'],
  [5, 200.001, 100, 'medium', 'few employees, capital on the bound of medium'],
  [200, 200, 1000, 'medium', 'employees on the bound'],
  [200, 200.001, 100.001, 'large', 'neither within medium'],
  [201, 3, 3, 'large', 'one employee too many, although the money is micro'],
  [1, 1000, 1000, 'large', 'one employee, but money beyond every bound'],
  [10, 10, 3.001, 'small', 'the micro turnover of trade does not hold here'],
];
const TRADE: readonly Case[] = [
  [10, 10, 100, 'micro', 'employees and turnover on the bound, capital far above'],
  [10, 300, 3, 'micro', 'employees and capital on the bound, turnover far above'],
  [10, 10.001, 3.001, 'small', 'neither within micro'],
  [11, 10, 3, 'small', 'one employee too many, although the money is micro'],
  [1, 100, 50.001, 'small', 'turnover on the bound'],
  [1, 100.001, 50, 'small', 'capital on the bound: 50, not the 30 of one law firm’s page'],
  [50, 100, 500, 'small', 'employees on the bound'],
  [50, 100.001, 50.001, 'medium', 'neither within small'],
  [51, 100, 50, 'medium', 'one employee too many for small'],
  [100, 300, 1000, 'medium', 'employees on the bound'],
  [100, 1000, 100, 'medium', 'capital on the bound of medium'],
  [5, 300.001, 100.001, 'large', 'neither within medium'],
  [101, 10, 3, 'large', 'one employee too many, although the money is micro'],
  [100, 50, 20, 'medium', 'the 100 employees of production are not small here'],
];

describe('sizeClasses', () => {
  for (const [insured, revenue, capital, size, why] of PRODUCTION) {
    it(`production, ${insured} employees, turnover ${revenue}, capital ${capital}: ${size} (${why})`, () => {
      expect(production(insured, revenue, capital)).to.deep.equal([size]);
    });
  }
  for (const [insured, revenue, capital, size, why] of TRADE) {
    it(`trade, ${insured} employees, turnover ${revenue}, capital ${capital}: ${size} (${why})`, () => {
      expect(trade(insured, revenue, capital)).to.deep.equal([size]);
    });
  }

  const bands = (over: number, upTo: number): Amount => ({ over, upTo });
  const open: { title: string; classes: readonly string[]; expected: string[] }[] = [
    {
      title: 'nothing is known',
      classes: production(null, null, null),
      expected: ['micro', 'small', 'medium', 'large'],
    },
    {
      title: 'only ten employees are known',
      classes: production(10, null, null),
      expected: ['micro', 'small', 'medium', 'large'],
    },
    {
      title: 'only eleven employees are known',
      classes: production(11, null, null),
      expected: ['small', 'medium', 'large'],
    },
    { title: 'too many employees decide alone', classes: production(201, null, null), expected: ['large'] },
    { title: 'a low turnover decides with the employees', classes: production(10, 3, null), expected: ['micro'] },
    {
      title: 'a high turnover leaves it to the capital',
      classes: production(10, 60, null),
      expected: ['micro', 'small', 'medium'],
    },
    {
      title: 'a turnover beyond medium leaves it to the capital',
      classes: production(10, 201, null),
      expected: ['micro', 'small', 'medium', 'large'],
    },
    {
      title: 'money is known, employees are not',
      classes: production(null, 3, 3),
      expected: ['micro', 'small', 'medium', 'large'],
    },
    { title: 'large money, employees are not known', classes: production(null, 201, 101), expected: ['large'] },
    { title: 'a band within one class', classes: production(10, bands(-Infinity, 3), null), expected: ['micro'] },
    {
      title: 'a band from 3 to 10 is above micro in production',
      classes: production(10, bands(3, 10), 21),
      expected: ['small'],
    },
    { title: 'the same band is micro in trade', classes: trade(10, bands(3, 10), 21), expected: ['micro'] },
    { title: 'a band that a bound cuts', classes: trade(10, bands(3, 50), 1000), expected: ['micro', 'small'] },
    { title: 'the band of turnover from 10 to 50', classes: production(10, bands(10, 50), 1000), expected: ['small'] },
    {
      title: 'the band of capital from 20 to 50: small in trade',
      classes: trade(50, 1000, bands(20, 50)),
      expected: ['small'],
    },
    { title: 'the same in production: medium', classes: production(50, 1000, bands(20, 50)), expected: ['medium'] },
    {
      title: 'an open band at the top',
      classes: trade(10, bands(300, Infinity), bands(100, Infinity)),
      expected: ['large'],
    },
    {
      title: 'bands of both, either may be within',
      classes: production(50, bands(10, 100), bands(3, 50)),
      expected: ['small', 'medium'],
    },
  ];
  for (const { title, classes, expected } of open) {
    it(`${title}: ${expected.join(', ')}`, () => {
      expect(classes).to.deep.equal(expected);
    });
  }

  it('holds from the day the decree came into force', () => {
    const facts = { insured: 5, revenue: 1, capital: 1, sector: 'C' };
    expect(sizeClasses(facts, '2021-10-14')).to.deep.equal([]);
    expect(sizeClasses(facts, '2021-10-15')).to.deep.equal(['micro']);
    expect([decree80.source.reference, decree80.validFrom]).to.deep.equal(['80/2021/NĐ-CP', '2021-10-15']);
  });

  it('does not apply to households and international bodies', () => {
    for (const sector of ['U', 'V', '']) {
      expect(sizeClasses({ insured: 5, revenue: 1, capital: 1, sector }, TODAY)).to.deep.equal([]);
    }
  });
});

describe('deriveProfile', () => {
  const shop = { form: 'enterprise', sector: 'g', insured: 8, revenue: 'up-to-10', capital: 'over-100' };

  it('derives the size classes from the bands of the profile', () => {
    expect(deriveProfile(shop, TODAY)).to.deep.equal({ 'size-class': ['micro'] });
    expect(deriveProfile({ ...shop, sector: 'c' }, TODAY)).to.deep.equal({ 'size-class': ['small'] });
  });

  it('gives every class that is possible where figures are missing', () => {
    expect(deriveProfile({ form: 'enterprise', sector: 'c', revenue: 'up-to-3' }, TODAY)).to.deep.equal({
      'size-class': ['micro', 'small', 'medium', 'large'],
    });
    expect(deriveProfile({ form: 'enterprise', sector: 'c', insured: 150 }, TODAY)).to.deep.equal({
      'size-class': ['medium', 'large'],
    });
  });

  it('takes a band that does not exist for an open one', () => {
    expect(deriveProfile({ ...shop, revenue: 'up-to-7', capital: 'over-100' }, TODAY)).to.deep.equal(
      deriveProfile({ form: 'enterprise', sector: 'g', insured: 8, capital: 'over-100' }, TODAY),
    );
  });

  it('derives nothing for households, cooperatives, without a sector, or before the decree', () => {
    for (const form of ['household', 'cooperative', 'other']) {
      expect(deriveProfile({ ...shop, form }, TODAY)).to.deep.equal({});
    }
    expect(deriveProfile({ form: 'enterprise', insured: 8 }, TODAY)).to.deep.equal({});
    expect(deriveProfile(shop, '2021-10-14')).to.deep.equal({});
    expect(deriveProfile({}, TODAY)).to.deep.equal({});
  });
});
