import { dbiSme2021Structure } from '../../../src/core/instruments/dbi-sme-2021/structure.js';
import { eurostatDiiStructure } from '../../../src/core/instruments/eurostat-dii/structure.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/structure.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/structure.js';
import { each } from './taken.js';

const of = (numerator: number, denominator = 20) => ({ numerator, denominator });
const line = { 'fixed-broadband-gate': 'yes' } as const;

describe('carryOver, from the full assessment to the criteria of 2021', () => {
  each(smeReadinessStructure, dbiSme2021Structure, [
    [
      '1: a website that nothing changed on for half a year',
      { 'cu-site': ['chat'], 'cu-site-update': 'longer' },
      {
        'website-updates-gate': 'yes',
        'website-updates': 'step-1',
      },
    ],
    [
      '1: when it was last changed does not say how often it is',
      { 'cu-site': ['chat'], 'cu-site-update': 'week' },
      {
        'website-updates-gate': 'yes',
      },
    ],
    ['12: payments every week', { 'pr-bank': 'weekly' }, { 'online-banking-gate': 'yes', 'online-banking': 'step-3' }],
    [
      '12: payments every month, and perhaps a look at the account every week',
      { 'pr-bank': 'monthly' },
      {
        'online-banking-gate': 'yes',
      },
    ],
    ['12: rare payments', { 'pr-bank': 'rarer' }, { 'online-banking-gate': 'yes' }],
    ['12: no payments, and perhaps a look at the account', { 'pr-bank': 'counter' }, {}],
    ['14: a plan that was talked about', { 'lead-plan': 'talked' }, { 'transformation-strategy-gate': 'yes' }],
    ['14: no plan for these months says nothing of interest', { 'lead-plan': 'none' }, {}],
    ['17: computers that are connected', { 'in-lan': ['network', 'guests'] }, { 'local-network-gate': 'yes' }],
    // A portal is also a place where things are shared (20).
    ['17: a portal', { 'in-lan': ['portal'] }, { 'local-network-gate': 'yes', 'data-sharing-gate': 'yes' }],
    ['17: none of it', { 'in-lan': ['none'] }, { 'local-network-gate': 'no' }],
    ['16, 17: Wi-Fi for guests says nothing of one for work, nor of a network inside', { 'in-lan': ['guests'] }, {}],
    ['20: one shared place with accounts', { 'data-home': 'shared' }, { 'data-sharing-gate': 'yes' }],
    ['20: sales in a spreadsheet say nothing of other things', { 'data-home': 'spreadsheets' }, {}],
    ['24: a system that watches', { 'se-measures': ['monitoring'] }, { 'security-systems-gate': 'yes' }],
    ['24: passwords and copies are no system', { 'se-measures': ['passwords', 'backup'] }, {}],
    [
      '21, 24: security software that is rented',
      { 'in-cloud': ['security'] },
      {
        'cloud-gate': 'yes',
        'security-systems-gate': 'yes',
      },
    ],
    ['28: invoices that make themselves', { 'invoice-flow': 'automatic' }, { 'automated-processes-gate': 'yes' }],
    ['28: invoices without retyping are still made by hand', { 'invoice-flow': 'from-software' }, {}],
    ['31: nothing written', { 'se-docs': 'none' }, { 'security-policy-gate': 'no' }],
    ['31: a paper that may be on something else than access', { 'se-docs': 'reviewed' }, {}],
    ['32: written who may see what', { 'da-rules': ['access'] }, { 'data-protection-policy-gate': 'yes' }],
    ['32: a list of data is no rule', { 'da-rules': ['list'] }, {}],
    ['37: specialists are a part of those in charge of digital transformation', { 'pe-specialist': 2 }, {}],
    [
      '40: documents from outside',
      { 'in-remote': ['documents'] },
      {
        'remote-work-gate': 'yes',
        'online-meetings': { band: 'none' },
      },
    ],
    ['40: meetings may have been held at the workplace', { 'in-remote': ['meetings'] }, {}],
    [
      '41: specialists and others',
      { 'pe-specialist': 2, 'pe-trained-it': 1, 'pe-trained': of(3) },
      {
        'ict-training': of(4),
      },
    ],
    ['41: no specialist', { 'pe-specialist': 0, 'pe-trained': of(3) }, { 'ict-training': of(3) }],
    [
      '41: no specialist, and an estimate within one of the bands',
      { 'pe-specialist': 0, 'pe-trained': { band: 'to-10' } },
      {
        'ict-training': { band: 'to-20' },
      },
    ],
    ['41: an estimate across an edge', { 'pe-specialist': 0, 'pe-trained': { band: 'to-25' } }, {}],
    ['41: nobody at all', { 'pe-specialist': 0, 'pe-trained': { band: 'none' } }, { 'ict-training': { band: 'none' } }],
    ['41: specialists of whom it is open', { 'pe-specialist': 2, 'pe-trained': of(3) }, {}],
    [
      '41: specialists of whom nobody was trained, and an estimate of the others',
      { 'pe-specialist': 2, 'pe-trained-it': 0, 'pe-trained': { band: 'to-10' } },
      { 'ict-training': { band: 'to-20' } },
    ],
    [
      '41: specialists, and an estimate of the others',
      { 'pe-specialist': 2, 'pe-trained-it': 1, 'pe-trained': { band: 'to-10' } },
      {},
    ],
    ['41: more than everybody is a mistake', { 'pe-specialist': 2, 'pe-trained-it': 2, 'pe-trained': of(19) }, {}],
    ['44: everybody at a computer', { 'in-computers': of(20) }, { 'devices-at-work': { band: 'all' } }],
    ['44: others may use a smartphone', { 'in-computers': of(19) }, {}],
    ['44: over half may be everybody or not', { 'in-computers': { band: 'over-50' } }, {}],
    ['45: everybody, every week', { 'in-internet': of(20) }, { 'internet-at-work': { band: 'all' } }],
    ['45: the others may use it less than every week', { 'in-internet': of(19) }, {}],
    ['45: nobody every week, and perhaps somebody now and then', { 'in-internet': of(0) }, {}],
    ['45: over half may be everybody or not', { 'in-internet': { band: 'over-50' } }, {}],
    ['2: no page of the enterprise, and perhaps a personal one that sells', { 'cu-social': ['none'] }, {}],
    ['2: a page of the enterprise', { 'cu-social': ['messaging'] }, { 'social-replies-gate': 'yes' }],
    ['10: a contract with a customer, who may be a consumer or the state', { 'e-sign': ['contract-business'] }, {}],
    ['15: 30 Mbit/s', { 'in-type': ['fixed'], 'in-speed': 'from-30' }, { ...line, 'fixed-broadband': 'step-1' }],
    ['15: 50 Mbit/s', { 'in-type': ['fixed'], 'in-speed': 'from-50' }, { ...line, 'fixed-broadband': 'step-2' }],
    ['15: over 120', { 'in-type': ['fixed'], 'in-speed': 'over-120' }, { ...line, 'fixed-broadband': 'step-5' }],
    ['20: software that one person may use', { 'data-home': 'linked' }, {}],
    ['22: nothing in which data meet', { 'pr-erp': 'no' }, { 'erp-gate': 'no' }],
    ['22: a package for two kinds of work, which some call no ERP', { 'pr-erp': 'some' }, {}],
    ['22: a package for most kinds of work', { 'pr-erp': 'most' }, { 'erp-gate': 'yes' }],
    ['48: meetings online, of how many is open', { 'in-remote': ['email', 'meetings'] }, {}],
    ['60: nothing analysed', { 'da-analytics': ['none'] }, { 'decision-support': { band: 'none' } }],
    ['59, 60: analysed, by which software and for how much is open', { 'da-analytics': ['own'] }, {}],
    [
      '2, 3, 4, 7, 8, 10, 13: what is asked of another time, of more or of less',
      {
        'cu-reply': 'hours',
        'cu-ads': 'none',
        'cu-channels': ['own-site'],
        'cu-esales': 'none',
        'pr-contract': 'all',
        'pr-buy': 'none',
      },
      {},
    ],
    [
      '16, 18, 22, 28, 40, 42, 59: what is asked in one line with something else, or for a part only',
      {
        'data-home': 'paper',
        accounting: 'flowing',
        'pe-engage': ['flexibility', 'support'],
        'pe-train-how': ['resources'],
        'pr-functions': { sales: 'software', stock: 'software', staff: 'software' },
        'da-dashboard': ['charts', 'current', 'anywhere'],
        'pr-links': ['order-invoice', 'sales-stock'],
      },
      {},
    ],
  ]);
});

