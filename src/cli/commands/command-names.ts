/** The commands, in the order in which help lists them. */
export const COMMAND_NAMES = ['validate', 'score', 'import', 'export', 'report', 'benchmark'] as const;

/** The name of a command. */
export type CommandName = (typeof COMMAND_NAMES)[number];
