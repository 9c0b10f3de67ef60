import { nearest } from '../core/text/nearest.js';
import { COMMON } from './arguments/options.js';
import { parseArguments } from './arguments/parse-arguments.js';
import { COMMAND_NAMES, type CommandName } from './commands/command-names.js';
import { COMMANDS } from './commands/commands.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { DataFailure, Failure, Interrupted } from './failure.js';
import { commandHelp, overview } from './help.js';
import type { Io } from './io.js';
import { languageNamed, languageOf, LANGUAGES, type Language } from './language.js';
import { createProgress, NO_PROGRESS } from './progress.js';
import { createReporter, issueWords, type Reporter } from './reporter.js';

/**
 * Runs the program with the arguments behind its name.
 *
 * @returns What it ends with; it never throws.
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [first = '', ...rest] = args;
  const language = languageIn(args) ?? languageOf(io.env);
  const messages = LANGUAGES[language];
  const plain = { sink: io.stderr, messages, json: args.includes('--json'), quiet: false };
  const reporter = createReporter(plain, issueWords(messages));
  try {
    const name = COMMAND_NAMES.find((command) => command === first);
    if (name) return await runCommand(name, rest, io, language);
    if (first !== '' && !isHelp(first)) throw unknownCommand(first);
    await (first === '' ? io.stderr : io.stdout).write(overview(messages));
    return first === '' ? EXIT.usage : EXIT.ok;
  } catch (error) {
    return tell(
      error,
      reporter,
      language,
      COMMAND_NAMES.find((command) => command === first),
    );
  }
}

async function runCommand(name: CommandName, args: readonly string[], io: Io, language: Language): Promise<ExitCode> {
  const messages = LANGUAGES[language];
  const command = COMMANDS[name];
  const { files, options } = parseArguments(args, [...command.options, ...COMMON]);
  if (options.has('help')) {
    await io.stdout.write(commandHelp(name, messages));
    return EXIT.ok;
  }
  checkLanguage(options.text('lang'));
  const [json, quiet] = [options.has('json'), options.has('quiet')];
  const shown = io.stderr.columns() !== null && !json && !quiet;
  return command.run({
    files,
    options,
    io,
    messages,
    language,
    reporter: (region, sink = io.stderr) =>
      createReporter({ sink, messages, json, quiet }, issueWords(messages, region)),
    progress: (total) =>
      shown ? createProgress({ sink: io.stderr, clock: io.clock, messages, language, total }) : NO_PROGRESS,
  });
}

/** Tells why the command could not go on: in a sentence, never as a stack trace. */
async function tell(error: unknown, reporter: Reporter, language: Language, name?: CommandName): Promise<ExitCode> {
  const messages = LANGUAGES[language];
  if (error instanceof Interrupted) {
    await reporter.failure(messages.interrupted, { code: 'interrupted' });
    return EXIT.interrupted;
  }
  if (error instanceof DataFailure) {
    await reporter.issue({ file: error.file, line: null, column: null, path: null }, error.issue);
    return EXIT.data;
  }
  const reason = error instanceof Error ? error.message : String(error);
  const failure = error instanceof Failure ? error : new Failure('unexpected', { reason }, EXIT.file);
  const hint = failure.exitCode === EXIT.usage ? ` ${messages.seeHelp(name ? `${name} ` : '')}` : '';
  await reporter.failure(sentenceOf(failure, language) + hint, { code: failure.code, params: failure.params });
  return failure.exitCode;
}

function sentenceOf<Code extends Failure['code']>({ code, params }: Failure<Code>, language: Language): string {
  return LANGUAGES[language].failures[code](params);
}

function unknownCommand(command: string): Failure {
  const meant = nearest(command, COMMAND_NAMES);
  return new Failure('unknownCommand', { command, ...(meant === undefined ? {} : { nearest: meant }) });
}

function isHelp(argument: string): boolean {
  return ['help', '--help', '-h', '--lang'].includes(argument) || argument.startsWith('--lang=');
}

/** The language that the arguments ask for, found before they are read: what is wrong with them is told in it. */
function languageIn(args: readonly string[]): Language | null {
  const at = args.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  return at < 0 ? null : languageNamed(args[at]?.split('=')[1] ?? args[at + 1] ?? '');
}

function checkLanguage(value: string | undefined): void {
  if (value === undefined || languageNamed(value)) return;
  throw new Failure('unknownValue', { option: '--lang', value, known: Object.keys(LANGUAGES).join(', ') });
}
