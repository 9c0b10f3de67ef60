import type { RadarLook } from '../charts/radar-look.js';
import type { RadarRole } from './radar-data.js';

/** Colours and type of a chart as the page gives them at the moment. A canvas cannot read custom properties itself. */
export function readLook(box: HTMLElement, key: ParentNode): Omit<RadarLook, 'format' | 'animate'> {
  const { color, borderTopColor, backgroundColor, fontFamily, fontSize } = getComputedStyle(box);
  const colourOf = (role: RadarRole): string => {
    const sample = key.querySelector(`[data-role="${role}"]`);
    return sample ? getComputedStyle(sample).color : color;
  };
  return {
    text: color,
    grid: borderTopColor,
    surface: backgroundColor,
    series: { enterprise: colourOf('enterprise'), benchmark: colourOf('benchmark'), earlier: colourOf('earlier') },
    fontFamily,
    fontSize: Number.parseFloat(fontSize),
  };
}

/** The chart on paper: dark ink, three times as fine as a screen, in millimetres of the print styles. */
export const PAPER = {
  text: '#000',
  grid: '#999',
  surface: '#fff',
  series: { enterprise: '#0b615a', benchmark: '#7a3b00', earlier: '#46378a' },
  // 88 × 74 mm at 96 pixels an inch, four device pixels each.
  size: { width: 333, height: 280, pixelRatio: 4 },
  fontFamily: 'system-ui, "Noto Sans", Arial, sans-serif',
  fontSize: 13,
  animate: false,
} as const satisfies Omit<RadarLook, 'format'>;
