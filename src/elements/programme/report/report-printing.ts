import { loadChart } from '../../radar/load-chart.js';
import type { ReadinessRadarElement } from '../../radar/radar-element.js';
import { dateInZone } from '../desk/date-in-zone.js';
import type { ProgrammeView } from '../programme-view.js';
import type { Desk } from '../desk/desk.js';
import type { ReportContent } from './report-layout.js';

/** What printing needs of the element. */
export interface ReportHost {
  readonly desk: () => Desk | null;
  /** Resolves when what was asked for is laid out. */
  readonly laidOut: () => Promise<unknown>;
  /** The chart of the report. */
  readonly chart: () => ReadinessRadarElement | null;
  readonly changed: () => void;
}

/** Lays the report out, prints it, and takes it away again. */
export class ReportPrinting {
  content: ReportContent | null = null;
  preparing = false;
  readonly #host: ReportHost;

  constructor(host: ReportHost) {
    this.#host = host;
  }

  async print({ state, summary }: ProgrammeView): Promise<void> {
    const desk = this.#host.desk();
    if (!desk || this.preparing) return;
    this.preparing = true;
    this.#host.changed();
    try {
      // The chart draws on the paper what it has drawn on the screen before.
      const [shown] = await Promise.all([desk.show({ ...state, tab: 'quality' }), loadChart().catch(() => null)]);
      const today = dateInZone(new Date().toISOString(), summary.programme.timeZone);
      this.content = { quality: shown?.quality ?? null, today };
      this.#host.changed();
      await this.#host.laidOut();
      // The chart comes once with its box, and once with its picture.
      for (let turn = 0; turn < 3; turn++) {
        await this.#host.chart()?.updateComplete;
        await new Promise((resolve) => setTimeout(resolve));
      }
      addEventListener('afterprint', () => this.#end(), { once: true });
    } finally {
      this.preparing = false;
      this.#host.changed();
    }
    print();
  }

  #end(): void {
    this.content = null;
    this.#host.changed();
  }
}
