import type { Words } from '../../../model/words.js';
import { smeScreeningContradictionsEn as screening } from '../../sme-screening/en-contradictions.js';

/** Which answers do not fit together, in English. */
export const contradictionsEn = {
  'orders-without-site': screening['orders-without-site'],
  'site-without-orders':
    'The website takes orders, but last year none came through an own website or app. If the website is new, nothing needs to be changed.',
  'turnover-without-channel':
    'Last year no channel had an order, or only chat did, but there is turnover from orders through website, app, marketplace or EDI.',
  'channel-without-turnover':
    'Last year there were orders through website, app, marketplace or a purchasing portal, but turnover from them is “None yet”. If the share is very small, choose “Under 1%”.',
  'online-without-internet': screening['online-without-internet'],
  'linked-without-software':
    'Sales, stock and receivables share one piece of software, but no area of work is done in software yet and the books are not kept up weekly.',
  'invoices-without-software':
    'Invoices are made by themselves from orders or the till, but no area of work is done in software yet and the books are seen once a quarter.',
  'measure-without-backup':
    'The security measures include a backup to another place, but the question on backup says that there is no copy in another place yet.',
  'trained-without-users':
    'At least half of the people were trained in digital skills, but nobody uses the Internet for work yet.',
  'figures-from-paper': screening['figures-from-paper'],
  'backup-of-paper': screening['backup-of-paper'],
  'labour-contract-alone': screening['labour-contract-alone'],
} as const satisfies Words['contradictions'];
