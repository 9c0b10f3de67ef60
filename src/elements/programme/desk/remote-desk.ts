import type { Desk, OpenReply, Progress } from './desk.js';
import type { DeskAnswer, DeskArguments, DeskMethod, Port } from './messages.js';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly progress: ((progress: Progress) => void) | null;
}

/** A desk in another thread. */
export class RemoteDesk implements Desk {
  readonly #port: Port;
  readonly #end: () => void;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  /** @param end Ends the other thread. */
  constructor(port: Port, end: () => void) {
    this.#port = port;
    this.#end = end;
    port.addEventListener('message', ({ data }: MessageEvent<DeskAnswer>) => this.#hear(data));
  }

  open(source: unknown, now: string, progress: (progress: Progress) => void): Promise<OpenReply> {
    return this.#ask('open', [source, now], progress);
  }

  show(...args: Parameters<Desk['show']>): ReturnType<Desk['show']> {
    return this.#ask('show', args);
  }

  list(...args: Parameters<Desk['list']>): ReturnType<Desk['list']> {
    return this.#ask('list', args);
  }

  actions(...[state, progress]: Parameters<Desk['actions']>): ReturnType<Desk['actions']> {
    return this.#ask('actions', [state], progress);
  }

  stop(): ReturnType<Desk['stop']> {
    return this.#ask('stop', []);
  }

  addNote(...args: Parameters<Desk['addNote']>): ReturnType<Desk['addNote']> {
    return this.#ask('addNote', args);
  }

  removeNote(...args: Parameters<Desk['removeNote']>): ReturnType<Desk['removeNote']> {
    return this.#ask('removeNote', args);
  }

  document(): ReturnType<Desk['document']> {
    return this.#ask('document', []);
  }

  close(): void {
    this.#end();
    this.#waiting.clear();
  }

  /** The other thread has died: what was asked will not be answered. */
  fail(reason: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(reason));
    this.#waiting.clear();
  }

  /** The other side answers with what the method gives: both are of one build. */
  #ask<Method extends DeskMethod>(
    method: Method,
    args: DeskArguments<Method>,
    progress: Waiting['progress'] = null,
  ): ReturnType<Desk[Method]> {
    const id = ++this.#asked;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, progress });
      this.#port.postMessage({ id, method, args });
    });
    return answer as ReturnType<Desk[Method]>;
  }

  #hear(answer: DeskAnswer): void {
    if ('ready' in answer) return;
    const waiting = this.#waiting.get(answer.id);
    if ('progress' in answer) {
      waiting?.progress?.(answer.progress);
      return;
    }
    this.#waiting.delete(answer.id);
    if ('value' in answer) waiting?.resolve(answer.value);
    else waiting?.reject(new Error(answer.problem));
  }
}
