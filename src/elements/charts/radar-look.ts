import type { RadarRole } from '../radar/radar-data.js';

/** How a radar is drawn: everything that depends on the page, the reader or the paper. */
export interface RadarLook {
  readonly text: string;
  readonly grid: string;
  readonly surface: string;
  readonly series: Readonly<Record<RadarRole, string>>;
  readonly fontFamily: string;
  /** Size of the labels, in CSS pixels. */
  readonly fontSize: number;
  readonly animate: boolean;
  /** A fixed size, for paper; without it the chart fills its box and follows it. */
  readonly size?: { readonly width: number; readonly height: number; readonly pixelRatio: number };
  /** How a value is written on the rings and beside the labels. */
  readonly format: (value: number | null) => string;
}
