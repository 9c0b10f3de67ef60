import type { IntakeService } from '../intake/intake-service.js';
import type { Desk } from './desk.js';

/** What can be asked over a port; `close` needs no question. */
export type DeskMethod = Exclude<keyof Desk, 'close' | 'intake'>;
/** The same of the intake of a desk. */
export type IntakeMethod = keyof IntakeService;

/** Hears how far something has come. */
export type Hear = (progress: never) => void;

/** What a method is asked with; functions do not pass between threads. */
export type Plain<Arguments extends readonly unknown[]> =
  Required<Arguments> extends [...infer Data, Hear] ? Data : Arguments;

/** A question to a desk in another thread. */
export type DeskQuestion = {
  [Method in DeskMethod]: {
    readonly id: number;
    readonly to: 'desk';
    readonly method: Method;
    readonly args: Plain<Parameters<Desk[Method]>>;
  };
}[DeskMethod];

/** A question to its intake. */
export type IntakeQuestion = {
  [Method in IntakeMethod]: {
    readonly id: number;
    readonly to: 'intake';
    readonly method: Method;
    readonly args: Plain<Parameters<IntakeService[Method]>>;
  };
}[IntakeMethod];

/** What comes back: that the thread has started, how far a question has come, or the answer. */
export type DeskAnswer =
  | { readonly ready: true }
  | { readonly id: number; readonly progress: unknown }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly problem: string };

/** One end of a channel between threads. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listen: (event: MessageEvent) => void): void;
}
