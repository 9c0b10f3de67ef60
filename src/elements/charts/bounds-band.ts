import { RadialLinearScale, type Chart, type Plugin } from 'chart.js';
import { banded, type RadarData, type RadarRange, type RadarSeries } from '../radar/radar-data.js';
import type { RadarLook } from './radar-look.js';

/**
 * Draws a band between low and high of each line that has one: one quadrilateral for each pair of neighbours, so that a
 * dimension without a range or without a score leaves no false area.
 */
export function boundsBands(data: RadarData, colours: RadarLook['series']): Plugin<'radar'> {
  return {
    id: 'bounds-bands',
    beforeDatasetsDraw: (chart) => {
      for (const series of banded(data)) band(chart, series, colours[series.role]);
    },
  };
}

function band(chart: Chart<'radar'>, { bounds = [], values }: RadarSeries, colour: string): void {
  const ranges = bounds.map((range, i) => range ?? point(values[i] ?? null));
  ranges.forEach((range, i) => side(chart, colour, i, range, ranges[(i + 1) % ranges.length] ?? null));
}

function point(value: number | null): RadarRange | null {
  return value === null ? null : { low: value, high: value };
}

function side(chart: Chart<'radar'>, colour: string, i: number, here: RadarRange | null, next: RadarRange | null) {
  const scale = chart.scales['r'];
  if (!(scale instanceof RadialLinearScale) || !here || !next) return;
  const j = (i + 1) % (chart.data.labels?.length ?? 1);
  const corners = [
    scale.getPointPositionForValue(i, here.low),
    scale.getPointPositionForValue(i, here.high),
    scale.getPointPositionForValue(j, next.high),
    scale.getPointPositionForValue(j, next.low),
  ];
  const { ctx } = chart;
  ctx.save();
  ctx.beginPath();
  for (const { x, y } of corners) ctx.lineTo(x, y);
  ctx.closePath();
  ctx.fillStyle = colour;
  ctx.globalAlpha = 0.22;
  ctx.fill();
  ctx.restore();
}
