import { drawPoint } from 'chart.js/helpers';
import { banded, type RadarData, type RadarRole } from '../radar/radar-data.js';
import { PAPER } from '../radar/read-look.js';
import { SHAPES } from './series-shapes.js';

/** What a line, or the band, stands for. */
export interface KeyEntry {
  readonly sign: 'line' | 'band';
  readonly role: RadarRole;
  readonly label: string;
}

/** Height of an entry, in CSS pixels. */
export const KEY_LINE = 24;

const SAMPLE = 36;
const FONT_SIZE = 14;

/** The entries of a radar: its lines, and their bands. */
export function keyOf(data: RadarData, bands: Readonly<Record<RadarRole, string>>): readonly KeyEntry[] {
  return [
    ...data.series.map(({ role, label }) => ({ sign: 'line' as const, role, label })),
    ...banded(data).map(({ role }) => ({ sign: 'band' as const, role, label: bands[role] })),
  ];
}

/** Draws the entries under each other, with the same dashes and points as the chart. */
export function drawKey(ctx: CanvasRenderingContext2D, entries: readonly KeyEntry[], left: number, top: number): void {
  entries.forEach(({ sign, role, label }, row) => {
    const y = top + (row + 0.5) * KEY_LINE;
    ctx.save();
    if (sign === 'band') drawBand(ctx, role, left, y);
    else drawLine(ctx, role, left, y);
    ctx.restore();
    ctx.font = `${FONT_SIZE}px ${PAPER.fontFamily}`;
    ctx.fillStyle = PAPER.text;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    ctx.fillText(label, left + SAMPLE + 10, y);
  });
}

function drawLine(ctx: CanvasRenderingContext2D, role: RadarRole, x: number, y: number): void {
  const { dash, point, radius, width } = SHAPES[role];
  const colour = PAPER.series[role];
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x + SAMPLE, y);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.fillStyle = role === 'enterprise' ? colour : PAPER.surface;
  drawPoint(ctx, { pointStyle: point, radius, borderWidth: 2, rotation: 0 }, x + SAMPLE / 2, y);
}

function drawBand(ctx: CanvasRenderingContext2D, role: RadarRole, x: number, y: number): void {
  ctx.globalAlpha = 0.22;
  ctx.fillStyle = PAPER.series[role];
  ctx.fillRect(x, y - KEY_LINE / 3, SAMPLE, (KEY_LINE * 2) / 3);
}
