import type { IntakeService } from '../intake/intake-service.js';
import type { Desk } from './desk.js';
import type {
  DeskAnswer,
  DeskMethod,
  DeskQuestion,
  Hear,
  IntakeMethod,
  IntakeQuestion,
  Plain,
  Port,
} from './messages.js';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly progress: Hear | null;
}

/** A desk in another thread. */
export class RemoteDesk implements Desk {
  readonly #port: Port;
  readonly #end: () => void;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  readonly intake: IntakeService = {
    open: (files, tell) => this.#askIntake('open', [files], tell),
    propose: (...args) => this.#askIntake('propose', args),
    check: (plan, tell) => this.#askIntake('check', [plan], tell),
    report: (...args) => this.#askIntake('report', args),
    take: (rows, tell) => this.#askIntake('take', [rows], tell),
    stop: () => this.#askIntake('stop', []),
    cancel: () => this.#askIntake('cancel', []),
  };

  /** @param end Ends the other thread. */
  constructor(port: Port, end: () => void) {
    this.#port = port;
    this.#end = end;
    port.addEventListener('message', ({ data }: MessageEvent<DeskAnswer>) => this.#hear(data));
  }

  open(...[source, now, progress]: Parameters<Desk['open']>): ReturnType<Desk['open']> {
    return this.#ask('open', [source, now], progress);
  }

  openMade(...[now, progress]: Parameters<Desk['openMade']>): ReturnType<Desk['openMade']> {
    return this.#ask('openMade', [now], progress);
  }

  sign(...args: Parameters<Desk['sign']>): ReturnType<Desk['sign']> {
    return this.#ask('sign', args);
  }

  show(...args: Parameters<Desk['show']>): ReturnType<Desk['show']> {
    return this.#ask('show', args);
  }

  list(...args: Parameters<Desk['list']>): ReturnType<Desk['list']> {
    return this.#ask('list', args);
  }

  table(...args: Parameters<Desk['table']>): ReturnType<Desk['table']> {
    return this.#ask('table', args);
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

  rename(...args: Parameters<Desk['rename']>): ReturnType<Desk['rename']> {
    return this.#ask('rename', args);
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

  #ask<Method extends DeskMethod>(
    method: Method,
    args: Plain<Parameters<Desk[Method]>>,
    progress: Hear | null = null,
  ): ReturnType<Desk[Method]> {
    return this.#send((id) => ({ id, to: 'desk', method, args }) as DeskQuestion, progress) as ReturnType<Desk[Method]>;
  }

  #askIntake<Method extends IntakeMethod>(
    method: Method,
    args: Plain<Parameters<IntakeService[Method]>>,
    progress: Hear | null = null,
  ): ReturnType<IntakeService[Method]> {
    const question = (id: number) => ({ id, to: 'intake', method, args }) as IntakeQuestion;
    return this.#send(question, progress) as ReturnType<IntakeService[Method]>;
  }

  /** The other side answers with what the method gives: both are of one build. */
  #send(question: (id: number) => DeskQuestion | IntakeQuestion, progress: Hear | null): Promise<unknown> {
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, progress });
      this.#port.postMessage(question(id));
    });
  }

  #hear(answer: DeskAnswer): void {
    if ('ready' in answer) return;
    const waiting = this.#waiting.get(answer.id);
    if ('progress' in answer) {
      waiting?.progress?.(answer.progress as never);
      return;
    }
    this.#waiting.delete(answer.id);
    if ('value' in answer) waiting?.resolve(answer.value);
    else waiting?.reject(new Error(answer.problem));
  }
}
