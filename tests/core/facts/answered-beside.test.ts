import { expect } from '@open-wc/testing';
import { answeredBeside, type BesideAnswer } from '../../../src/core/facts/answered-beside.js';
import { carryOver } from '../../../src/core/facts/carry-over.js';
import type { EarlierResponse } from '../../../src/core/facts/known-facts.js';
import { dbiSme2021Structure } from '../../../src/core/instruments/dbi-sme-2021/structure.js';
import { eurostatDiiStructure } from '../../../src/core/instruments/eurostat-dii/structure.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/structure.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/structure.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { Answers, AnswerValue } from '../../../src/core/model/response.js';
import { finishedResponse } from '../../harness/finished-response.js';

type Values = Readonly<Record<string, AnswerValue>>;
const at = '2026-11-01T03:00:00Z';

function before(structure: Structure, values: Values, completedAt = at): EarlierResponse {
  const profile = { sells: ['consumers'], persons: 20 };
  return { structure, response: finishedResponse(structure, values, { profile, completedAt }) };
}

const short = (values: Values, completedAt = at) => before(smeScreeningStructure, values, completedAt);
const besideFull = (...earlier: EarlierResponse[]) => answeredBeside(smeReadinessStructure, earlier);

/** What is said of where an answer stands. */
const of = (structure: Structure, item: string, value: AnswerValue, asks: string, date = at) =>
  ({ structure: structure.id, item, value, source: `${structure.id} ${structure.version}`, at: date, asks }) as const;

describe('answeredBeside: the full assessment after the short one', () => {
  const cases: readonly { item: string; value: AnswerValue; open: string; asks: BesideAnswer['asks'] }[] = [
    { item: 'net-access', value: 'fixed-partial', open: 'in-type', asks: 'parts' },
    { item: 'skills', value: 'session', open: 'pe-trained', asks: 'notion' },
    { item: 'core-software', value: ['sales', 'staff'], open: 'pr-functions', asks: 'parts' },
    { item: 'order-channels', value: ['chat'], open: 'cu-channels', asks: 'period' },
    { item: 'order-share', value: 'from-10', open: 'cu-esales', asks: 'notion' },
    { item: 'protect', value: ['two-step'], open: 'se-measures', asks: 'choices' },
  ];
  for (const { item, value, open, asks } of cases) {
    it(`shows “${item}” beside “${open}”`, () => {
      expect(besideFull(short({ [item]: value }))).to.deep.equal({
        [open]: of(smeScreeningStructure, item, value, asks),
      });
    });
  }

  it('shows one answer beside each question on the matter', () => {
    const website = of(smeScreeningStructure, 'web-own', 'orders-paid', 'parts');
    expect(besideFull(short({ 'web-own': 'orders-paid' }))).to.deep.equal({
      'cu-site': website,
      'cu-site-update': website,
    });
  });

  it('shows a single tick beside a question on the same, without the others of its list', () => {
    const earlier = short({ protect: ['updates', 'fraud-awareness', 'written-rule'], 'core-software': ['customers'] });
    const of1 = (item: string, tick: string) => of(smeScreeningStructure, item, [tick], 'choices');
    expect(besideFull(earlier)).to.deep.include({
      'se-docs': of1('protect', 'written-rule'),
      'se-aware': of1('protect', 'fraud-awareness'),
      'pr-crm': of1('core-software', 'customers'),
    });
    // Who did not set it has said nothing of that; and it leads one way.
    const others = besideFull(short({ protect: ['updates'], 'core-software': ['sales'] }));
    for (const open of ['se-docs', 'se-aware', 'pr-crm']) expect(others).not.to.have.property(open);
    const full = before(smeReadinessStructure, { 'se-docs': 'exist', 'pr-crm': 'serve' });
    expect(answeredBeside(smeScreeningStructure, [full])).to.deep.equal({});
  });

  it('shows nothing where the answer is carried: what settles the matter, and what both ask alike', () => {
    const earlier = short({ 'net-access': 'none', 'web-own': 'none', skills: 'informal', backup: 'monthly' });
    // Of a website that is not there nobody is asked when it was updated.
    expect(Object.keys(besideFull(earlier))).to.deep.equal(['cu-site-update']);
    expect(Object.keys(carryOver(smeReadinessStructure, [earlier]))).to.have.members([
      'in-type',
      'cu-site',
      'pe-trained',
      'backup',
    ]);
  });

  it('shows the short one’s answer beside every question that the table names, when all was answered', () => {
    const values = Object.fromEntries(cases.map(({ item, value }) => [item, value]));
    expect(Object.keys(besideFull(short(values)))).to.have.members(cases.map(({ open }) => open));
  });
});

