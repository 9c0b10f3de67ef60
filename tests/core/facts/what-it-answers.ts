import type { AnswerValue } from '../../../src/core/model/response.js';
import { CHANNELS, FUNCTIONS, type Enterprise } from './generated-enterprise.js';
import type { Values } from './taken.js';

/** How often something is done, rarest first: never, some months, every month, every week. */
const BANKING = ['counter', 'rarer', 'monthly', 'weekly'] as const;
const yesNo = (truth: boolean) => (truth ? 'yes' : 'no');
const ticksOr = (ticks: readonly string[]) => (ticks.length > 0 ? ticks : ['none']);
const share = <T>(list: readonly T[], test: (one: T) => boolean) => ({
  numerator: list.filter(test).length,
  denominator: list.length,
});

const weekly = ({ staff }: Enterprise) => share(staff, ({ online }) => online === 'weekly');
const lines = ({ fixed, mobile }: Enterprise) => [...(fixed ? ['fixed'] : []), ...(mobile ? ['mobile'] : [])];
const contractsOnline = ({ contracts }: Enterprise, ...partners: readonly string[]) =>
  contracts.some(({ partner, electronic }) => electronic && partners.includes(partner));
const hasErp = (one: Enterprise) => one.package === 'most' || (one.package === 'two' && one.widely);
/** The step of a ladder by the upper edges of the steps below; an edge belongs to the step above it. */
const stepOf = (speed: number, edges: readonly number[]) => edges.filter((edge) => speed >= edge).length;

/** Kinds of measures that Eurostat lists. */
const measures = ({ twoFactors, copies, passwords }: Enterprise) =>
  ticksOr([
    ...(passwords ? ['passwords'] : []),
    ...(twoFactors === 'nobody' ? [] : ['two-factors']),
    ...(copies === 'other-place' || copies === 'automatic' ? ['backup'] : []),
  ]);

/** Kinds of work on software every week, as the short assessment has them: stock with purchasing, the register of customers. */
function onSoftware({ tools, byAccounts, register, widely }: Enterprise): readonly string[] {
  const runs = (work: (typeof FUNCTIONS)[number]) => tools[work] === 'software' && !byAccounts;
  const both = widely ? runs('stock') || runs('purchasing') : runs('stock') && runs('purchasing');
  return ticksOr([
    ...(runs('sales') ? ['sales'] : []),
    ...(both ? ['stock'] : []),
    ...(register ? ['customers'] : []),
    ...(runs('staff') ? ['staff'] : []),
    ...(runs('operations') ? ['operations'] : []),
  ]);
}

/** What the short and the full assessment ask in the same words. */
function toBoth(one: Enterprise): Values {
  const { plan, further, records } = one;
  const plans = {
    indifferent: 'none',
    interested: further ? 'talked' : 'none',
    outlined: further ? 'written' : 'talked',
    trying: further ? 'written' : 'talked',
    written: 'written',
    'carried-out': 'resourced',
  };
  return {
    'e-sign': contractsOnline(one, 'business', 'consumer', 'state') ? ['contract-business'] : ['none'],
    'lead-plan': plans[plan],
    'data-home': records,
    backup: {
      none: 'none',
      'same-place': 'same-place',
      'other-device': 'monthly',
      'other-place': 'monthly',
      automatic: 'weekly-automatic',
    }[one.copies],
  };
}

/** What an enterprise answers to the short assessment: orders by e-mail count as orders online. */
export function toScreening(one: Enterprise): Values {
  const channels = CHANNELS.filter((channel) => one.orders.some((order) => order.channel === channel));
  const { website, staff, orders } = one;
  const sold = orders.some(({ channel }) => channel === 'own-site');
  const withOrders = website && (website.tracking && sold ? 'orders-paid' : 'orders');
  const onSite = website && (website.orders ? withOrders : website.catalogue ? 'catalogue' : 'contact');
  return {
    ...toBoth(one),
    'net-access': one.fixed ? 'fixed-everywhere' : one.mobile ? 'mobile' : 'none',
    'net-users': weekly(one),
    'web-own': onSite || 'none',
    'order-channels': ticksOr(channels),
    'order-share': channels.length > 0 ? 'from-10' : 'none',
    skills: staff.some(({ trained }) => trained) ? 'session' : 'informal',
    'core-software': onSoftware(one),
    protect: ticksOr([...(one.twoFactors === 'most' ? ['two-step'] : []), ...(one.updates ? ['updates'] : [])]),
  };
}

