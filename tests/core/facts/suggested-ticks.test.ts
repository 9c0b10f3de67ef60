import { expect } from '@open-wc/testing';
import { carryOver } from '../../../src/core/facts/carry-over.js';
import type { EarlierResponse } from '../../../src/core/facts/known-facts.js';
import { suggestedTicks } from '../../../src/core/facts/suggested-ticks.js';
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
  const found = Object.entries(suggestedTicks(target, earlier));
  return Object.fromEntries(found.flatMap(([id, answer]) => ('value' in answer ? [[id, answer.value]] : [])));
}

/** As the words of both questions have it: what the first says is the second’s line without any doubt. */
const CASES: readonly { title: string; from: EarlierResponse; to: Structure; expected: Values }[] = [
  ...(
    [
      // The lowest step may also be any website out of date.
      ['contact', null],
      // Without prices, a list of goods is not the full one’s.
      ['catalogue', ['introduction']],
      ['orders', ['introduction', 'orders']],
      ['orders-paid', ['introduction', 'orders', 'tracking']],
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
    title: 'kinds of work on software, the other way: stock and purchasing are one line there',
    from: full({
      'pr-functions': {
        sales: 'software',
        stock: 'software',
        purchasing: 'software',
        operations: 'paper',
        staff: 'spreadsheet',
        customers: 'software',
      },
    }),
    to: smeScreeningStructure,
    expected: { 'core-software': ['sales', 'stock'] },
  },
  {
    title: 'stock on software without purchasing',
    from: full({ 'pr-functions': { stock: 'software', purchasing: 'paper', staff: 'software' } }),
    to: smeScreeningStructure,
    expected: { 'core-software': ['staff'] },
  },
  {
    title: 'no kind of work on software: the short one’s line for none covers others too',
    from: full({ 'pr-functions': { sales: 'paper', stock: 'absent' } }),
    to: smeScreeningStructure,
    expected: {},
  },
];

describe('suggestedTicks, between the questionnaires that ship', () => {
  for (const { title, from, to, expected } of CASES) {
    it(`has ${Object.keys(expected).length > 0 ? 'certain ticks' : 'nothing'} for ${title}`, () => {
      expect(ticks(to, from)).to.deep.equal(expected);
    });
  }
});

describe('suggestedTicks', () => {
  it('says where and when the oldest of what the ticks rest on was given', () => {
    const earlier = [short({ protect: ['two-step'] }, OLD), short({ backup: 'restore-tested' })];
    expect(suggestedTicks(eurostatDiiStructure, earlier)).to.deep.equal({
      'security-measures': {
        value: ['two-factors', 'backup'],
        provenance: { from: 'carried', source: 'sme-screening 0.1.0', at: OLD },
      },
    });
  });

  it('has nothing for a list that is answered as a whole, whichever came later', () => {
    const list = full({ 'cu-site': ['form'] }, OLD);
    expect(ticks(smeReadinessStructure, list, short({ 'web-own': 'catalogue' }))).to.deep.equal({});
    expect(carryOver(smeReadinessStructure, [list])).to.have.property('cu-site');
  });

  it('takes the newer word: a website that took orders once', () => {
    const earlier = [short({ 'web-own': 'orders-paid' }, OLD), short({ 'web-own': 'catalogue' })];
    expect(ticks(smeReadinessStructure, ...earlier)).to.deep.equal({ 'cu-site': ['introduction'] });
    expect(ticks(smeReadinessStructure, ...earlier.toReversed())).to.deep.equal({ 'cu-site': ['introduction'] });
  });

  it('takes the newer word in other words too: work that went back to paper', () => {
    const earlier = [short({ 'core-software': ['sales', 'staff'] }, OLD), full({ 'pr-functions': { sales: 'paper' } })];
    expect(carryOver(smeScreeningStructure, earlier)).not.to.have.property('core-software');
    expect(ticks(smeScreeningStructure, ...earlier)).to.deep.equal({});
  });

  it('takes single ticks that state facts, where not all of the list are known', () => {
    const ask = (id: string, options: readonly { id: string; fact?: string }[]) =>
      defineInstrument({
        format: 1,
        id,
        version: '1.0.0',
        defaultLocale: 'en',
        items: [{ id: 'used', kind: 'multiple', options: [...options, { id: 'none', exclusive: true }] }],
        pages: [{ id: 'used', items: ['used'] }],
        indices: [],
      });
    const crm = { id: 'crm', fact: 'crm-used' };
    const erp = { id: 'erp', fact: 'erp-used' };
    const target = ask('later', [crm, erp, { id: 'other' }]);
    const given = (value: readonly string[]) => ({
      structure: ask('first', [crm, erp]),
      response: finishedResponse(ask('first', [crm, erp]), { used: value }, { completedAt: NEW }),
    });
    expect(ticks(target, given(['crm']))).to.deep.equal({ used: ['crm'] });
    expect(ticks(target, given(['none']))).to.deep.equal({});
  });

  it('leaves out what the list does not offer', () => {
    const target = defineInstrument({
      format: 1,
      id: 'tea-shop',
      version: '1.0.0',
      defaultLocale: 'en',
      items: [
        {
          id: 'site',
          kind: 'multiple',
          fact: 'site-functions',
          options: [{ id: 'orders' }, { id: 'chat' }, { id: 'none', exclusive: true }],
        },
      ],
      pages: [{ id: 'site', items: ['site'] }],
      indices: [],
    });
    expect(ticks(target, short({ 'web-own': 'orders-paid' }))).to.deep.equal({ site: ['orders'] });
    expect(ticks(target, short({ 'web-own': 'catalogue' }))).to.deep.equal({});
  });
});
