import { readFile } from 'node:fs/promises';
import { placeInText } from '../../core/text/place-in-text.js';
import { pathText } from '../../core/text/path-text.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { fileFailure, openInput } from '../input/input-file.js';
import { READING } from '../input/read-options.js';
import type { Command, CommandContext } from './command.js';
import { loadInstrument } from '../instruments/load-instrument.js';
import { readInstrument } from '../instruments/read-instrument.js';
import { inLanguage } from '../register/in-language.js';
import { openFile, type OpenedFile } from '../register/open-file.js';
import { readRegister, tellRegister } from '../register/read-register.js';
import { readStream } from './read-stream.js';

/** Checks instruments and responses. */
export const validate: Command = { options: READING, run: runValidate };

/** The largest file that is looked at for an instrument: an instrument has at most 1 MB. */
const INSTRUMENT_BYTES = 1_100_000;

async function runValidate(context: CommandContext): Promise<ExitCode> {
  if (context.files.length === 0) throw new Failure('noFile', {});
  const codes: ExitCode[] = [];
  for (const file of context.files) {
    const text = await instrumentText(file, context);
    codes.push(text === null ? await validateData(file, context) : await validateInstrument(file, text, context));
  }
  return codes.find((code) => code !== EXIT.ok) ?? EXIT.ok;
}

/** The text of a JSON file that is an instrument; `null` where it is something else. */
async function instrumentText(file: string, { io }: CommandContext): Promise<string | null> {
  const { size } = await openInput(file, io);
  if (!file.toLowerCase().endsWith('.json') || size === null || size > INSTRUMENT_BYTES) return null;
  try {
    const text = await readFile(file, 'utf8');
    return /"(structure|words)"\s*:/.test(text) ? text : null;
  } catch (error) {
    throw fileFailure(file, error, 'unreadable');
  }
}

async function validateInstrument(file: string, text: string, context: CommandContext): Promise<ExitCode> {
  const { messages, io } = context;
  const reporter = context.reporter({}, io.stdout);
  const outcome = await readInstrument(text);
  for (const issue of outcome.issues) {
    const { line } = 'line' in issue.params && issue.path.length === 0 ? issue.params : placeInText(text, issue.path);
    await reporter.issue({ file, line, column: null, path: pathText(issue.path) || null }, issue);
  }
  await reporter.close();
  const errors = outcome.issues.filter(({ severity }) => severity === 'error').length;
  if (!outcome.ok) {
    await reporter.note(messages.invalid(file, errors), { type: 'summary', file, ok: false, errors });
    return EXIT.data;
  }
  const { id, version } = outcome.value.structure;
  const warnings = outcome.issues.length;
  const text2 = messages.validInstrument(file, id, version, warnings);
  await reporter.note(text2, { type: 'summary', file, ok: true, instrument: id, version, warnings });
  return EXIT.ok;
}

/** A register, or responses. */
async function validateData(file: string, context: CommandContext): Promise<ExitCode> {
  const opened = await openFile(file, context.io);
  if (opened.kind === 'register') return validateRegister(opened, context);
  return validateResponses(file, opened, context);
}

async function validateRegister(
  opened: { readonly name: string; readonly text: string },
  context: CommandContext,
): Promise<ExitCode> {
  const { io, messages, options, language } = context;
  const wanted = options.text('instrument');
  const own = wanted === undefined ? undefined : await loadInstrument(wanted, language);
  const reporter = context.reporter(own?.regionIssues, io.stdout);
  const reading = await readRegister(opened.text, own);
  await tellRegister(reading, opened, reporter);
  await reporter.close();
  const { file, faulty, issues } = reading;
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const facts = { type: 'summary', file: opened.name, ok: errors === 0, errors };
  if (!file) {
    await reporter.note(messages.invalid(opened.name, errors), facts);
    return EXIT.data;
  }
  const counts = { enterprises: file.enterprises.length, assessments: file.assessments.length, faulty };
  const { id, names } = file.programme;
  const text = messages.validRegister(opened.name, inLanguage(names, language), counts);
  await reporter.note(text, { ...facts, programme: id, ...counts });
  return errors === 0 ? EXIT.ok : EXIT.data;
}

async function validateResponses(file: string, opened: OpenedFile, context: CommandContext): Promise<ExitCode> {
  const nothing = { begin: () => Promise.resolve(), records: () => Promise.resolve() };
  const { counts, reporter, readable } = await readStream(context, opened, nothing, context.io.stdout);
  const ok = readable && counts.faulty === 0;
  await reporter.close();
  const text = readable ? context.messages.validResponses(file, counts) : context.messages.invalid(file, 1);
  await reporter.note(text, { type: 'summary', file, ok, ...counts });
  return ok ? EXIT.ok : EXIT.data;
}
