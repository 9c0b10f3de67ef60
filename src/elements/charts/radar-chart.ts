import {
  Chart,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  type ChartDataset,
  type ChartOptions,
} from 'chart.js';
import type { RadarData, RadarSeries } from '../radar/radar-data.js';
import { tickStep } from '../radar/tick-step.js';
import { axisLabels, type AxisLabel } from './axis-labels.js';
import { boundsBands } from './bounds-band.js';
import type { RadarLook } from './radar-look.js';
import { SHAPES } from './series-shapes.js';

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement);

/** Space around the numbers on the rings. */
const BACKDROP = 2;

type Dataset = ChartDataset<'radar', (number | null)[]>;

/**
 * Draws a radar on a canvas.
 *
 * @returns A function that takes it away again and frees the canvas.
 */
export function drawRadar(canvas: HTMLCanvasElement, data: RadarData, look: RadarLook): () => void {
  if (look.size) {
    canvas.width = look.size.width;
    canvas.height = look.size.height;
  }
  const chart = new Chart<'radar', (number | null)[], string>(canvas, {
    type: 'radar',
    data: {
      labels: data.dimensions.map(({ label }) => label),
      datasets: data.series.map((series) => dataset(series, look)),
    },
    options: options(data, look),
    plugins: [axisLabels(labels(data, look), look, tickSize(look) + 2 * BACKDROP), boundsBands(data, look.series)],
  });
  return () => chart.destroy();
}

/** The value stands under its label, so that the rings need not be counted. */
function labels({ dimensions, series }: RadarData, look: RadarLook): AxisLabel[] {
  const values = series.find(({ role }) => role === 'enterprise')?.values ?? [];
  return dimensions.map(({ label }, i) => ({ text: label, value: look.format(values[i] ?? null) }));
}

function dataset({ role, label, values }: RadarSeries, look: RadarLook): Dataset {
  const colour = look.series[role];
  const { dash, point, radius, width } = SHAPES[role];
  return {
    label,
    data: [...values],
    spanGaps: false,
    borderColor: colour,
    borderWidth: width,
    borderDash: dash,
    borderJoinStyle: 'round',
    pointStyle: point,
    pointRadius: radius,
    pointBorderColor: colour,
    pointBorderWidth: 2,
    pointBackgroundColor: role === 'enterprise' ? colour : look.surface,
    // The enterprise lies on top, and is drawn last.
    order: role === 'enterprise' ? 0 : 1,
    clip: false,
  };
}

function options({ scale }: RadarData, look: RadarLook): ChartOptions<'radar'> {
  const { size } = look;
  return {
    responsive: !size,
    maintainAspectRatio: false,
    ...(size ? { devicePixelRatio: size.pixelRatio } : {}),
    animation: look.animate ? { duration: 600, easing: 'easeOutCubic' } : false,
    events: [],
    scales: {
      r: {
        min: scale.minimum,
        max: scale.maximum,
        angleLines: { color: look.grid },
        grid: { color: look.grid },
        pointLabels: { display: false },
        ticks: {
          stepSize: tickStep(scale),
          color: look.text,
          backdropColor: look.surface,
          backdropPadding: BACKDROP,
          z: -1,
          font: { family: look.fontFamily, size: tickSize(look) },
          callback: (value) => look.format(Number(value)),
        },
      },
    },
  };
}

function tickSize({ fontSize }: RadarLook): number {
  return Math.max(11, fontSize * 0.6875);
}
