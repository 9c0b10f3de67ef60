import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { addResultMessages, type Messages } from '../result/messages-controller.js';
import { controlStyles } from '../theme/controls.styles.js';
import { quietButtonStyles } from '../theme/quiet-button.styles.js';
import { printTokenStyles } from '../theme/print-tokens.styles.js';
import { tokenStyles } from '../theme/tokens.styles.js';
import { isDrawable } from './is-drawable.js';
import { loadChart, type ChartModule } from './load-chart.js';
import { addRadar } from './radar-controller.js';
import type { RadarData } from './radar-data.js';
import { radarStyles } from './radar-element.styles.js';
import { radarKey } from './radar-key.js';
import { numberFormat } from './number-format.js';
import { radarTable } from './radar-table.js';

/**
 * A radar chart with its key, and the same numbers as a table.
 *
 * The chart library is fetched when the first chart is shown, and never for tables.
 *
 * @element readiness-radar
 *
 * @csspart chart - The box around the chart.
 * @csspart key - What each line stands for.
 * @csspart table - The numbers.
 *
 * @cssprop [--readiness-color-benchmark] - The line of the comparison group.
 * @cssprop [--readiness-color-earlier] - The line of the earlier result.
 */
export class ReadinessRadarElement extends LitElement {
  static readonly tag: string = 'readiness-radar';
  static override styles = [tokenStyles, printTokenStyles, controlStyles, quietButtonStyles, radarStyles];

  /** What to show. Without it the element is empty. */
  @property({ attribute: false }) data: RadarData | null = null;

  /** Whether the chart is left out, and the table shown at once. */
  @property({ type: Boolean, reflect: true, attribute: 'table-only' }) tableOnly = false;

  @query('canvas') private readonly canvas!: HTMLCanvasElement | null;
  @state() private tableOpen = false;

  readonly #messages: Messages = addResultMessages(this);
  readonly #chart = addRadar(this, {
    data: () => (this.#hasChart ? this.data : null),
    canvas: () => this.canvas,
    load: () => this.loadChart(),
    format: () => this.#format,
  });
  #format = (value: number | null): string => String(value);
  #formatOf = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { locale } = this.#messages.words;
    if (!changed.has('data') && locale === this.#formatOf) return;
    this.#formatOf = locale;
    this.#format = numberFormat(this.data, locale);
  }

  protected override render(): unknown {
    if (!this.data) return nothing;
    if (!this.#hasChart) return html`<figure class="bare">${this.#table(this.data, true)}</figure>`;
    if (this.#chart.state === 'failed') return this.#withoutChart(this.data);
    const { radar } = this.#messages.words;
    return html`
      <figure>
        <div>
          <div class="chart" part="chart" role="img" aria-label=${radar.picture(this.data.dimensions.length)}>
            ${this.#chart.state === 'drawn' ? nothing : html`<p>${radar.loading}</p>`}
            <canvas aria-hidden="true"></canvas>
          </div>
          ${radarKey(this.data, { ...radar.bands, ...(this.data.band && { enterprise: this.data.band.key }) })}
        </div>
        <div class="toggle">
          <button
            type="button"
            class="button quiet"
            aria-expanded=${this.tableOpen ? 'true' : 'false'}
            aria-controls="numbers"
            @click=${this.#toggle}
          >
            ${this.tableOpen ? radar.hideTable : radar.showTable}
          </button>
        </div>
        ${this.#table(this.data, this.tableOpen)}
      </figure>
    `;
  }

  /** Fetches the part that draws. */
  protected loadChart(): Promise<ChartModule> {
    return loadChart();
  }

  #withoutChart(data: RadarData): TemplateResult {
    return html`
      <figure class="bare">
        <p class="notice" role="status">${this.#messages.words.radar.failed}</p>
        ${this.#table(data, true)}
      </figure>
    `;
  }

  #table(data: RadarData, open: boolean): TemplateResult {
    return html`<div id="numbers" class="scroll" ?hidden=${!open}>${radarTable(data, this.#messages.words)}</div>`;
  }

  #toggle(): void {
    this.tableOpen = !this.tableOpen;
  }

  get #hasChart(): boolean {
    return !this.tableOnly && isDrawable(this.data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'readiness-radar': ReadinessRadarElement;
  }
}
