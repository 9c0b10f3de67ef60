import { numberText } from '../../../exchange/number-text.js';
import { holdsCitizenId } from '../../../response/citizen-id.js';
import type { Issue } from '../../../model/issue.js';
import { error } from '../../../model/known-issue.js';
import { controlCharacter } from '../../../text/control-character.js';
import type { Cell } from '../../../exchange/cell.js';
import type { RegisterKey } from '../columns/register-column.js';
import { intakeWarning } from '../intake-issue.js';
import { isEmailAddress } from './email-address.js';
import { readDate } from './read-date.js';
import type { CellOutcome, Vocabulary } from './vocabulary.js';
import type { Code } from '../../../model/programme.js';

/** What a cell of a register's column says. */
export type Fact = string | Code | readonly string[];

/** Most characters of the texts of a register, as reading a register has them. */
const LONGEST: Readonly<Partial<Record<RegisterKey, number>>> = { 'enterprise.officer': 100, 'contact.phone': 40 };

/** Reads a cell that is not empty, in the column of a register. */
export function readFact(key: RegisterKey, cell: Exclude<Cell, null>, words: Vocabulary): CellOutcome<Fact> {
  const text = (typeof cell === 'number' ? numberText(cell) : cell).trim().normalize('NFC');
  const outcome = read(key, text, words);
  // A citizen's number goes before everything that would repeat it.
  const refused = holdsCitizenId(key === 'contact.phone' ? words.phone(text) : text);
  return refused && !('value' in outcome && key === 'enterprise.code')
    ? { problem: error('cell/citizen-id', [], {}) }
    : outcome;
}

function read(key: RegisterKey, text: string, words: Vocabulary): CellOutcome<Fact> {
  switch (key) {
    case 'enterprise.code':
      return words.code(text);
    case 'enterprise.sector':
      return words.sector(text);
    case 'enterprise.place':
      return words.place(text);
    case 'enterprise.sizeClass':
      return words.sizeClasses(text);
    case 'support.measures':
      return words.measures(text);
    case 'support.since':
    case 'support.until':
      return date(text);
    case 'contact.phone':
    case 'contact.email':
      return contact(key, key === 'contact.phone' ? words.phone(text) : text, words);
    default:
      return plain(key, text);
  }
}

function date(text: string): CellOutcome<string> {
  const value = readDate(text);
  return value === null ? { problem: error('cell/not-a-date', [], { value: text.slice(0, 80) }) } : { value };
}

/** How to reach somebody is never refused for its form: a number that is almost right is worth more than none. */
function contact(key: 'contact.phone' | 'contact.email', text: string, words: Vocabulary): CellOutcome<string> {
  const outcome = plain(key, text);
  const warning = 'value' in outcome ? contactWarning(key, outcome.value, words) : null;
  return warning ? { ...outcome, warning } : outcome;
}

/** What seems to be wrong with a telephone number or an e-mail address; `null` where nothing does. */
export function contactWarning(
  key: 'contact.phone' | 'contact.email',
  text: string,
  { isPhone }: Pick<Vocabulary, 'isPhone'>,
): Issue | null {
  if (key === 'contact.phone') return isPhone(text) ? null : intakeWarning('contact/phone', {});
  return isEmailAddress(text) ? null : intakeWarning('contact/email', {});
}

function plain(key: RegisterKey, text: string): CellOutcome<string> {
  const maximum = LONGEST[key] ?? 200;
  const character = controlCharacter(text);
  if (character !== null) return { problem: error('text/control-character', [], { character }) };
  return text.length > maximum ? { problem: error('text/too-long', [], { maximum }) } : { value: text };
}
