/** Published figures that a result is compared with. They must be of the same index and version. */
export interface Benchmark {
  /** Who is compared with, how many, when: e.g. "42 doanh nghiệp thương mại, Huế, quý III/2026". */
  readonly label: string;
  readonly score: number | null;
  /** Mean score of each dimension; a suppressed one is `null` or left out. */
  readonly dimensions: Readonly<Record<string, number | null>>;
}
