/** The options of all commands: whether they take a value, and their letter. */
export const OPTIONS = {
  instrument: { type: 'string', short: 'i' },
  index: { type: 'string' },
  variant: { type: 'string', multiple: true },
  weighting: { type: 'string' },
  from: { type: 'string' },
  format: { type: 'string', short: 'f' },
  out: { type: 'string', short: 'o' },
  errors: { type: 'string' },
  map: { type: 'string', multiple: true },
  numbers: { type: 'string' },
  date: { type: 'string' },
  by: { type: 'string', multiple: true },
  wave: { type: 'string' },
  'as-of': { type: 'string' },
  where: { type: 'string', multiple: true },
  population: { type: 'string', multiple: true },
  id: { type: 'string' },
  threshold: { type: 'string' },
  rounding: { type: 'string' },
  before: { type: 'string', multiple: true },
  publish: { type: 'boolean' },
  actions: { type: 'boolean' },
  sheet: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Readonly<Record<string, OptionKind>>;

interface OptionKind {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
}

/** The name of an option. */
export type OptionName = keyof typeof OPTIONS;

/** The options that every command has. */
export const COMMON: readonly OptionName[] = ['lang', 'json', 'quiet', 'help'];

/** The options of a command as they were given. */
export interface GivenOptions {
  /** The last value of an option that takes one. */
  readonly text: (name: OptionName) => string | undefined;
  /** Every value of an option that may be given several times. */
  readonly texts: (name: OptionName) => readonly string[];
  readonly has: (name: OptionName) => boolean;
}
