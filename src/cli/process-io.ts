import { once } from 'node:events';
import type { WriteStream } from 'node:tty';
import type { Io, Sink } from './io.js';

/** The world around a command that runs as a process. A reader that goes away (`| head`) ends it without a word. */
export function processIo(signal: AbortSignal): Io {
  return {
    stdout: sink(process.stdout),
    stderr: sink(process.stderr),
    stdin: () => process.stdin,
    env: process.env,
    signal,
    clock: () => performance.now(),
    today: () => localDate(new Date()),
  };
}

function sink(stream: WriteStream): Sink {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 3);
  });
  return {
    async write(text) {
      if (!stream.write(text)) await once(stream, 'drain');
    },
    columns: () => (stream.isTTY ? stream.columns : null),
  };
}

function localDate(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}
