import { expect } from '@open-wc/testing';
import { dbiSme2021Structure } from '../../../src/core/instruments/dbi-sme-2021/structure.js';
import { euDmaSmeStructure } from '../../../src/core/instruments/eu-dma-sme/structure.js';
import { eurostatDiiStructure } from '../../../src/core/instruments/eurostat-dii/structure.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/structure.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/structure.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import { taken, type Values } from './taken.js';

/** Every item of the short questionnaire, somewhere in the middle. */
const screening: Values = {
  'net-access': 'fixed-everywhere',
  'net-users': 'over-50',
  'web-own': 'catalogue',
  'order-channels': ['marketplace', 'chat'],
  'order-share': 'from-10',
  'invoice-flow': 'imported',
  accounting: 'monthly',
  'e-sign': ['tax', 'contract-business'],
  'core-software': ['sales'],
  'lead-plan': 'written',
  skills: 'session',
  'data-home': 'shared',
  'data-now': 'within-day',
  backup: 'monthly',
  protect: ['updates'],
};

describe('carryOver, between the instruments that ship', () => {
  const cases: { title: string; from: Structure; given: Values; to: Structure; carried: Values }[] = [
    {
      title: 'the short one answers what the full one asks in the same words, and the share of people by its band',
      from: smeScreeningStructure,
      given: screening,
      to: smeReadinessStructure,
      carried: {
        'lead-plan': 'written',
        'in-internet': { band: 'over-50' },
        'invoice-flow': 'imported',
        accounting: 'monthly',
        'e-sign': ['tax', 'contract-business'],
        'data-home': 'shared',
        'data-now': 'within-day',
        backup: 'monthly',
      },
    },
    {
      title: 'the short one answers the two variables of Eurostat that it asks',
      from: smeScreeningStructure,
      given: screening,
      to: eurostatDiiStructure,
      carried: { 'internet-users': 'over-50', website: 'yes' },
    },
    {
      title: 'without a fixed line there is no fast one',
      from: smeScreeningStructure,
      given: { 'net-access': 'mobile', 'web-own': 'none' },
      to: eurostatDiiStructure,
      carried: { 'fixed-line-30': 'no', website: 'no' },
    },
    {
      title: 'who was shown by colleagues alone was not trained',
      from: smeScreeningStructure,
      given: { skills: 'informal' },
      to: eurostatDiiStructure,
      carried: { 'ict-training': 'no' },
    },
    {
      title: 'Eurostat’s no says the same as the lowest answer of the full one',
      from: eurostatDiiStructure,
      given: {
        'internet-users': 'to-10',
        website: 'no',
        erp: 'no',
        crm: 'no',
        iot: 'no',
        'data-analytics': 'no',
        'ict-specialists': 'no',
        'ict-training': 'no',
        'security-awareness': 'no',
        'security-documents': 'no',
      },
      to: smeReadinessStructure,
      // Not of ERP, nor of duties made known: the full one counts a package for two kinds of work, and papers.
      carried: {
        'in-internet': { band: 'to-10' },
        'cu-site': ['none'],
        'pr-crm': 'no',
        'da-analytics': ['none'],
        'pe-specialist': 0,
        'pe-trained': { band: 'none' },
        'se-docs': 'none',
      },
    },
    {
      title: 'Eurostat’s yes leaves open how much there is',
      from: eurostatDiiStructure,
      given: { website: 'yes', erp: 'yes', crm: 'yes', 'data-analytics': 'yes', 'ict-specialists': 'yes' },
      to: smeReadinessStructure,
      carried: {},
    },
    {
      title: 'the short one opens gates of the index of 2021',
      from: smeScreeningStructure,
      given: screening,
      to: dbiSme2021Structure,
      carried: {
        'website-updates-gate': 'yes',
        'catalogue-updates-gate': 'yes',
        'state-dealings-gate': 'yes',
        'transformation-strategy-gate': 'yes',
        'fixed-broadband-gate': 'yes',
        'data-sharing-gate': 'yes',
      },
    },
    {
      title: 'it closes only those of which it asks the whole',
      from: smeScreeningStructure,
      given: { 'net-access': 'none', 'web-own': 'none', 'e-sign': ['none'], 'order-channels': ['none'] },
      to: dbiSme2021Structure,
      carried: {
        'website-updates-gate': 'no',
        'marketplace-sales': { band: 'none' },
        'ecommerce-revenue': { band: 'none' },
        'cross-border-revenue': { band: 'none' },
        'fixed-broadband-gate': 'no',
      },
    },
    {
      title: 'the short one knows nothing of the EU’s questions, which ask several things at once',
      from: smeScreeningStructure,
      given: screening,
      to: euDmaSmeStructure,
      carried: {},
    },
    {
      title: 'a tick of the EU’s list says that there is a website; stages say what is used',
      from: euDmaSmeStructure,
      given: {
        'mainstream-technologies': ['website'],
        'advanced-technologies': { iot: 'operational', blockchain: 'testing', 'printing-3d': 'unused' },
        'ai-automation': { vision: 'operational' },
      },
      to: eurostatDiiStructure,
      carried: { website: 'yes', iot: 'yes', ai: 'yes' },
    },
    ...[smeScreeningStructure, smeReadinessStructure, eurostatDiiStructure, dbiSme2021Structure].map((to) => ({
      title: `a website that is not among the technologies in use may be there: ${to.id}`,
      from: euDmaSmeStructure,
      given: { 'mainstream-technologies': ['e-commerce'] },
      to,
      carried: {},
    })),
    {
      title: 'Eurostat’s variables open and close gates of the index of 2021',
      from: eurostatDiiStructure,
      given: {
        website: 'yes',
        'social-media': ['blogs'],
        'cloud-services': ['none'],
        erp: 'no',
        crm: 'yes',
        iot: 'no',
        robots: 'no',
      },
      to: dbiSme2021Structure,
      carried: { 'website-updates-gate': 'yes', 'erp-gate': 'no', 'crm-gate': 'yes', 'iot-gate': 'no' },
    },
    {
      title: 'the full one answers Eurostat’s variables, those that ask less in one direction only',
      from: smeReadinessStructure,
      given: {
        'in-type': ['fixed'],
        'in-speed': 'from-50',
        'in-internet': { numerator: 3, denominator: 20 },
        'in-remote': ['meetings'],
        'in-cloud': ['email', 'finance'],
        'cu-site': ['introduction', 'orders'],
        'cu-social': ['networks', 'video'],
        'cu-esales': 'from-1',
        'pr-erp': 'no',
        'pr-crm': 'serve',
        'da-analytics': ['none'],
        'da-ai-any': 'yes',
        'da-ai': { language: 'testing' },
        'ig-any': 'no',
        'pe-specialist': 0,
        'pe-trained': { band: 'to-10' },
        'se-aware': ['contract'],
        'se-docs': 'none',
        'se-measures': ['passwords', 'backup'],
      },
      to: eurostatDiiStructure,
      carried: {
        'internet-users': 'to-25',
        'fixed-line-30': 'yes',
        'remote-meetings': 'yes',
        website: 'yes',
        'social-media': ['networks', 'video'],
        'ecommerce-share': 'from-1',
        'cloud-services': ['email', 'finance'],
        erp: 'no',
        crm: 'yes',
        'data-analytics': 'no',
        iot: 'no',
        'ict-specialists': 'no',
        'ict-training': 'yes',
        'security-awareness': 'yes',
        'security-measures': ['passwords', 'backup'],
        'security-documents': 'no',
      },
    },
    {
      title: 'the full one answers criteria of the index of 2021 in its steps',
      from: smeReadinessStructure,
      given: {
        'in-type': ['fixed'],
        'in-speed': 'from-30',
        'pr-bank': 'counter',
        'in-cloud': ['email'],
        'cu-site': ['catalogue'],
        'cu-social': ['none'],
        'ig-any': 'yes',
        'ig-tech': { blockchain: 'operational', 'printing-3d': 'operational', iot: 'testing' },
      },
      to: dbiSme2021Structure,
      carried: {
        'website-updates-gate': 'yes',
        'catalogue-updates-gate': 'yes',
        'fixed-broadband-gate': 'yes',
        'fixed-broadband': 'step-1',
        'cloud-gate': 'yes',
        'blockchain-gate': 'yes',
        'robots-gate': 'yes',
      },
    },
  ];
  for (const { title, from, given, to, carried } of cases) {
    it(title, () => {
      expect(taken(from, given, to)).to.deep.equal(carried);
    });
  }
});
