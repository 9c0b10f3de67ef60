import type { IssueSentences } from '../messages.js';
import { didYouMean, things } from './names.js';

/** Sentences on ids, references, versions and words of an instrument. */
export const referenceSentences = {
  'id/duplicate': ({ thing, id, first }) => ({
    problem: `The ${things[thing]} "${id}" exists twice; the first stands at ${first}.`,
    remedy: 'Rename or remove one of them.',
  }),
  'reference/unknown': ({ thing, id, known, nearest }) => ({
    problem: `There is no ${things[thing]} "${id}".`,
    remedy: didYouMean(
      nearest,
      known === undefined ? `Add the ${things[thing]}, or remove this.` : `There are: ${known}.`,
    ),
  }),
  'reference/row-missing': ({ item, known }) => ({
    problem: `The item "${item}" is a matrix, but no row is named.`,
    remedy: `Add "row" with one of: ${known}.`,
  }),
  'reference/not-a-matrix': ({ item }) => ({
    problem: `A row is named, but the item "${item}" is no matrix.`,
    remedy: 'Remove "row".',
  }),
  'item/on-no-page': ({ item }) => ({
    problem: `The item "${item}" stands on no page, so nobody would ever be asked.`,
    remedy: 'Add it to the items of one page, or remove it.',
  }),
  'item/on-two-pages': ({ item, first }) => ({
    problem: `The item "${item}" stands on the page "${first}" already.`,
    remedy: 'Keep it on one page only.',
  }),
  'exclusive/not-multiple': ({ item, option }) => ({
    problem: `"${option}" of "${item}" is exclusive, but only one option can be chosen anyway.`,
    remedy: 'Remove "exclusive", or make the item one of several choices.',
  }),
  'exclusive/every-option': ({ item }) => ({
    problem: `Every option of "${item}" is exclusive, so no two can be chosen.`,
    remedy: 'Make the item a "single" one, or keep "exclusive" for options like "none".',
  }),
  'range/inverted': ({ minimum, maximum }) => ({
    problem: `The range from ${minimum} to ${maximum} contains nothing.`,
    remedy: 'Swap the two numbers, or correct one of them.',
  }),
  'fact/wrong-kind': ({ fact, item, kind, expected }) => ({
    problem: `The item "${item}" is of the kind "${kind}", but an answer to it is to state the fact "${fact}".`,
    remedy: `Make it an item of the kind "${expected}", or name another fact.`,
  }),
  'fact/not-yes-or-no': ({ fact, item, option }) => ({
    problem: `A tick says yes or no, so "${option}" of "${item}" cannot state the fact "${fact}".`,
    remedy: 'Name a yes-or-no fact, or take the fact away from the option.',
  }),
  'fact/other-period': ({ fact, expected }) => ({
    problem: `The fact "${fact}" is about another time.`,
    remedy: `Write "${expected}", or name a fact of the time that the question asks about.`,
  }),
  'fact/unknown-value': ({ fact, value, known, nearest }) => ({
    problem: `"${value}" is not a value of the fact "${fact}".`,
    remedy: didYouMean(nearest, `Use one of its values (${known ?? ''}), or take the fact away from the item.`),
  }),
  'fact/other-order': ({ fact, item, order }) => ({
    problem: `The options of "${item}" stand in another order than the values of the fact "${fact}".`,
    remedy: `Put the options in the order of the values: ${order}.`,
  }),
  'fact/other-band': ({ fact, band, low, high }) => ({
    problem: `The band "${band}" has other limits than the band of that name of the fact "${fact}".`,
    remedy: `Write ${low} and ${high} as its limits, or give it another name and take the fact away from the item.`,
  }),
  'fact/other-unit': ({ fact, item, expected }) => ({
    problem: `"${item}" asks in another unit than that of the fact "${fact}".`,
    remedy: `Ask in the unit of the fact: ${expected}.`,
  }),
  'variant/case-missing': ({ variant, alternative }) => ({
    problem: `The alternative "${alternative}" of the variant "${variant}" has no value here.`,
    remedy: `Add "${alternative}" to the cases.`,
  }),
  'variant/unused': ({ variant }) => ({
    problem: `Nothing varies with the variant "${variant}", so choosing changes nothing.`,
    remedy: `Name it by "variant": "${variant}" where points, policies or levels vary, or remove it.`,
  }),
  'version/changed-hash': ({ version }) => ({
    problem: `Version ${version} was published with other content.`,
    remedy: 'Give the changed instrument a new version; a change that moves a number needs a new major version.',
  }),
  'migration/not-earlier': ({ from, to }) => ({
    problem: `The migration leads from ${from} to ${to}, which is not later.`,
    remedy: 'Put the earlier version under "from".',
  }),
  'migration/leads-nowhere': ({ from, to }) => ({
    problem: `The migration from ${from} ends at ${to}, and none goes on from there.`,
    remedy: `Add a migration from ${to}, or leave "to" out to come straight to this version.`,
  }),
  'migration/dropped-and-renamed': ({ item }) => ({
    problem: `The old item "${item}" is both renamed and dropped.`,
    remedy: 'Keep one of the two.',
  }),
  'words/no-language': ({ language }) => ({
    problem: `There are no words in the default language "${language}".`,
    remedy: `Add "${language}" to the words, or name another default language.`,
  }),
  'words/missing': ({ language, text, instead }) => ({
    problem: `The text "${text}" is missing in "${language}".`,
    remedy: instead === undefined ? 'Add it.' : `Add it; until then the text in "${instead}" is shown.`,
  }),
  'words/unknown': ({ thing, id, language, nearest }) => ({
    problem: `There are words in "${language}" for the ${things[thing]} "${id}", which does not exist.`,
    remedy: didYouMean(nearest, 'Remove them.'),
  }),
} satisfies Partial<IssueSentences>;
