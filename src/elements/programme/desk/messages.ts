import type { Desk, Progress } from './desk.js';

/** What can be asked over a port; `close` needs no question. */
export type DeskMethod = Exclude<keyof Desk, 'close'>;

/** What a method is asked with; functions do not pass between threads. */
export type DeskArguments<Method extends DeskMethod> =
  Parameters<Desk[Method]> extends [...infer Plain, (progress: Progress) => void] ? Plain : Parameters<Desk[Method]>;

/** A question to a desk in another thread. */
export type DeskQuestion = {
  [Method in DeskMethod]: { readonly id: number; readonly method: Method; readonly args: DeskArguments<Method> };
}[DeskMethod];

/** What comes back: that the thread has started, how far a question has come, or the answer. */
export type DeskAnswer =
  | { readonly ready: true }
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly problem: string };

/** One end of a channel between threads. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listen: (event: MessageEvent) => void): void;
}