describe('answeredBeside', () => {
  it('works the other way: parts beside a question that asks as a whole', () => {
    const full = before(smeReadinessStructure, { 'cu-site': ['catalogue', 'form'], 'se-measures': ['vpn'] });
    expect(answeredBeside(smeScreeningStructure, [full])).to.deep.equal({
      'web-own': of(smeReadinessStructure, 'cu-site', ['catalogue', 'form'], 'whole'),
      protect: of(smeReadinessStructure, 'se-measures', ['vpn'], 'choices'),
    });
  });

  it('shows the newest of several, whichever comes first and however it is related', () => {
    const older = short({ 'web-own': 'contact' }, '2024-03-01T00:00:00Z');
    const newer = short({ 'web-own': 'orders' }, '2025-03-01T00:00:00Z');
    const newest = before(eurostatDiiStructure, { website: 'yes' }, '2026-03-01T00:00:00Z');
    const shown = (...earlier: EarlierResponse[]) => besideFull(...earlier)['cu-site'];
    const expected = of(smeScreeningStructure, 'web-own', 'orders', 'parts', '2025-03-01T00:00:00Z');
    expect(shown(older, newer)).to.deep.equal(expected);
    expect(shown(newer, older)).to.deep.equal(expected);
    const yes = of(eurostatDiiStructure, 'website', 'yes', 'parts', '2026-03-01T00:00:00Z');
    for (const earlier of [
      [older, newest, newer],
      [newest, newer],
      [newer, newest],
    ])
      expect(shown(...earlier)).to.deep.equal(yes);
  });

  it('shows the closer one of two of the same date', () => {
    const both = [before(eurostatDiiStructure, { website: 'yes' }), short({ 'web-own': 'orders' })];
    for (const earlier of [both, both.toReversed()]) {
      expect(besideFull(...earlier)['cu-site']).to.deep.equal(of(smeScreeningStructure, 'web-own', 'orders', 'parts'));
    }
  });

  it('keeps source and date of an answer that had been carried itself', () => {
    const { structure, response } = short({ 'web-own': 'orders' });
    const provenance = { from: 'carried', source: 'old 1.0.0', at: '2025-01-01' } as const;
    const answers: Answers = { 'web-own': { value: 'orders', provenance } };
    const shown = besideFull({ structure, response: { ...response, answers } })['cu-site'];
    expect(shown).to.deep.include({ structure: 'sme-screening', source: 'old 1.0.0', at: '2025-01-01' });
  });

  it('shows neither “don’t know” nor the answer of a question that was hidden or did not apply', () => {
    const { structure, response } = short({});
    const unknown: Answers = { 'web-own': { missing: 'unknown' } };
    expect(besideFull({ structure, response: { ...response, answers: unknown } })).to.deep.equal({});
    // The frequency of online banking is asked only of those who use it.
    const hidden = { 'online-banking-gate': 'no', 'online-banking': 'step-2' };
    expect(besideFull(before(dbiSme2021Structure, hidden))).not.to.have.property('pr-bank');
    const asked = { 'online-banking-gate': 'yes', 'online-banking': 'step-2' };
    expect(besideFull(before(dbiSme2021Structure, asked))['pr-bank']?.value).to.equal('step-2');
  });

  it('shows nothing without a relation, and of nothing', () => {
    const earlier = short({ 'web-own': 'orders' });
    expect(answeredBeside(smeReadinessStructure, [earlier], [])).to.deep.equal({});
    expect(besideFull()).to.deep.equal({});
  });

  it('refuses a response to another instrument than its structure', () => {
    const { response } = short({});
    expect(() => besideFull({ structure: eurostatDiiStructure, response })).to.throw(RangeError, 'sme-screening');
  });
});
