// Two responses of one enterprise, and the figures of comparable ones as a programme publishes them.
import { smeScreening } from '../dist/core/instruments/sme-screening/index.js';
import { smeScreeningHash } from '../dist/core/instruments/sme-screening/questionnaire.js';

const { id, version } = smeScreening.structure;

const before = {
  'net-access': 'mobile',
  'net-users': 'to-10',
  'web-own': 'none',
  'order-channels': ['chat'],
  'order-share': 'under-10',
  'invoice-flow': 'typed-twice',
  accounting: 'quarterly',
  'e-sign': ['tax'],
  'core-software': ['sales'],
  'lead-plan': 'talked',
  skills: 'informal',
  'data-home': 'paper',
  'data-now': 'at-once',
  backup: 'same-place',
  protect: ['updates'],
};
const after = {
  ...before,
  'net-access': 'fixed-partial',
  'web-own': 'catalogue',
  skills: 'session',
  'data-home': 'spreadsheets',
  backup: 'weekly-automatic',
  protect: ['updates', 'two-step'],
};

function response(values, date) {
  return {
    format: 1,
    id: `xuong-moc-${date}`,
    instrument: { id, version, hash: smeScreeningHash },
    profile: { form: 'enterprise', sector: 'c', sells: ['consumers'], place: '46', persons: 12 },
    answers: Object.fromEntries(Object.entries(values).map(([item, value]) => [item, { value }])),
    respondent: { role: 'owner', mode: 'self' },
    locale: 'vi',
    startedAt: `${date}T02:00:00Z`,
    completedAt: `${date}T02:06:00Z`,
  };
}

const result = document.querySelector('readiness-result');
result.instrument = smeScreening;
result.response = response(after, '2026-09-14');
result.earlier = response(before, '2026-03-12');
result.benchmark = await (await fetch('../dist/demo/benchmark.json')).json();
