import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The language where an element stands. */
export interface Language {
  /**
   * The tag of the closest `[lang]`, from the element itself outwards through shadow roots and their hosts;
   * empty where nothing says it. Words are then picked by `pickLocale`.
   */
  readonly locale: string;
}

type Host = ReactiveControllerHost & Element;

/**
 * Tells an element the language where it stands, and renders it again when that changes.
 *
 * @example
 * #language = addLanguage(this);
 * // later: pickLocale(this.#language.locale, ['vi', 'en'])
 */
export function addLanguage(host: Host): Language {
  const controller = new LanguageController(host);
  host.addController(controller);
  return controller;
}

class LanguageController implements ReactiveController, Language {
  locale = '';
  readonly #host: Host;
  #observer: MutationObserver | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#look());
    for (const root of rootsAround(this.#host)) {
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }

  #look(): void {
    const locale = closestLanguage(this.#host);
    if (locale === this.locale) return;
    this.locale = locale;
    this.#host.requestUpdate();
  }
}

function closestLanguage(element: Element): string {
  let place: Element | null = element;
  while (place) {
    const found: Element | null = place.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? '';
    place = hostOf(place);
  }
  return '';
}

function rootsAround(element: Element): Node[] {
  const roots: Node[] = [];
  for (let place: Element | null = element; place; place = hostOf(place)) roots.push(place.getRootNode());
  return roots;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
