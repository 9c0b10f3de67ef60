import { benchmark } from './benchmark.js';
import type { Command } from './command.js';
import type { CommandName } from './command-names.js';
import { exportResponses } from './export.js';
import { importResponses } from './import.js';
import { report } from './report.js';
import { score } from './score.js';
import { validate } from './validate.js';

/** The commands by name. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  validate,
  score,
  import: importResponses,
  export: exportResponses,
  report,
  benchmark,
};
