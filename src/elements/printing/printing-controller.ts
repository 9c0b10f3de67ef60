import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isolateForPrint } from './isolate-for-print.js';

type Host = ReactiveControllerHost & Element;

/**
 * Gives an element the paper to itself while the page is printed.
 *
 * @param wanted Whether it is to be so, asked when printing begins.
 */
export function addPrinting(host: Host, wanted: () => boolean): void {
  host.addController(new PrintingController(host, wanted));
}

class PrintingController implements ReactiveController {
  readonly #host: Host;
  readonly #wanted: () => boolean;
  #connection = new AbortController();
  #restore: (() => void) | null = null;

  constructor(host: Host, wanted: () => boolean) {
    this.#host = host;
    this.#wanted = wanted;
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    addEventListener('beforeprint', () => this.#begin(), { signal });
    addEventListener('afterprint', () => this.#end(), { signal });
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#end();
  }

  /** An element that is not shown, or that another one has hidden already, leaves the page as it is. */
  #begin(): void {
    if (!this.#wanted() || this.#host.getClientRects().length === 0) return;
    this.#end();
    this.#restore = isolateForPrint(this.#host);
  }

  #end(): void {
    this.#restore?.();
    this.#restore = null;
  }
}
