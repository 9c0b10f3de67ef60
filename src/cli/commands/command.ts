import type { RegionIssues } from '../../core/regions/region.js';
import type { GivenOptions, OptionName } from '../arguments/options.js';
import type { ExitCode } from '../exit-codes.js';
import type { CliMessages } from '../i18n/messages.js';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import type { Progress } from '../progress.js';
import type { Reporter } from '../reporter.js';

/** What a command works with. */
export interface CommandContext {
  readonly files: readonly string[];
  readonly options: GivenOptions;
  readonly io: Io;
  readonly messages: CliMessages;
  readonly language: Language;
  /** A reporter with the words of a region; its sink is standard error unless said otherwise. */
  readonly reporter: (region?: RegionIssues, sink?: Io['stdout']) => Reporter;
  /** A progress bar over a file of so many bytes. */
  readonly progress: (total: number | null) => Progress;
}

/** A command. */
export interface Command {
  /** Its options besides those that every command has, in the order of its help. */
  readonly options: readonly OptionName[];
  readonly run: (context: CommandContext) => Promise<ExitCode>;
}
