import { expect } from '@open-wc/testing';
import { carryOver } from '../../../src/core/facts/carry-over.js';
import type { EarlierResponse } from '../../../src/core/facts/known-facts.js';
import { suggestAnswers } from '../../../src/core/facts/suggest-answers.js';
import { eurostatDiiStructure } from '../../../src/core/instruments/eurostat-dii/structure.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/structure.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/structure.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { AnswerValue } from '../../../src/core/model/response.js';
import { defineInstrument } from '../../../src/core/scoring/define-instrument.js';
import { finishedResponse } from '../../harness/finished-response.js';

type Values = Readonly<Record<string, AnswerValue>>;
const OLD = '2025-05-01T03:00:00Z';
const NEW = '2026-11-01T03:00:00Z';

function before(structure: Structure, values: Values, completedAt = NEW): EarlierResponse {
  const profile = { sells: ['consumers'], persons: 20 };
  return { structure, response: finishedResponse(structure, values, { profile, completedAt }) };
}

const short = (values: Values, completedAt = NEW) => before(smeScreeningStructure, values, completedAt);
const full = (values: Values, completedAt = NEW) => before(smeReadinessStructure, values, completedAt);

/** The ticks that are suggested, without where they come from. */
function ticks(target: Structure, ...earlier: EarlierResponse[]): Values {
  const found = Object.entries(suggestAnswers(target, earlier));
  return Object.fromEntries(found.flatMap(([id, answer]) => ('value' in answer ? [[id, answer.value]] : [])));
}

/** A questionnaire of one list. */
function asking(id: string, options: readonly { id: string; fact?: string }[], fact?: string): Structure {
  const list = { id: 'list', kind: 'multiple', options: [...options, { id: 'none', exclusive: true }] } as const;
  return defineInstrument({
    format: 1,
    id,
    version: '1.0.0',
    defaultLocale: 'en',
    items: [{ ...list, ...(fact !== undefined && { fact }) }],
    pages: [{ id: 'list', items: ['list'] }],
    indices: [],
  });
}

/** As the words of both questions have it: what the first says is the second’s line without any doubt. */
const CASES: readonly { title: string; from: EarlierResponse; to: Structure; expected: Values }[] = [
  ...(
    [
      ['contact', null],
      // Without prices, a list of goods is not the full one’s.
      ['catalogue', null],
      ['orders', ['orders']],
      ['orders-paid', ['orders', 'tracking']],
    ] as const
  ).map(([step, expected]) => ({
    title: `a website on the step “${step}”`,
    from: short({ 'web-own': step }),
    to: smeReadinessStructure,
    expected: expected ? { 'cu-site': expected } : {},
  })),
  ...(['fixed-partial', 'fixed-everywhere', 'fixed-with-reserve'] as const).map((access) => ({
    title: `a fixed line, “${access}”: the reserve may be of any kind`,
    from: short({ 'net-access': access }),
    to: smeReadinessStructure,
    expected: { 'in-type': ['fixed'] },
  })),
  {
    title: 'two steps of logging in, which is two factors; other protection has no line of its own there',
    from: short({ protect: ['own-accounts', 'two-step', 'updates'] }),
    to: smeReadinessStructure,
    expected: { 'se-measures': ['two-factors'] },
  },
  {
    title: 'the same to Eurostat’s own questionnaire',
    from: short({ protect: ['two-step'] }),
    to: eurostatDiiStructure,
    expected: { 'security-measures': ['two-factors'] },
  },
  {
    title: 'copies that are kept elsewhere; another device may stand in the same place',
    from: short({ backup: 'weekly-automatic' }),
    to: eurostatDiiStructure,
    expected: { 'security-measures': ['backup'] },
  },
  { title: 'monthly copies', from: short({ backup: 'monthly' }), to: eurostatDiiStructure, expected: {} },
  {
    title: 'protection of other kinds alone',
    from: short({ protect: ['updates'] }),
    to: smeReadinessStructure,
    expected: {},
  },
  {
    title: 'a fast line, from Eurostat’s question',
    from: before(eurostatDiiStructure, { 'fixed-line-30': 'yes' }),
    to: smeReadinessStructure,
    expected: { 'in-type': ['fixed'] },
  },
  {
    title: 'copies, to the questionnaire that asks for them itself',
    from: short({ backup: 'restore-tested' }),
    to: smeReadinessStructure,
    expected: {},
  },
  {
    title: 'kinds of work on software: what is not may be on paper or in spreadsheets',
    from: short({ 'core-software': ['sales', 'stock', 'customers', 'operations'] }),
    to: smeReadinessStructure,
    expected: { 'pr-functions': { sales: 'software', operations: 'software' } },
  },
  {
    title: 'kinds of work that the full one’s table does not ask so',
    from: short({ 'core-software': ['stock', 'customers'] }),
    to: smeReadinessStructure,
    expected: {},
  },
  {
    title: 'kinds of work on software, the other way: programs for accounts count in the full one alone',
    from: full({ 'pr-functions': { sales: 'software', staff: 'software' } }),
    to: smeScreeningStructure,
    expected: {},
  },
];

describe('suggestAnswers, between the questionnaires that ship', () => {
  for (const { title, from, to, expected } of CASES) {
    it(`has ${Object.keys(expected).length > 0 ? 'certain ticks' : 'nothing'} for ${title}`, () => {
      expect(ticks(to, from)).to.deep.equal(expected);
    });
  }
});

