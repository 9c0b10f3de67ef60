import type { IssueMessages } from '../../core/i18n/issues/messages.js';
import type { RegisterIssueCode } from '../../core/analytics/register/reading/register-issue.js';
import type { RegisterMessages } from '../../core/i18n/register/messages.js';
import type { OptionName } from '../arguments/options.js';
import type { CommandName } from '../commands/command-names.js';
import type { ReportMessages } from '../report/report-messages.js';

type Near = Readonly<Partial<Record<'nearest', string>>>;

/** Why a command cannot go on, with what each sentence needs. */
export interface FailureParams {
  unknownCommand: { readonly command: string } & Near;
  unknownOption: { readonly option: string } & Near;
  valueMissing: { readonly option: string };
  valueTooMany: { readonly option: string };
  unknownValue: { readonly option: string; readonly value: string; readonly known: string } & Near;
  malformedValue: { readonly option: string; readonly value: string; readonly example: string };
  noFile: Readonly<Record<string, never>>;
  tooManyFiles: { readonly count: number };
  instrumentNeeded: { readonly known: string };
  invalidInstrument: { readonly file: string };
  outNeeded: { readonly format: string };
  tooManyRows: { readonly maximum: number };
  sameFile: { readonly file: string };
  notFound: { readonly file: string };
  isDirectory: { readonly file: string };
  noPermission: { readonly file: string };
  diskFull: { readonly file: string };
  unreadable: { readonly file: string; readonly reason: string };
  unwritable: { readonly file: string; readonly reason: string };
  optionNeeds: { readonly option: string; readonly needed: string };
  notPublication: { readonly file: string; readonly place: string };
  registerUnusable: { readonly file: string };
  registerTooLarge: { readonly file: string; readonly megabytes: number };
  waveEmpty: { readonly wave: string; readonly asOf: string };
  mixedCodes: Readonly<Record<string, never>>;
  unexpected: { readonly reason: string };
}

/** What a command did, in numbers. */
export interface Counts {
  readonly rows: number;
  readonly faulty: number;
  readonly warnings: number;
}

/** What a register holds, in numbers. */
export interface RegisterCounts {
  readonly enterprises: number;
  readonly assessments: number;
  /** Enterprises, assessments and other entries with errors. */
  readonly faulty: number;
}

/** Where something stands in a file. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
  /** Of a table. */
  readonly column: string | null;
  /** Of a JSON document: the keys that lead there. */
  readonly path: string | null;
}

/** Everything that the command line says, in one language. */
export interface CliMessages {
  readonly issues: IssueMessages;
  readonly failures: { readonly [Code in keyof FailureParams]: (params: FailureParams[Code]) => string };
  readonly seeHelp: (command: string) => string;
  readonly place: (place: Place) => string;
  readonly severity: Readonly<Record<'error' | 'warning', string>>;
  readonly moreIssues: (count: number) => string;
  readonly interrupted: string;
  readonly progress: {
    readonly bytes: (percent: string, rows: string, rate: string, remaining: string) => string;
    readonly rows: (rows: string, rate: string) => string;
  };
  readonly scored: (counts: Counts) => string;
  readonly imported: (counts: Counts) => string;
  readonly exported: (counts: Counts) => string;
  readonly provenanceLost: (count: number) => string;
  readonly errorsWritten: (file: string) => string;
  readonly numbersRead: Readonly<Record<'vi' | 'en', string>>;
  readonly validInstrument: (file: string, id: string, version: string, warnings: number) => string;
  readonly validResponses: (file: string, counts: Counts) => string;
  readonly invalid: (file: string, count: number) => string;
  readonly validRegister: (file: string, programme: string, counts: RegisterCounts) => string;
  readonly register: {
    readonly problems: RegisterMessages;
    /** What to do about each problem. */
    readonly remedies: Readonly<Record<RegisterIssueCode, string>>;
  };
  readonly report: ReportMessages;
  readonly help: {
    readonly about: string;
    readonly usage: string;
    readonly commands: string;
    readonly options: string;
    readonly exitCodes: string;
    readonly exits: readonly (readonly [code: number, text: string])[];
    readonly more: string;
  };
  readonly commands: Readonly<Record<CommandName, CommandWords>>;
  readonly options: Readonly<Record<OptionName, OptionWords>>;
}

/** The words of a command. */
export interface CommandWords {
  /** A few words for the list of commands. */
  readonly summary: string;
  /** What stands behind the name of the command. */
  readonly usage: string;
  /** What it does, in sentences. */
  readonly details: string;
  readonly examples: readonly string[];
}

/** The words of an option. */
export interface OptionWords {
  /** What stands behind the name of an option that takes a value. */
  readonly value?: string;
  readonly text: string;
}
