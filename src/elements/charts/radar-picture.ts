import type { RadarData, RadarRole } from '../radar/radar-data.js';
import { PAPER } from '../radar/read-look.js';
import { drawKey, KEY_LINE, keyOf } from './picture-key.js';
import { drawText, wrapText, type TextLine } from './picture-text.js';
import { drawRadar } from './radar-chart.js';
import type { RadarLook } from './radar-look.js';

/** What stands around the chart of a picture. */
export interface PictureTexts {
  readonly title: string;
  /** Under the title, the first of them in bold: the level, the score. */
  readonly lines: readonly string[];
  /** What the band of a line is called. */
  readonly bands: Readonly<Record<RadarRole, string>>;
  /** Under the chart, in small letters. */
  readonly foot: readonly string[];
}

/** In CSS pixels; two device pixels each. */
const WIDTH = 600;
const CHART = 460;
const MARGIN = 28;
const PIXEL_RATIO = 2;

/**
 * Makes a picture to keep of a radar: title, chart, key and foot, in the colours of paper, 1200 pixels wide.
 *
 * @param format Writes a value beside its axis.
 * @returns A PNG.
 * @throws {Error} Where the browser lets nobody read what was drawn.
 */
export async function radarPicture(data: RadarData, texts: PictureTexts, format: RadarLook['format']): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('the browser draws no pictures');
  const space = WIDTH - 2 * MARGIN;
  const head = wrapText(ctx, headOf(texts), space);
  const foot = wrapText(ctx, footOf(texts), space);
  const key = keyOf(data, texts.bands);
  const top = MARGIN + heightOf(head);
  const keyTop = top + CHART;
  const footTop = keyTop + key.length * KEY_LINE + MARGIN / 2;
  canvas.width = WIDTH * PIXEL_RATIO;
  canvas.height = (footTop + heightOf(foot) + MARGIN) * PIXEL_RATIO;
  ctx.scale(PIXEL_RATIO, PIXEL_RATIO);
  ctx.fillStyle = PAPER.surface;
  ctx.fillRect(0, 0, WIDTH, canvas.height);
  drawText(ctx, head, MARGIN, MARGIN);
  drawChart(ctx, data, format, top);
  drawKey(ctx, key, MARGIN, keyTop);
  drawText(ctx, foot, MARGIN, footTop);
  return pngOf(canvas);
}

function headOf({ title, lines: [first, ...others] }: PictureTexts): readonly TextLine[] {
  return [
    { text: title, size: 21, bold: true },
    ...(first === undefined ? [] : [{ text: first, size: 18, bold: true, colour: PAPER.series.enterprise }]),
    ...others.map((text) => ({ text, size: 15 })),
  ];
}

function footOf({ foot }: PictureTexts): readonly TextLine[] {
  return foot.map((text) => ({ text, size: 12, colour: '#444' }));
}

function heightOf(lines: ReturnType<typeof wrapText>): number {
  return lines.reduce((height, line) => height + line.height, 0);
}

function drawChart(ctx: CanvasRenderingContext2D, data: RadarData, format: RadarLook['format'], top: number): void {
  const chart = document.createElement('canvas');
  const size = { width: WIDTH, height: CHART, pixelRatio: PIXEL_RATIO };
  const undraw = drawRadar(chart, data, { ...PAPER, fontSize: 15, size, format });
  ctx.drawImage(chart, 0, top, WIDTH, CHART);
  undraw();
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the browser gives no picture away'));
    }, 'image/png');
  });
}
