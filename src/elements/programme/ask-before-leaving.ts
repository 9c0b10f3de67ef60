import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Lets the browser ask before the page is left.
 *
 * @param pending Whether something would be lost.
 */
export function askBeforeLeaving(host: ReactiveControllerHost, pending: () => boolean): void {
  host.addController(new LeavingController(pending));
}

class LeavingController implements ReactiveController {
  readonly #pending: () => boolean;
  #connection = new AbortController();

  constructor(pending: () => boolean) {
    this.#pending = pending;
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const leave = (event: BeforeUnloadEvent): void => {
      if (this.#pending()) event.preventDefault();
    };
    addEventListener('beforeunload', leave, { signal: this.#connection.signal });
  }

  hostDisconnected(): void {
    this.#connection.abort();
  }
}