describe('carryOver, from Eurostat’s variables to the criteria of 2021', () => {
  each(eurostatDiiStructure, dbiSme2021Structure, [
    ['31: nothing written', { 'security-documents': 'no' }, { 'security-policy-gate': 'no' }],
    [
      '41: no specialist, and nobody else trained',
      { 'ict-specialists': 'no', 'ict-training': 'no' },
      {
        'ict-training': { band: 'none' },
      },
    ],
    ['41: specialists may have been trained', { 'ict-specialists': 'yes', 'ict-training': 'no' }, {}],
    ['45: up to a tenth every week, others now and then', { 'internet-users': 'to-10' }, {}],
    ['2: no account of the enterprise', { 'social-media': ['none'] }, {}],
    ['31: a paper that may be on something else', { 'security-documents': 'yes' }, {}],
    ['48: no meeting online', { 'remote-meetings': 'no' }, { 'online-meetings': { band: 'none' } }],
    ['60: nothing analysed', { 'data-analytics': 'no' }, { 'decision-support': { band: 'none' } }],
  ]);
});

describe('carryOver, from the short assessment to the criteria of 2021', () => {
  each(smeScreeningStructure, dbiSme2021Structure, [
    [
      '4: no order on a marketplace, an app of others or a portal',
      { 'order-channels': ['own-site', 'chat'] },
      {
        'marketplace-sales': { band: 'none' },
      },
    ],
    ['4: an app of others, which some call a marketplace', { 'order-channels': ['service-app'] }, {}],
    [
      '5, 6: no turnover from orders online',
      { 'order-share': 'none' },
      {
        'ecommerce-revenue': { band: 'none' },
        'cross-border-revenue': { band: 'none' },
      },
    ],
    ['5: some of it may have come by e-mail', { 'order-share': 'under-10' }, {}],
    ['45: nobody every week', { 'net-users': 'none' }, {}],
    ['23: customers in software', { 'core-software': ['customers'] }, { 'crm-gate': 'yes' }],
    ['23: software that is not used every week', { 'core-software': ['none'] }, {}],
  ]);
});
