import { formatNumber } from '../core/i18n/numbers/format-number.js';
import type { CliMessages } from './i18n/messages.js';
import type { Language } from './language.js';
import type { Sink } from './io.js';

const REDRAWN_MS = 100;
const BAR = 20;

/** Shows how far a command is. */
export interface Progress {
  readonly update: (rows: number, bytes: number) => Promise<void>;
  /** Takes the bar away. */
  readonly clear: () => Promise<void>;
}

/** What a progress bar needs. */
export interface ProgressOptions {
  readonly sink: Sink;
  readonly clock: () => number;
  readonly messages: CliMessages;
  readonly language: Language;
  /** Bytes of the whole file; `null` where nobody knows. */
  readonly total: number | null;
}

/** No progress: in pipes, and where none is wanted. */
export const NO_PROGRESS: Progress = { update: () => Promise.resolve(), clear: () => Promise.resolve() };

/** A bar with rate and remaining time on one line of a terminal. */
export function createProgress({ sink, clock, messages, language, total }: ProgressOptions): Progress {
  const start = clock();
  let drawn = start;

  async function draw(text: string): Promise<void> {
    await sink.write(`\r\u001b[2K${text.slice(0, Math.max(0, (sink.columns() ?? 80) - 1))}`);
  }

  return {
    async update(rows, bytes) {
      const now = clock();
      if (now - drawn < REDRAWN_MS) return;
      drawn = now;
      const rate = (rows / (now - start)) * 1000;
      const number = (value: number) => formatNumber(Math.round(value), language);
      if (total === null || total === 0) return draw(messages.progress.rows(number(rows), number(rate)));
      const done = Math.min(1, bytes / total);
      const left = bytes > 0 ? ((now - start) * (total - bytes)) / bytes : 0;
      const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(done);
      await draw(`${bar(done)} ${messages.progress.bytes(percent, number(rows), number(rate), duration(left))}`);
    },
    clear: () => draw(''),
  };
}

function bar(done: number): string {
  const full = Math.round(done * BAR);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}

/** Minutes and seconds, `1:05`. */
function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
