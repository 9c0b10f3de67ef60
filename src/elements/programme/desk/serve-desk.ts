import type { Desk, Progress } from './desk.js';
import type { DeskAnswer, DeskQuestion, Port } from './messages.js';

/** Answers what is asked of a desk over a port. */
export function serveDesk(port: Port, desk: Desk): void {
  const tell = (answer: DeskAnswer) => port.postMessage(answer);
  port.addEventListener('message', ({ data }: MessageEvent<DeskQuestion>) => {
    const { id } = data;
    ask(desk, data, (progress) => tell({ id, progress })).then(
      (value) => tell({ id, value }),
      (error: unknown) => tell({ id, problem: String(error) }),
    );
  });
  tell({ ready: true });
}

async function ask(
  desk: Desk,
  { method, args }: DeskQuestion,
  progress: (progress: Progress) => void,
): Promise<unknown> {
  switch (method) {
    case 'open':
      return desk.open(...args, progress);
    case 'show':
      return desk.show(...args);
    case 'list':
      return desk.list(...args);
    case 'actions':
      return desk.actions(...args, progress);
    case 'stop':
      return desk.stop();
    case 'addNote':
      return desk.addNote(...args);
    case 'removeNote':
      return desk.removeNote(...args);
    case 'document':
      return desk.document();
  }
}
