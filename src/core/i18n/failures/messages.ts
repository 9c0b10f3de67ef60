/** Why an instrument could not be opened, by code of the failure. */
export interface FailureMessages {
  readonly unknownInstrument: (name: string) => string;
  readonly unknownRegion: (name: string) => string;
  readonly address: string;
  readonly timeout: string;
  readonly status: (code: number) => string;
  readonly tooLarge: string;
  readonly notJson: string;
  readonly invalid: (count: number) => string;
}