describe('suggestAnswers', () => {
  it('says where and when the oldest of what the ticks rest on was given', () => {
    const earlier = [short({ protect: ['two-step'] }, OLD), short({ backup: 'restore-tested' })];
    expect(suggestAnswers(eurostatDiiStructure, earlier)).to.deep.equal({
      'security-measures': {
        value: ['two-factors', 'backup'],
        provenance: { from: 'carried', source: 'sme-screening 0.1.0', at: OLD },
      },
    });
  });

  it('says of each tick the newest reason', () => {
    const earlier = [
      before(eurostatDiiStructure, { 'fixed-line-30': 'yes' }, OLD),
      short({ 'net-access': 'fixed-partial' }),
    ];
    const { provenance } = suggestAnswers(smeReadinessStructure, earlier)['in-type'] ?? {};
    expect(provenance).to.deep.equal({ from: 'carried', source: 'sme-screening 0.1.0', at: NEW });
  });

  it('has nothing for a list that is answered as a whole and still true', () => {
    const list = full({ 'cu-site': ['form'] }, OLD);
    expect(ticks(smeReadinessStructure, list, short({ 'web-own': 'catalogue' }))).to.deep.equal({});
    expect(carryOver(smeReadinessStructure, [list])).to.have.property('cu-site');
  });

  const changed: readonly { title: string; old: EarlierResponse; recent: EarlierResponse; expected: Values }[] = [
    {
      title: 'a website that took orders once',
      old: short({ 'web-own': 'orders-paid' }, OLD),
      recent: short({ 'web-own': 'catalogue' }),
      expected: {},
    },
    {
      title: 'orders, payment or tracking that came since',
      old: full({ 'cu-site': ['form'] }, OLD),
      recent: short({ 'web-own': 'orders-paid' }),
      expected: { 'cu-site': ['orders', 'tracking'] },
    },
    {
      title: 'two factors since',
      old: full({ 'se-measures': ['passwords'] }, OLD),
      recent: short({ protect: ['two-step'] }),
      expected: { 'se-measures': ['two-factors'] },
    },
    {
      title: 'copies that are kept no longer',
      old: full({ 'se-measures': ['passwords', 'backup'] }, OLD),
      recent: short({ backup: 'none' }),
      expected: {},
    },
    {
      title: 'work that came to software since',
      old: full({ 'pr-functions': { sales: 'paper', stock: 'software' } }, OLD),
      recent: short({ 'core-software': ['sales'] }),
      expected: { 'pr-functions': { sales: 'software' } },
    },
  ];
  for (const { title, old, recent, expected } of changed) {
    it(`takes the newer word: ${title}`, () => {
      expect(ticks(smeReadinessStructure, old, recent)).to.deep.equal(expected);
      expect(ticks(smeReadinessStructure, recent, old)).to.deep.equal(expected);
      // And the older one is not carried beside it.
      for (const id of ['cu-site', 'se-measures', 'pr-functions'])
        expect(carryOver(smeReadinessStructure, [old, recent])).not.to.have.property(id);
    });
  }

  it('takes the newer word in other words too: work that went back to paper', () => {
    const earlier = [short({ 'core-software': ['sales', 'staff'] }, OLD), full({ 'pr-functions': { sales: 'paper' } })];
    expect(carryOver(smeScreeningStructure, earlier)).not.to.have.property('core-software');
  });

  it('goes on from a shorter list of the same fact', () => {
    const ask = (id: string, ...options: readonly string[]) =>
      asking(
        id,
        options.map((option) => ({ id: option })),
        'site-functions',
      );
    const structure = ask('shorter', 'orders', 'chat');
    const given = { structure, response: finishedResponse(structure, { list: ['chat'] }, { completedAt: NEW }) };
    const longer = ask('longer', 'orders', 'chat', 'form');
    expect(ticks(longer, given)).to.deep.equal({ list: ['chat'] });
    // That nothing of the shorter one is there says nothing of the rest.
    const none = { structure, response: finishedResponse(structure, { list: ['none'] }, { completedAt: NEW }) };
    expect(ticks(longer, none)).to.deep.equal({});
  });

  it('refuses a response to another instrument', () => {
    const { response } = short({});
    expect(() => suggestAnswers(smeReadinessStructure, [{ structure: eurostatDiiStructure, response }])).to.throw(
      RangeError,
      'suggestAnswers requires a response to "eurostat-dii", got "sme-screening"',
    );
  });

  it('takes single ticks that state facts, where not all of the list are known', () => {
    const crm = { id: 'crm', fact: 'crm-used' };
    const erp = { id: 'erp', fact: 'erp-used' };
    const target = asking('later', [crm, erp, { id: 'other' }]);
    const given = (value: readonly string[]) => ({
      structure: asking('first', [crm, erp]),
      response: finishedResponse(asking('first', [crm, erp]), { list: value }, { completedAt: NEW }),
    });
    expect(ticks(target, given(['crm']))).to.deep.equal({ list: ['crm'] });
    expect(ticks(target, given(['none']))).to.deep.equal({});
  });

  it('leaves out what the list does not offer', () => {
    const target = asking('tea-shop', [{ id: 'orders' }, { id: 'chat' }], 'site-functions');
    expect(ticks(target, short({ 'web-own': 'orders-paid' }))).to.deep.equal({ list: ['orders'] });
    expect(ticks(target, short({ 'web-own': 'catalogue' }))).to.deep.equal({});
  });
});
