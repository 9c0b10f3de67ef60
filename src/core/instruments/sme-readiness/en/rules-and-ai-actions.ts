import type { Words } from '../../../model/words.js';

/** What can be done, in English: rules for data and artificial intelligence. */
export const rulesAndAiActionsEn = {
  'list-data': {
    title: 'List the kinds of data that are held',
    firstStep: 'Write a page: which data (customers, workers, orders), where they lie, who keeps them, what for.',
    doneWhen: 'The list names every place, paper and phones included, and has a date.',
  },
  'who-may-see': {
    title: 'Lay down who may see which data',
    firstStep: 'Add a column to the list of data: who needs to see them; take away rights that are no longer needed.',
    doneWhen: 'Everyone has the rule, and a trial with another account agrees with it.',
  },
  'keep-consent': {
    title: 'Keep customers’ consent when taking personal data',
    firstStep:
      'Look at the forms that ask for names and numbers; add what they are for and a box that is not ticked in advance.',
    doneWhen: 'For any five new customers the consent and its date are found, and they know how to withdraw it.',
  },
  'deletion-dates': {
    title: 'Set dates for deleting data no longer needed',
    firstStep: 'Write how long each kind is kept; ask the accountant which papers the law wants kept.',
    doneWhen: 'Every kind has a date, and the first deletion is done and noted.',
  },
  'person-for-data': {
    title: 'Put a person in charge of protecting personal data',
    firstStep: 'Choose someone; write down the duties: the list of data, answers to customers, new rules.',
    doneWhen: 'Everyone, customers included, knows the name and how to reach the person.',
  },
  'draft-texts': {
    title: 'Use artificial intelligence (AI) to write, sum up or translate',
    firstStep:
      'Choose a text you often write, such as answers to customers; try two tools (ChatGPT, Gemini…) without personal data.',
    doneWhen: 'Ten texts were written with it and read by a person before they went out.',
  },
  'make-pictures': {
    title: 'Use artificial intelligence (AI) to make or edit pictures, videos',
    firstStep:
      'Choose three photos of products; try two tools to remove the background or mend the light, and read their terms of use.',
    doneWhen: 'Five pictures were published that are true to the product; those made by AI say so.',
  },
  'try-chatbot': {
    title: 'Try a chatbot or language tool in one task',
    firstStep:
      'Collect 20 frequent questions; load them into the trial of two tools and see what is answered correctly.',
    doneWhen: 'After four weeks you know how many answers were right and decided whether to use it.',
  },
  'chatbot-in-use': {
    title: 'Take a chatbot or language tool into regular use',
    firstStep: 'Lay down what it answers and what goes to a person; tell customers that they talk to a machine.',
    doneWhen: 'It ran daily for a month, and the person in charge reviewed it weekly.',
  },
  'try-forecast': {
    title: 'Try forecasts or suggestions from your own figures',
    firstStep:
      'Take the sales of 12 months; let a spreadsheet or AI tool forecast next month for five goods or services.',
    doneWhen: 'Two months running the forecast was compared with what came, and you know how far it was off.',
  },
  'forecast-in-use': {
    title: 'Use forecasts or suggestions for restocking and schedules',
    firstStep: 'Choose the decision that will rest on the forecast, and who has the last word.',
    doneWhen: 'For three months the decision came with a forecast, and there was less too much or too little.',
  },
  'read-pictures': {
    title: 'Use image recognition for one task',
    firstStep:
      'Choose something that is looked at and typed, such as vouchers, codes, defects; try it with 50 pictures.',
    doneWhen: 'For a month software read them, and people only checked what was not certain.',
  },
  'use-speech': {
    title: 'Use speech recognition for one task',
    firstStep:
      'Choose something that is spoken and written down, such as minutes or notes on the way; try two tools with the local accent.',
    doneWhen: 'It was used weekly for a month, and reading it over takes less time than writing.',
    before: 'Consent of those who are recorded',
  },
  'use-robots': {
    title: 'Use a robot or autonomous device for one step',
    firstStep: 'Choose a step that is repetitive, heavy or dangerous; visit a place that uses such a device.',
    doneWhen: 'It ran daily for a month, and those who operate it were trained.',
  },
} as const satisfies NonNullable<Words['actions']>;