/** To the full assessment. */
export function toReadiness(one: Enterprise): Values {
  const { staff, fixed, website, meetings, decisions } = one;
  const parts = website && [
    website.introduction ? 'introduction' : 'language',
    ...(website.catalogue && website.prices ? ['catalogue'] : []),
    ...(website.orders ? ['orders'] : []),
    ...(website.orders && website.tracking ? ['tracking'] : []),
  ];
  const speeds = ['under-30', 'from-30', 'from-50', 'from-80', 'from-100', 'over-120'] as const;
  const speed = fixed ? speeds[stepOf(fixed, [30, 50, 80, 100, 121])] : undefined;
  const papers = { nothing: 'none', papers: 'voluntary', contract: 'contract', session: 'compulsory' };
  return {
    ...toBoth(one),
    'in-type': ticksOr(lines(one)),
    ...(speed ? { 'in-speed': speed } : {}),
    'in-computers': share(staff, ({ computer }) => computer),
    'in-internet': weekly(one),
    'in-remote': meetings.some(({ online }) => online) ? ['meetings'] : ['none'],
    'cu-site': parts || ['none'],
    'cu-social': one.pages.own ? ['networks'] : ['none'],
    'pr-erp': { none: 'no', two: 'some', most: 'most' }[one.package],
    'pr-bank': BANKING[one.payments] ?? '',
    'pe-specialist': share(staff, ({ specialist }) => specialist).numerator,
    'pe-trained': share(staff, ({ trained, specialist }) => trained && !specialist),
    'pe-trained-it': share(staff, ({ trained, specialist }) => trained && specialist).numerator,
    'da-analytics': decisions.some(({ analysed }) => analysed) ? ['own'] : ['none'],
    'se-aware': [papers[one.duties]],
    'se-measures': measures(one),
    'pr-functions': one.tools,
    'pr-crm': one.register ? 'serve' : 'no',
  };
}

/** To Eurostat's variables. */
export function toEurostat(one: Enterprise): Values {
  const { staff, fixed, duties } = one;
  return {
    'internet-users': weekly(one),
    'fixed-line-30': yesNo(fixed !== false && fixed >= 30),
    'remote-meetings': yesNo(one.meetings.some(({ online }) => online)),
    website: yesNo(one.website !== false),
    'social-media': one.pages.own ? ['networks'] : ['none'],
    erp: yesNo(hasErp(one)),
    'data-analytics': yesNo(one.decisions.some(({ analysed }) => analysed)),
    'ict-specialists': yesNo(staff.some(({ specialist }) => specialist)),
    'ict-training': yesNo(staff.some(({ trained, specialist }) => trained && !specialist)),
    'security-awareness': yesNo(duties === 'papers' ? one.widely : duties !== 'nothing'),
    'security-measures': measures(one),
    crm: yesNo(one.register),
  };
}

/** To the index of 2021: personal pages that sell, rarer users of the Internet and smartphones count too. */
export function to2021(one: Enterprise): Values {
  const { staff, orders, website, fixed, plan, records } = one;
  const markets = one.widely ? ['marketplace', 'service-app', 'b2b'] : ['marketplace'];
  const online = (order: (typeof orders)[number]) => order.channel !== 'counter' && !order.byMail;
  const planned = ['interested', 'outlined', 'trying', 'written', 'carried-out'].indexOf(plan) + 1;
  const banking = Math.max(one.payments, one.lookups);
  const shared = records === 'shared' || one.together;
  const step = (gate: string, at: number): Values =>
    at > 0 ? { [`${gate}-gate`]: 'yes', [gate]: `step-${at}` } : { [`${gate}-gate`]: 'no' };
  return {
    'website-updates-gate': yesNo(website !== false),
    'social-replies-gate': yesNo(one.pages.own || one.pages.personal),
    'catalogue-updates-gate': yesNo(
      (website !== false && (website.catalogue || website.orders)) || one.ordersElsewhere || one.catalogueElsewhere,
    ),
    'business-dealings-gate': yesNo(one.mailsFirms || contractsOnline(one, 'business')),
    'data-sharing-gate': yesNo(shared),
    'erp-gate': yesNo(hasErp(one)),
    'crm-gate': yesNo(one.register),
    ...step('online-banking', banking),
    ...step('transformation-strategy', planned),
    ...step('fixed-broadband', fixed ? 1 + stepOf(fixed, [50, 80, 100, 121]) : 0),
    'marketplace-sales': share(orders, ({ channel }) => markets.includes(channel)),
    'ecommerce-revenue': share(orders, online),
    'cross-border-revenue': share(orders, (order) => online(order) && order.abroad),
    'digital-staff': share(staff, ({ specialist, transforms }) => specialist || transforms),
    'ict-training': share(staff, ({ trained }) => trained),
    'devices-at-work': share(staff, ({ computer, phone }) => computer || phone),
    'internet-at-work': share(staff, (person) => person.online !== 'never'),
    'online-meetings': share(one.meetings, (meeting) => meeting.online),
    'decision-support': share(one.decisions, ({ analysed }) => analysed),
  };
}

/** To the approximation of 2025, as a shop. */
export function to2025({ plan, further, website, ordersElsewhere }: Enterprise): Values {
  const [low, high] = {
    indifferent: [1, 1],
    interested: [1, 1],
    outlined: [1, 2],
    trying: [1, 2],
    written: [2, 3],
    'carried-out': [3, 4],
  }[plan] as [number, number];
  const orders = (website !== false && website.used && website.orders) || ordersElsewhere;
  const tools: AnswerValue = orders ? ['ordering-website'] : ['pos'];
  return { catalogue: 'retail', 'tools-retail': tools, 'transformation-plan': `step-${further ? high : low}` };
}

/** To the EU's questions, which ask for technologies in use. */
export function toEu({ website }: Enterprise): Values {
  return { 'mainstream-technologies': website !== false && website.used ? ['website'] : ['e-commerce'] };
}
