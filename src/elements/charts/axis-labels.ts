import type { Chart, Plugin } from 'chart.js';
import { wrapLabel } from '../radar/wrap-label.js';
import { placeLabels, type Placement, type Size } from '../radar/place-labels.js';
import type { RadarLook } from './radar-look.js';

/** The label of one axis: words, and the value under them. */
export interface AxisLabel {
  readonly text: string;
  readonly value: string;
}

/** A label broken into lines. */
interface BrokenLabel {
  readonly lines: readonly string[];
  readonly value: string;
}

/** Characters that a line may have: narrower lines leave more room for the web where many labels stand around it. */
const LINE_WIDTHS = [14, 11];

const LINE = 1.3;

/**
 * Places and draws the labels of the axes. The library's own labels take so much width that a phone shows a
 * tiny web; these leave as much room as there is.
 *
 * @param inset What the library keeps free around the web for the numbers on its rings, in pixels.
 */
export function axisLabels(labels: readonly AxisLabel[], look: RadarLook, inset: number): Plugin<'radar'> {
  let shown: { readonly placement: Placement; readonly broken: readonly BrokenLabel[] } | null = null;
  return {
    id: 'axis-labels',
    beforeLayout: (chart) => {
      const tried = LINE_WIDTHS.map((width) => {
        const broken = labels.map(({ text, value }) => ({ lines: wrapLabel(text, width), value }));
        return { broken, placement: placeLabels(chart, sizes(chart, broken, look)) };
      });
      shown = tried.reduce((best, one) => (one.placement.radius > best.placement.radius * 1.1 ? one : best));
      const { x, y, radius } = shown.placement;
      const layout = chart.options.layout ?? {};
      layout.padding = {
        left: x - radius - inset,
        right: chart.width - x - radius - inset,
        top: y - radius - inset,
        bottom: chart.height - y - radius - inset,
      };
      chart.options.layout = layout;
    },
    beforeDatasetsDraw: (chart) => {
      if (shown) draw(chart.ctx, shown.broken, shown.placement, look, labelSize(chart, look));
    },
  };
}

/** Smaller letters leave room for the web itself on a phone; never under 12 px. */
function labelSize({ width }: Size, { fontSize }: RadarLook): number {
  return Math.max(12, fontSize * (width < 420 ? 0.8125 : 0.9375));
}

function sizes(chart: Chart<'radar'>, labels: readonly BrokenLabel[], look: RadarLook): Size[] {
  const { ctx } = chart;
  const size = labelSize(chart, look);
  ctx.save();
  const measured = labels.map(({ lines, value }) => {
    ctx.font = `${size}px ${look.fontFamily}`;
    const widths = lines.map((line) => ctx.measureText(line).width);
    ctx.font = `700 ${size}px ${look.fontFamily}`;
    return {
      width: Math.ceil(Math.max(...widths, ctx.measureText(value).width)),
      height: Math.ceil((lines.length + 1) * size * LINE),
    };
  });
  ctx.restore();
  return measured;
}

function draw(
  ctx: CanvasRenderingContext2D,
  labels: readonly BrokenLabel[],
  { x: centre, labels: boxes }: Placement,
  look: RadarLook,
  size: number,
): void {
  ctx.save();
  ctx.fillStyle = look.text;
  ctx.textBaseline = 'middle';
  labels.forEach(({ lines, value }, i) => {
    const box = boxes[i];
    if (!box) return;
    const middle = box.x + box.width / 2;
    const side = Math.abs(middle - centre) < 1 ? 'center' : middle > centre ? 'left' : 'right';
    const x = { center: middle, left: box.x, right: box.x + box.width }[side];
    ctx.textAlign = side;
    [...lines, value].forEach((line, row) => {
      ctx.font = `${row === lines.length ? '700 ' : ''}${size}px ${look.fontFamily}`;
      ctx.fillText(line, x, box.y + (row + 0.5) * size * LINE);
    });
  });
  ctx.restore();
}
