// A result that a page has kept, and the roadmap from there. Bundled into dist/demo/roadmap.js, as a page of yours would be.
import 'digital-readiness/define/roadmap';
import { score } from 'digital-readiness';
import { smeReadiness } from 'digital-readiness/instruments/sme-readiness';

/** What a fish sauce maker with 14 workers answered. */
const values = {
  'lead-plan': 'talked',
  'pe-prep': ['none'],
  'pe-specialist': 0,
  'pe-provider': 'on-call',
  'pe-trained': { band: 'to-10' },
  'pe-train-how': ['none'],
  'pe-engage': ['communication'],
  'pe-invest': {
    design: ['neither'],
    planning: ['neither'],
    operations: ['plan'],
    collaboration: ['neither'],
    inbound: ['neither'],
    marketing: ['invested'],
    delivery: ['neither'],
    administration: ['plan'],
    purchasing: ['neither'],
    security: ['neither'],
  },
  'cu-site': ['introduction', 'catalogue'],
  'cu-site-update': 'half-year',
  'cu-social': ['networks', 'messaging'],
  'cu-reply': 'day',
  'cu-ads': 'under-10',
  'cu-channels': ['chat', 'marketplace'],
  'cu-esales': 'from-1',
  'cu-websales': 'none',
  'cu-b2c': 'over-50',
  'in-type': ['fixed', 'mobile'],
  'in-speed': 'from-80',
  'in-computers': { band: 'to-25' },
  'in-internet': { band: 'to-25' },
  'in-lan': ['network'],
  'in-remote': ['email'],
  'in-cloud': ['storage'],
  'invoice-flow': 'typed-twice',
  accounting: 'monthly',
  'e-sign': ['tax', 'insurance'],
  'pr-contract': 'none',
  'pr-functions': {
    sales: 'spreadsheet',
    stock: 'spreadsheet',
    purchasing: 'paper',
    operations: 'paper',
    staff: 'spreadsheet',
    customers: 'paper',
  },
  'pr-erp': 'no',
  'pr-crm': 'no',
  'pr-links': ['none'],
  'pr-buy': 'none',
  'pr-bank': 'monthly',
  'data-home': 'spreadsheets',
  'data-now': 'within-week',
  'da-analytics': ['none'],
  'da-dashboard': ['none'],
  'da-rules': ['list'],
  'da-ai-any': 'no',
  'da-generation': ['text'],
  'se-measures': ['passwords'],
  'se-docs': 'none',
  'se-aware': ['none'],
  backup: 'same-place',
  'se-continuity': 'none',
  'ig-any': 'no',
  'ig-green': ['paperless', 'waste'],
};

const { structure } = smeReadiness;
const profile = { form: 'enterprise', sector: 'c', persons: 14, insured: 12, revenue: 'up-to-50', capital: 'up-to-3' };
const answers = Object.fromEntries(Object.entries(values).map(([item, value]) => [item, { value }]));
const { instrument: id, version, hash } = score(structure, { answers, profile }).basis;
const roadmap = document.querySelector('readiness-roadmap');
const told = document.querySelector('#told');

roadmap.addEventListener('readiness-plan', ({ choice, plan }) => {
  const actions = plan.steps.map(({ action }) => action.id);
  told.textContent = JSON.stringify({ choice, reached: plan.reached, actions }, null, 2);
});
roadmap.instrument = smeReadiness;
roadmap.response = {
  format: 1,
  id: '3d3f9a34-93a2-4a0c-8f0b-5f6f1f6f6a01',
  instrument: { id, version, hash },
  profile,
  answers,
  respondent: { role: 'owner', mode: 'self' },
  locale: 'vi',
  startedAt: '2026-11-24T01:30:00Z',
  completedAt: '2026-11-24T01:52:00Z',
};
