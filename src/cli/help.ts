import { COMMON, OPTIONS, type OptionName } from './arguments/options.js';
import { COMMAND_NAMES, type CommandName } from './commands/command-names.js';
import { COMMANDS } from './commands/commands.js';
import type { CliMessages } from './i18n/messages.js';

const WIDTH = 90;

/** What the program can do. */
export function overview({ help, commands }: CliMessages): string {
  const list = COMMAND_NAMES.map((name) => [name, commands[name].summary] as const);
  return sections([
    [help.about],
    [`${help.usage}: digital-readiness <${COMMAND_NAMES.join('|')}> …`],
    [`${help.commands}:`, ...columns(list)],
    [help.more],
  ]);
}

/** How one command is used. */
export function commandHelp(name: CommandName, { help, commands, options }: CliMessages): string {
  const { usage, details, examples } = commands[name];
  const known: readonly OptionName[] = [...COMMANDS[name].options, ...COMMON];
  const list = known.map((option) => [optionText(option, options[option].value), options[option].text] as const);
  return sections([
    [`${help.usage}: digital-readiness ${name} ${usage}`],
    wrapped(details, WIDTH),
    examples.map((example) => `  ${example}`),
    [`${help.options}:`, ...columns(list)],
    [`${help.exitCodes}:`, ...columns(help.exits.map(([code, text]) => [String(code), text]))],
  ]);
}

function optionText(name: OptionName, value: string | undefined): string {
  const option = OPTIONS[name];
  const short = 'short' in option ? `-${option.short}, ` : '    ';
  return `${short}--${name}${value === undefined ? '' : ` ${value}`}`;
}

function sections(parts: readonly (readonly string[])[]): string {
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Pairs in two columns, the second one wrapped. */
function columns(pairs: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...pairs.map(([left]) => left.length)) + 4;
  return pairs.flatMap(([left, right]) =>
    wrapped(right, WIDTH - width).map((line, at) => `${(at === 0 ? `  ${left}` : '').padEnd(width)}${line}`),
  );
}

function wrapped(text: string, width: number): readonly string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
