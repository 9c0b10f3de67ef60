import { RadialLinearScale, type Chart, type Plugin } from 'chart.js';
import type { RadarData, RadarRange } from '../radar/radar-data.js';

/**
 * Draws what is still possible as a band between low and high: one quadrilateral for each pair of
 * neighbours, so that a dimension without a range or without a score leaves no false area.
 */
export function boundsBand({ series }: RadarData, colour: string): Plugin<'radar'> {
  const enterprise = series.find(({ role }) => role === 'enterprise');
  const ranges = (enterprise?.bounds ?? []).map((range, i) => range ?? point(enterprise?.values[i] ?? null));
  const open = enterprise?.bounds?.some((range) => range !== null) ?? false;
  return {
    id: 'bounds-band',
    beforeDatasetsDraw: (chart) => {
      if (open) ranges.forEach((range, i) => side(chart, colour, i, range, ranges[(i + 1) % ranges.length] ?? null));
    },
  };
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
