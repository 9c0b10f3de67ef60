import type { Words } from '../../../model/words.js';
import { smeScreeningActionsEn as screening } from '../../sme-screening/en-actions.js';

/** What can be done, in English: the own website, social media and answers to customers. */
export const customersActionsEn = {
  'open-site': {
    title: 'Open a website of your own, in the enterprise’s name',
    firstStep:
      'Register a “.vn” name in the enterprise’s name; write half a page of introduction and contact, choose five real photos.',
    doneWhen: 'An outsider opens it on a phone and sees the right name, enterprise code and contact.',
    before: 'An e-mail address in the enterprise’s name',
  },
  'site-prices': {
    title: 'Show goods or services with prices on the website',
    firstStep: 'List the 20 goods or services that sell best: name, photo, price, unit.',
    doneWhen: 'Ten lines were checked, and the prices agree with those at the counter.',
  },
  'site-orders': screening['site-orders'],
  'site-payment': screening['site-payment'],
  'site-form': {
    title: 'Add a form, or questions and answers, to the website',
    firstStep: 'Write down ten frequent questions with answers; choose what the form really has to ask.',
    doneWhen: 'A trial form reached the person in charge and was answered the same day.',
  },
  'site-chat': {
    title: 'Add a chat window to the website',
    firstStep: 'See whether the platform already has one; settle who answers and when.',
    doneWhen: 'Five questions were answered in it; outside of hours it says so.',
  },
  'site-language': {
    title: 'Add content in a foreign language to the website',
    firstStep: 'See where foreign customers come from; translate introduction, prices and contact first.',
    doneWhen: 'The three main pages are translated, and someone fluent has read them.',
  },
  'site-every-month': {
    title: 'Update the website at least every month',
    firstStep: 'Make one person responsible; fix a day in the calendar for prices, photos, news.',
    doneWhen: 'There was new content two months running, with its date.',
  },
  'site-every-week': {
    title: 'Update the website every week',
    firstStep: 'List contents for eight weeks: new goods, work done, how to use a product, what customers say.',
    doneWhen: 'There was new content in each of eight weeks.',
  },
  'social-page': {
    title: 'Open a page of the enterprise on a social network',
    firstStep:
      'Open a page (Facebook, LinkedIn…) in the enterprise’s name with two-step verification; post address, hours and real photos.',
    doneWhen: 'There were at least four posts in a month, and messages are answered.',
  },
  'short-videos': {
    title: 'Post short videos or pictures of products or services',
    firstStep:
      'Film three clips under a minute by phone: how it is made, how it is used, what a customer says who agreed.',
    doneWhen: 'For six weeks there was a clip a week on a channel of the enterprise (Instagram, TikTok, YouTube…).',
  },
  'business-messaging': {
    title: 'Open a business messaging account',
    firstStep: 'Register (Viber, Zalo OA…) with the enterprise’s papers; write a greeting and your hours.',
    doneWhen: 'Customers write to the account of the enterprise and no longer to a private number.',
  },
  'short-news': {
    title: 'Publish short news or a blog regularly',
    firstStep: 'Choose four things that customers ask about; write a first text of some 200 words.',
    doneWhen: 'There were four texts in two months, and you know how often each was read.',
  },
  'answer-same-day': {
    title: 'Answer customers who ask online within the working day',
    firstStep:
      'Choose one channel for questions and show it on the sign and on invoices; have one person look twice a day.',
    doneWhen: 'The latest ten messages were answered within the working day.',
  },
  'answer-in-hours': {
    title: 'Answer customers within four working hours',
    firstStep: 'Prepare ten model answers; bring messages of all channels into one place if the software can.',
    doneWhen: 'The latest ten messages were answered within four working hours.',
  },
  'answer-in-an-hour': {
    title: 'Answer customers within one working hour',
    firstStep: 'See which questions return most; let a chatbot answer these and take turns for the rest.',
    doneWhen: 'The latest ten messages got a correct answer within one working hour.',
  },
} as const satisfies NonNullable<Words['actions']>;
