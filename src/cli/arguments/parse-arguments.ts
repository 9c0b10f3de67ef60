import { parseArgs } from 'node:util';
import { nearest } from '../../core/text/nearest.js';
import { Failure } from '../failure.js';
import { OPTIONS, type GivenOptions, type OptionName } from './options.js';

/** What a command was called with. */
export interface ParsedArguments {
  readonly files: readonly string[];
  readonly options: GivenOptions;
}

/**
 * Reads the arguments of a command.
 *
 * @param allowed The options that the command has.
 * @throws {Failure} For an option that it has not, and for a value too many or too few.
 */
export function parseArguments(args: readonly string[], allowed: readonly OptionName[]): ParsedArguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    checkOption(token, allowed);
    given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? '']);
  }
  return {
    files: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
    options: {
      text: (name) => given.get(name)?.at(-1),
      texts: (name) => given.get(name) ?? [],
      has: (name) => given.has(name),
    },
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function checkOption({ name, rawName, value }: OptionToken, allowed: readonly OptionName[]): void {
  const known = allowed.find((option) => option === name);
  if (!known) {
    const meant = nearest(name, allowed);
    throw new Failure('unknownOption', { option: rawName, ...(meant === undefined ? {} : { nearest: `--${meant}` }) });
  }
  const takesValue = OPTIONS[known].type === 'string';
  if (takesValue && (value === undefined || value === '')) throw new Failure('valueMissing', { option: `--${name}` });
  if (!takesValue && value !== undefined) throw new Failure('valueTooMany', { option: `--${name}` });
}
