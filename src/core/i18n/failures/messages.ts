import type { BasisMessages } from '../basis/messages.js';

/** Why an instrument could not be opened, by code of the failure. */
export interface FailureMessages {
  readonly unknownInstrument: (name: string) => string;
  readonly address: string;
  readonly timeout: string;
  readonly status: (code: number) => string;
  readonly tooLarge: string;
  readonly notJson: string;
  readonly invalid: (count: number) => string;
  /** The page that embeds the questionnaire names a weighting or variant that does not exist. */
  readonly basis: BasisMessages;
}
