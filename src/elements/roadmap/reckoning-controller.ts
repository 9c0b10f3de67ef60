import type { LitElement, ReactiveController } from 'lit';

/** A frame or two: what was pressed is seen before the page stands still to reckon. */
const PAUSE = 30;

/** What is reckoned beside rendering. */
export interface Reckoning<T> {
  /** What came of it; `null` before the first time. It stays until the next is there. */
  readonly result: T | null;
  /** Whether a newer result is on its way. */
  readonly working: boolean;
  /** Asks anew. Several askings before it begins are one. */
  readonly ask: () => void;
  /** Leaves the last result: it was about something else. */
  readonly forget: () => void;
}

/**
 * Reckons something that takes long for an element: never while it renders, and not before it is in sight or printed.
 *
 * @param work Returns what is to be shown.
 * @param done Told after each time, while the element is about to render.
 */
export function addReckoning<T>(host: LitElement, work: () => T, done: (result: T) => void): Reckoning<T> {
  const controller = new ReckoningController(host, work, done);
  host.addController(controller);
  return controller;
}

class ReckoningController<T> implements ReactiveController, Reckoning<T> {
  result: T | null = null;
  readonly #host: LitElement;
  readonly #work: () => T;
  readonly #done: (result: T) => void;
  #asked = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #observer: IntersectionObserver | null = null;
  #connection = new AbortController();

  constructor(host: LitElement, work: () => T, done: (result: T) => void) {
    this.#host = host;
    this.#work = work;
    this.#done = done;
  }

  get working(): boolean {
    return this.#asked;
  }

  ask(): void {
    this.#asked = true;
    this.#plan();
  }

  forget(): void {
    this.#asked = false;
    this.result = null;
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    this.#observer = new IntersectionObserver(() => this.#plan());
    this.#observer.observe(this.#host);
    addEventListener('beforeprint', () => this.#begin(), { signal: this.#connection.signal });
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
  }

  #plan(): void {
    clearTimeout(this.#timer);
    if (!this.#asked) return;
    // Asked of the page itself: an observer tells nothing while no frame is drawn.
    this.#timer = setTimeout(() => isInSight(this.#host) && this.#begin(), PAUSE);
  }

  #begin(): void {
    if (!this.#asked) return;
    clearTimeout(this.#timer);
    this.#asked = false;
    this.result = this.#work();
    this.#host.requestUpdate();
    this.#done(this.result);
  }
}

function isInSight(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return element.checkVisibility() && bottom >= 0 && right >= 0 && top <= innerHeight && left <= innerWidth;
}
