import type { PointStyle } from 'chart.js';
import type { RadarRole } from '../radar/radar-data.js';

/** Lines differ in dash and point shape too: colour is never the only sign. */
export const SHAPES: Readonly<Record<RadarRole, { dash: number[]; point: PointStyle; radius: number; width: number }>> =
  {
    enterprise: { dash: [], point: 'circle', radius: 4.5, width: 2.5 },
    benchmark: { dash: [8, 4], point: 'triangle', radius: 5, width: 2 },
    earlier: { dash: [2, 3], point: 'rectRot', radius: 5, width: 2 },
  };
