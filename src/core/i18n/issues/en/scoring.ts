import type { Effects } from '../../../model/issue-params.js';
import type { IssueSentences } from '../messages.js';
import { didYouMean } from './names.js';

/** How an answer can be raised. */
const effects: Readonly<Record<Effects, string>> = {
  option: 'Use "atLeast" with an option of it.',
  number: 'Use "atLeast" with a number.',
  ticks: 'Use "add" with a list of its options.',
  nothing: 'Free text cannot be raised: name another item.',
};

function range(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum === undefined) return `of at most ${maximum ?? 0}`;
  return maximum === undefined ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`;
}

/** What a score takes besides answers; nothing where that is the default. */
function basis(weighting: string | undefined, alternatives: string | undefined): string {
  const parts = [
    ...(weighting === undefined ? [] : [`the weighting "${weighting}"`]),
    ...(alternatives === undefined ? [] : [`the alternative "${alternatives}"`]),
  ];
  return parts.length === 0 ? 'The score' : `With ${parts.join(' and ')} the score`;
}

/** Sentences on conditions, indices and actions. */
export const scoringSentences = {
  'condition/no-profile': ({ field }) => ({
    problem: `This condition asks for the profile field "${field}", but there is no profile, so it stays open for ever.`,
    remedy: `Add "profile" with its region and "${field}" among its fields, or ask about an item.`,
  }),
  'condition/field-not-asked': ({ field, needs }) => ({
    problem:
      needs === undefined
        ? `This condition asks for the profile field "${field}", which is not among the fields that are asked.`
        : `This condition asks for "${field}", which follows from fields that are not asked: ${needs}.`,
    remedy: `Add to the fields of the profile: ${needs ?? field}. Or ask for another field.`,
  }),
  'condition/field-not-listed': ({ field, region, nearest }) => ({
    problem: `This condition asks for the profile field "${field}", which is not among the fields that are asked; only the region "${region}" knows whether it follows from them.`,
    remedy: didYouMean(nearest, `Add "${field}" to the fields of the profile, or check the file with the region.`),
  }),
  'condition/cycle': ({ cycle, size, from, to }) => ({
    problem: size === 1 ? `This item waits for itself: ${cycle}.` : `These items wait for each other: ${cycle}.`,
    remedy:
      size === 1
        ? `Remove the condition of "${from}" on itself, or ask about an earlier item.`
        : `Remove the condition of "${from}" on "${to}": an item may only ask about earlier ones.`,
  }),
  'condition/later-item': ({ item, later }) => ({
    problem: `Whether "${item}" is asked depends on "${later}", which comes later.`,
    remedy: `Move "${later}" before "${item}", or ask about an earlier item.`,
  }),
  'condition/score-not-allowed': ({ index }) => ({
    problem: `This condition asks for a score of "${index}"; scores may only be asked for by the gate of a level and by "scoreIf".`,
    remedy: 'Ask about the answers themselves.',
  }),
  'condition/score-cycle': ({ cycle, size, from, to }) => ({
    problem:
      size === 1
        ? `The score of this index waits for itself: ${cycle}.`
        : `The scores of these indices wait for each other: ${cycle}.`,
    remedy:
      size === 1
        ? `Ask for the score of a node of "${to}" below its root, or remove this from "scoreIf".`
        : `Remove what asks for "${to}" from the "scoreIf" of "${from}".`,
  }),
  'condition/fact-not-allowed': ({ fact }) => ({
    problem: `This condition asks about the fact "${fact}"; facts may only be asked about in indicators.`,
    remedy: 'Ask about the item that states the fact.',
  }),
  'condition/column-not-allowed': ({ item, column }) => ({
    problem: `The condition names the column "${column}" of "${item}" beside the row.`,
    remedy: `Ask with "includes" or "is" and the value "${column}".`,
  }),
  'condition/not-ordered': ({ item }) => ({
    problem: `"${item}" has no order, so nothing is "at least" or "at most" one of its options.`,
    remedy: 'Add "ordered": true if the options stand lowest first, or use "oneOf".',
  }),
  'condition/counts-ticks': ({ item, op, option }) => ({
    problem: `Several options of "${item}" can be ticked, so "${op}" compares how many are, and not with an option.`,
    remedy: `Use "includes" with "${option}", or put a number of ticks here.`,
  }),
  'condition/wrong-kind': ({ item, kind, op, fits }) => ({
    problem: `"${op}" does not fit "${item}", which is of the kind "${kind}".`,
    remedy: fits.includes(', ') ? `Use one of: ${fits}.` : `Use "${fits}".`,
  }),
  'condition/wrong-limit': ({ subject, known }) => ({
    problem: `The limit does not fit "${subject}": options are compared with options, numbers with numbers.`,
    remedy: known === undefined ? 'Put a number here.' : `Put one of: ${known}.`,
  }),
  'condition/contradiction': ({ subject }) => ({
    problem: `An answer to "${subject}" cannot be all of this at once, so the condition is never true.`,
    remedy: 'Take "any" where one of the parts is enough, or correct a value.',
  }),
  'condition/out-of-range': ({ subject, limit, low, high }) => ({
    problem: `An answer to "${subject}" is a number ${range(low, high)}, so this test of ${limit} never holds.`,
    remedy: 'Choose a limit that some answers meet, or correct the range of what is asked.',
  }),
  'condition/always-true': ({ subject, limit, low, high }) => ({
    problem: `An answer to "${subject}" is a number ${range(low, high)}, so this test of ${limit} always holds.`,
    remedy: 'Choose a limit that some answers miss, or use "answered".',
  }),
  'condition/never-true': ({ node, limit, low, high }) => ({
    problem: `The score of "${node}" lies between ${low} and ${high}, so it never meets the limit ${limit}.`,
    remedy: `Choose a limit from ${low} to ${high}.`,
  }),
  'points/wrong-kind': ({ item, kind, from, fits }) => ({
    problem: `Points from "${from}" do not fit "${item}", which is of the kind "${kind}".`,
    remedy: fits === undefined ? 'Free text has no points: name another item.' : `Take points from "${fits}".`,
  }),
  'points/option-missing': ({ item, option }) => ({
    problem: `The option "${option}" of "${item}" has no points.`,
    remedy: `Add "${option}", with 0 if it is worth nothing.`,
  }),
  'points/line-and-steps': ({ item }) => ({
    problem: `The points of "${item}" have both a line and steps.`,
    remedy: 'Keep one of them.',
  }),
  'points/line-or-steps': ({ item }) => ({
    problem: `The points of "${item}" have neither a line nor steps.`,
    remedy: 'Add "line" or "steps".',
  }),
  'line/empty': ({ value }) => ({
    problem: `The line begins and ends at the same value, ${value}.`,
    remedy: 'Give it two different values.',
  }),
  'bands/gap': ({ from, to }) => ({
    problem: `Between ${from} and ${to} there is no band.`,
    remedy: `Let this band begin at ${from}.`,
  }),
  'bands/overlap': ({ from, to }) => ({
    problem: `This band and the one before share the values from ${from} to ${to}.`,
    remedy: `Let this band begin at ${to}, where the one before ends.`,
  }),
  'bands/descending': ({ from, before }) => ({
    problem: `This band begins at ${from}, not after the one before, which begins at ${before}.`,
    remedy: 'Put the lowest band first.',
  }),
  'bands/not-covering': ({ minimum, maximum, from, to }) => ({
    problem: `The scale goes from ${minimum} to ${maximum}, the levels only from ${from} to ${to}.`,
    remedy: 'Extend the first or the last level to the end of the scale, or correct the scale.',
  }),
  'band/empty': ({ from, to }) => ({
    problem: `The band from ${from} to ${to} contains nothing.`,
    remedy: 'Its end must be higher than its beginning.',
  }),
  'band/open': () => ({
    problem: 'Two neighbouring bands do not say where they meet.',
    remedy: 'Only the first band may lack "from", and only the last may lack "to".',
  }),
  'level/unreachable': ({ level, from, to, low, high }) => ({
    problem: `No answers reach the level "${level}" (${from} to ${to}): the score lies between ${low} and ${high}.`,
    remedy: 'Correct the bounds of the level, the points, or the rescaling of the root.',
  }),
  'weights/all-zero': ({ node }) => ({
    problem: `All children of "${node}" have the weight 0, so it has no mean.`,
    remedy: 'Give at least one child a weight.',
  }),
  'weight/unused': ({ node, combine }) => ({
    problem: `"${node}" has a weight, but its parent is combined by "${combine}", which uses none.`,
    remedy: 'Remove the weight, or combine by "weightedMean".',
  }),
  'index/off-scale': ({ index, node, reached, minimum, maximum, weighting, alternatives }) => ({
    problem: `${basis(weighting, alternatives)} of "${index}" can be ${reached}, but its scale goes from ${minimum} to ${maximum}.`,
    remedy: `Correct the points below "${node}", give "${node}" a "rescale" or a "clamp", or let the scale ${reached > maximum ? 'end' : 'begin'} at ${reached}.`,
  }),
  'root/not-a-group': ({ index }) => ({
    problem: `The root of the index "${index}" is a leaf, so there are no dimensions.`,
    remedy: 'Wrap it in a group.',
  }),
  'index/not-monotone': ({ index, item, lower, higher }) => ({
    problem: `The index "${index}" is declared monotone, but raising "${item}" from "${lower}" to "${higher}" lowers it.`,
    remedy: 'Correct the points or the direction of a group, or remove "monotone".',
  }),
  'effect/wrong-kind': ({ item, kind, fits }) => ({
    problem: `This effect does not fit "${item}", which is of the kind "${kind}".`,
    remedy: effects[fits],
  }),
  'effect/not-ordered': ({ item }) => ({
    problem: `"${item}" has no order, so no answer can be raised.`,
    remedy: 'Add "ordered": true if the options stand lowest first.',
  }),
  'effect/exclusive': ({ item, option }) => ({
    problem: `"${option}" of "${item}" excludes every other option; adding it takes ticks away.`,
    remedy: 'Effects only raise answers: add other options.',
  }),
  'effect/out-of-range': ({ item, value, minimum, maximum }) => ({
    problem: `${value} lies outside the range of "${item}".`,
    remedy: `Choose a value ${range(minimum, maximum)}.`,
  }),
} satisfies Partial<IssueSentences>;
