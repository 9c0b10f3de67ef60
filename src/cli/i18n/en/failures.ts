import { formatNumber } from '../../../core/i18n/numbers/format-number.js';
import type { CliMessages } from '../messages.js';

const number = (value: number) => formatNumber(value, 'en');

/** Why a command cannot go on. */
export const failuresEn: CliMessages['failures'] = {
  unknownCommand: ({ command, nearest }) => `There is no command "${command}".${meant(nearest)}`,
  unknownOption: ({ option, nearest }) => `This command has no option "${option}".${meant(nearest)}`,
  valueMissing: ({ option }) => `The option "${option}" needs a value.`,
  valueTooMany: ({ option }) => `The option "${option}" takes no value.`,
  unknownValue: ({ option, value, known, nearest }) =>
    `The option "${option}" cannot be "${value}".${meant(nearest)} Possible values: ${known}.`,
  malformedValue: ({ option, value, example }) =>
    `The value "${value}" of the option "${option}" is malformed. For example: ${example}.`,
  noFile: () => 'No file was named. Use "-" for standard input.',
  tooManyFiles: ({ count }) => `This command takes one file, but ${number(count)} were named.`,
  instrumentNeeded: ({ known }) =>
    `The file does not say which questionnaire it belongs to. Add --instrument with an id (${known}) or the name of an instrument file.`,
  invalidInstrument: ({ file }) => `The instrument in "${file}" has errors. Look at them with the command validate.`,
  outNeeded: ({ format }) => `The format ${format} cannot be printed. Add --out with the name of a file.`,
  tooManyRows: ({ maximum }) => `An XLSX file takes at most ${number(maximum)} rows. Use --format csv.`,
  sameFile: ({ file }) => `"${file}" would be read and written at once. Choose another name to write to.`,
  notFound: ({ file }) => `There is no file "${file}".`,
  isDirectory: ({ file }) => `"${file}" is a directory, not a file.`,
  noPermission: ({ file }) => `There is no permission to open "${file}".`,
  diskFull: ({ file }) => `There is no space left to write "${file}".`,
  unreadable: ({ file, reason }) => `"${file}" cannot be read (${reason}).`,
  unwritable: ({ file, reason }) => `"${file}" cannot be written (${reason}).`,
  optionNeeds: ({ option, needed }) => `The option "${option}" works together with "${needed}" only.`,
  notPublication: ({ file, place }) =>
    `"${file}" is no earlier publication ("${place}" is missing or wrong). Name a JSON file that report --publish wrote.`,
  registerUnusable: ({ file }) =>
    `Nothing of the register "${file}" can be used. Put right what is told above, then try again.`,
  registerTooLarge: ({ file, megabytes }) =>
    `The register "${file}" is larger than ${number(megabytes)} MB and cannot be read as a whole. Split its assessments over several registers.`,
  waveEmpty: ({ wave, asOf }) =>
    `The wave "${wave}" has no answers up to ${asOf}. Choose another --wave, or a later --as-of.`,
  mixedCodes: () =>
    'The register has sectors or places in codes of different lists or editions, where the same code may mean something else. Bring them into one edition.',
  unexpected: ({ reason }) => `Something unexpected went wrong: ${reason}.`,
};

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}
