import { expect } from '@open-wc/testing';
import type { Item } from '../../../src/core/model/item.js';
import { checkAnswer } from '../../../src/core/response/check-answer.js';
import { checkValue } from '../../../src/core/response/check-value.js';
import { bakery, bakeryAnswers } from '../../fixtures/instruments/bakery.js';

const items: readonly Item[] = bakery.structure.items;

function itemOf(id: string): Item {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
}

describe('checkAnswer', () => {
  it('finds nothing wrong with answers that fit', () => {
    for (const [id, answer] of Object.entries(bakeryAnswers))
      expect(checkAnswer(itemOf(id), answer, checkValue)).to.equal(null);
    expect(checkAnswer(itemOf('online-share'), { value: { band: 'some' } }, checkValue)).to.equal(null);
    expect(checkAnswer(itemOf('tools'), { value: { sales: 'paper' } }, checkValue)).to.equal(null);
    expect(checkAnswer(itemOf('website'), { missing: 'unknown' }, checkValue)).to.equal(null);
    expect(checkAnswer(itemOf('order-ways'), { missing: 'notApplicable' }, checkValue)).to.equal(null);
  });

  const wrong: { title: string; item: string; answer: unknown; code: string; params?: object }[] = [
    { title: 'no answer at all', item: 'website', answer: 'page', code: 'answer/malformed' },
    { title: 'neither value nor missing', item: 'website', answer: {}, code: 'answer/malformed' },
    {
      title: 'both value and missing',
      item: 'website',
      answer: { value: 'page', missing: 'unknown' },
      code: 'answer/malformed',
    },
    { title: 'an unknown reason', item: 'website', answer: { missing: 'forgotten' }, code: 'answer/malformed' },
    {
      title: '"don\'t know" where it is not offered',
      item: 'devices',
      answer: { missing: 'unknown' },
      code: 'answer/unknown-not-offered',
    },
    {
      title: '"not applicable" where it is not offered',
      item: 'website',
      answer: { missing: 'notApplicable' },
      code: 'answer/not-applicable-not-offered',
    },
    {
      title: 'a number for a choice',
      item: 'website',
      answer: { value: 2 },
      code: 'answer/wrong-kind',
      params: { item: 'website', kind: 'single', received: 'number' },
    },
    {
      title: 'an unknown option, naming the nearest',
      item: 'website',
      answer: { value: 'shpo' },
      code: 'answer/unknown-option',
      params: { item: 'website', option: 'shpo', nearest: 'shop' },
    },
    {
      title: 'an option that only the prototype has',
      item: 'website',
      answer: { value: '__proto__' },
      code: 'answer/unknown-option',
    },
    {
      title: 'one option where several are asked',
      item: 'order-ways',
      answer: { value: 'chat' },
      code: 'answer/wrong-kind',
    },
    { title: 'no ticks', item: 'order-ways', answer: { value: [] }, code: 'answer/empty' },
    { title: 'a tick twice', item: 'order-ways', answer: { value: ['chat', 'chat'] }, code: 'answer/repeated-option' },
    {
      title: 'an unknown tick',
      item: 'order-ways',
      answer: { value: ['chat', 'phon'] },
      code: 'answer/unknown-option',
    },
    { title: 'a tick that is no text', item: 'order-ways', answer: { value: [1] }, code: 'answer/wrong-kind' },
    {
      title: 'an exclusive option among others',
      item: 'order-ways',
      answer: { value: ['none', 'chat'] },
      code: 'answer/exclusive',
      params: { item: 'order-ways', option: 'none' },
    },
    {
      title: 'an unknown row, naming the nearest',
      item: 'tools',
      answer: { value: { sale: 'paper' } },
      code: 'answer/unknown-row',
      params: { item: 'tools', row: 'sale', nearest: 'sales' },
    },
    {
      title: 'ticks in a row of one choice',
      item: 'tools',
      answer: { value: { sales: ['paper'] } },
      code: 'answer/wrong-kind',
    },
    {
      title: 'one choice in a row of ticks',
      item: 'devices',
      answer: { value: { counter: 'phone' } },
      code: 'answer/wrong-kind',
    },
    {
      title: 'an exclusive tick among others in a row',
      item: 'devices',
      answer: { value: { kitchen: ['nothing', 'phone'] } },
      code: 'answer/exclusive',
    },
    { title: 'no rows', item: 'tools', answer: { value: {} }, code: 'answer/empty' },
    { title: 'a text for a number', item: 'speed', answer: { value: '100' }, code: 'answer/wrong-kind' },
    { title: 'NaN', item: 'speed', answer: { value: NaN }, code: 'answer/not-finite' },
    { title: 'infinity', item: 'speed', answer: { value: Infinity }, code: 'answer/not-finite' },
    {
      title: 'a fraction where whole numbers are asked',
      item: 'speed',
      answer: { value: 1.5 },
      code: 'answer/not-integer',
    },
    {
      title: 'a number below the range',
      item: 'speed',
      answer: { value: -1 },
      code: 'answer/too-small',
      params: { item: 'speed', value: -1, minimum: 0 },
    },
    {
      title: 'a number above the range',
      item: 'speed',
      answer: { value: 10001 },
      code: 'answer/too-large',
      params: { item: 'speed', value: 10001, maximum: 10000 },
    },
    {
      title: 'a share of nothing',
      item: 'online-share',
      answer: { value: { numerator: 1, denominator: 0 } },
      code: 'answer/zero-denominator',
    },
    {
      title: 'a share above the whole',
      item: 'online-share',
      answer: { value: { numerator: 3, denominator: 2 } },
      code: 'answer/share-too-large',
      params: { item: 'online-share', value: 1.5, maximum: 1 },
    },
    {
      title: 'a negative part',
      item: 'online-share',
      answer: { value: { numerator: -1, denominator: 2 } },
      code: 'answer/too-small',
    },
    {
      title: 'two negative numbers',
      item: 'online-share',
      answer: { value: { numerator: -1, denominator: -2 } },
      code: 'answer/too-small',
    },
    {
      title: 'a share of infinity',
      item: 'online-share',
      answer: { value: { numerator: 1, denominator: Infinity } },
      code: 'answer/not-finite',
    },
    {
      title: 'an unknown band, naming the nearest',
      item: 'online-share',
      answer: { value: { band: 'sone' } },
      code: 'answer/unknown-band',
      params: { item: 'online-share', band: 'sone', nearest: 'some' },
    },
    {
      title: 'a band beside the numbers',
      item: 'online-share',
      answer: { value: { band: 'some', numerator: 1, denominator: 2 } },
      code: 'answer/wrong-kind',
    },
    {
      title: 'a text that is too long, counted in characters',
      item: 'remark',
      answer: { value: '𝄞'.repeat(501) },
      code: 'answer/too-long',
      params: { item: 'remark', length: 501, maximum: 500 },
    },
    { title: 'a blank text', item: 'remark', answer: { value: '  ' }, code: 'answer/empty' },
    { title: 'invisible characters', item: 'remark', answer: { value: 'a\u0000b' }, code: 'answer/control-character' },
  ];
  for (const { title, item, answer, code, params } of wrong) {
    it(`refuses ${title}`, () => {
      const issue = checkAnswer(itemOf(item), answer, checkValue);
      expect(issue?.code).to.equal(code);
      if (params) expect(issue?.params).to.deep.equal(params);
    });
  }
});
