import type { Item } from '../../../model/item.js';
import { choiceReader } from '../../../exchange/read-choice.js';
import { intakeIssue } from '../intake-issue.js';
import type { CellOutcome } from './vocabulary.js';

/** What options are called in one language, or in another way; an option that has no name there is left out. */
export type OptionNames = Readonly<Record<string, string>>;

/** Reads one of some ids. */
export type ReadOne = (text: string) => CellOutcome<string>;

/**
 * Reads one of some ids, or what it is called.
 *
 * @param told What an officer is told to write, by language; where it is left out, the ids.
 */
export function choiceOf(
  ids: readonly string[],
  names: readonly OptionNames[],
  told: Readonly<Record<string, OptionNames>> = {},
): ReadOne {
  const item: Item = { id: 'choice', kind: 'single', options: ids.map((id) => ({ id })) };
  const words = names.map((options) => ({ items: {}, fields: { choice: { label: '', options } } }));
  const choice = choiceReader({ holds: 'field', header: 'choice', item }, words);
  return (text) => {
    const found = choice(text);
    if ('value' in found || found.problem.code !== 'cell/not-an-option') return found;
    // It is no question that is answered wrongly.
    const params = found.problem.params as { readonly value: string; readonly known?: string };
    const lists = params.known === undefined ? {} : listsOf(ids, told);
    return { problem: intakeIssue('cell/not-known', { ...params, ...lists }) };
  };
}

/** Longer lists are told by their first and last options: that shows how one is written. */
const TOLD = 8;

/** What may be written, in each language. */
function listsOf(
  ids: readonly string[],
  told: Readonly<Record<string, OptionNames>>,
): Readonly<Record<string, string>> {
  const lists = Object.entries(told).map(([locale, options]) => {
    const all = ids.flatMap((id) => options[id] ?? []);
    const shown = all.length <= TOLD ? all : [...all.slice(0, 3), '…', ...all.slice(-1)];
    return [locale, shown.join('; ')] as const;
  });
  return Object.fromEntries(lists);
}

/** Reads several, parted by semicolons, line breaks, or commas; a text that is one as a whole is that one. */
export function choicesOf(choice: ReadOne): (text: string) => CellOutcome<readonly string[]> {
  return (text) => {
    const whole = choice(text);
    if ('value' in whole) return { value: [whole.value] };
    const parted = readAll(text.split(/[;\n]/), choice);
    const further = 'value' in parted ? parted : readAll(text.split(/[;\n,]/), choice);
    return 'value' in further ? further : parted;
  };
}

function readAll(texts: readonly string[], choice: ReadOne): CellOutcome<readonly string[]> {
  const readings = texts.filter((text) => text.trim() !== '').map(choice);
  const wrong = readings.find((reading) => 'problem' in reading);
  return wrong ?? { value: [...new Set(readings.flatMap((reading) => ('value' in reading ? [reading.value] : [])))] };
}
