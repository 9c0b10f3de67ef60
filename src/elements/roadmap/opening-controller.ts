import type { LitElement, ReactiveController } from 'lit';

/** Unfolds parts of an element while the page is printed: paper unfolds nothing. */
export function addOpening(host: LitElement, selector: string): void {
  host.addController(new OpeningController(host, selector));
}

class OpeningController implements ReactiveController {
  readonly #host: LitElement;
  readonly #selector: string;
  #opened: readonly HTMLDetailsElement[] = [];
  #connection = new AbortController();

  constructor(host: LitElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    // What is planned for the paper is rendered first.
    addEventListener('beforeprint', () => void this.#host.updateComplete.then(() => this.#open()), { signal });
    addEventListener('afterprint', () => this.#close(), { signal });
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#close();
  }

  #open(): void {
    this.#close();
    const all = this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>(this.#selector);
    this.#opened = [...all].filter(({ open }) => !open);
    for (const details of this.#opened) details.open = true;
  }

  #close(): void {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  }
}
