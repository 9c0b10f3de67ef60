import type { LitElement, ReactiveController } from 'lit';
import type { RadarLook } from '../charts/radar-look.js';
import type { ChartModule } from './load-chart.js';
import type { RadarData } from './radar-data.js';
import { PAPER, readLook } from './read-look.js';

/** How the picture stands. `none`: not asked for, so nothing is fetched. */
export type RadarState = 'none' | 'loading' | 'drawn' | 'failed';

/** What the controller asks of its host. */
export interface RadarOptions {
  /** What to draw; `null` where there is no picture. A new object is drawn anew. */
  readonly data: () => RadarData | null;
  /** Where to draw: a canvas in the box that it fills. */
  readonly canvas: () => HTMLCanvasElement | null;
  readonly load: () => Promise<ChartModule>;
  /** Writes a value; another function is another language, and draws anew. */
  readonly format: () => RadarLook['format'];
}

/** Colours may change with any of these, without a word from the page. */
const SCHEMES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/** Draws a radar for an element, loading the chart library for the first one, and keeps it true to the page. */
export function addRadar(host: LitElement, options: RadarOptions): { readonly state: RadarState } {
  const controller = new DrawingController(host, options);
  host.addController(controller);
  return controller;
}

class DrawingController implements ReactiveController {
  state: RadarState = 'none';
  readonly #host: LitElement;
  readonly #options: RadarOptions;
  #module: ChartModule | null = null;
  #shown: { data: RadarData; format: RadarLook['format'] } | null = null;
  #undraw: (() => void) | null = null;
  #connection = new AbortController();

  constructor(host: LitElement, options: RadarOptions) {
    this.#host = host;
    this.#options = options;
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const redraw = (): void => this.#draw(this.#onScreen(false));
    const print = (): void => this.#draw(PAPER);
    for (const scheme of SCHEMES) matchMedia(scheme).addEventListener('change', redraw, { signal });
    this.#host.renderRoot.addEventListener('transitionend', redraw, { signal });
    addEventListener('beforeprint', print, { signal });
    addEventListener('afterprint', redraw, { signal });
    matchMedia('print').addEventListener('change', ({ matches }) => (matches ? print() : redraw()), { signal });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#clear();
    this.#shown = null;
    if (this.state === 'loading') this.state = 'none';
  }

  hostUpdate(): void {
    if (!this.#options.data() || this.state !== 'none') return;
    this.state = 'loading';
    void this.#load(this.#connection.signal);
  }

  hostUpdated(): void {
    const data = this.#options.data();
    const format = this.#options.format();
    if (!data) {
      this.#clear();
      this.#shown = null;
    } else if (this.#module && (data !== this.#shown?.data || format !== this.#shown.format)) {
      const first = this.#shown === null;
      this.#shown = { data, format };
      this.#draw(this.#onScreen(first));
    }
  }

  async #load(signal: AbortSignal): Promise<void> {
    const module = await this.#options.load().catch(() => null);
    // While the library was on its way the host may have left.
    if (signal.aborted) return;
    this.#module = module;
    this.state = module ? 'drawn' : 'failed';
    this.#host.requestUpdate();
  }

  #draw(look: Omit<RadarLook, 'format'> | null): void {
    const canvas = this.#options.canvas();
    if (!canvas || !look || !this.#module || !this.#shown) return;
    this.#clear();
    const { data, format } = this.#shown;
    this.#undraw = this.#module.drawRadar(canvas, data, { ...look, format });
  }

  #onScreen(first: boolean): Omit<RadarLook, 'format'> | null {
    const box = this.#options.canvas()?.parentElement;
    const moves = first && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    return box ? { ...readLook(box, this.#host.renderRoot), animate: moves } : null;
  }

  #clear(): void {
    this.#undraw?.();
    this.#undraw = null;
  }
}
