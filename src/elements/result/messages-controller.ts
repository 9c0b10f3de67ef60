import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ResultMessages } from '../../core/i18n/result/messages.js';
import { vi } from '../../core/i18n/result/vi.js';
import { pickLocale } from '../../core/i18n/pick-locale.js';
import { addLanguage, type Language } from '../language/language-controller.js';

/** The words of an element, in the language where it stands. */
export interface Messages {
  readonly words: ResultMessages;
  /** Tag of the closest `[lang]`; the words of an instrument are picked by it. */
  readonly wanted: string;
}

type Host = ReactiveControllerHost & Element;
type Loader = () => Promise<ResultMessages>;

/** Languages other than Vietnamese are fetched when somebody reads them. */
const OTHERS: Readonly<Record<string, Loader>> = {
  en: () => import('../../core/i18n/result/en.js').then(({ en }) => en),
};

const loaded = new Map<string, ResultMessages>([['vi', vi]]);

/** Gives an element its words, and renders it again when the language where it stands changes. */
export function addResultMessages(host: Host): Messages {
  const controller = new MessagesController(host);
  host.addController(controller);
  return controller;
}

class MessagesController implements ReactiveController, Messages {
  readonly #host: Host;
  readonly #language: Language;
  #shown: ResultMessages = vi;

  constructor(host: Host) {
    this.#host = host;
    this.#language = addLanguage(host);
  }

  get wanted(): string {
    return this.#language.locale;
  }

  /** Until the words have come, or if they never come, the ones at hand stay. */
  get words(): ResultMessages {
    this.#shown = loaded.get(this.#locale) ?? this.#shown;
    return this.#shown;
  }

  get #locale(): string {
    return pickLocale(this.wanted, ['vi', ...Object.keys(OTHERS)]);
  }

  hostUpdate(): void {
    const locale = this.#locale;
    if (!loaded.has(locale)) void this.#load(locale);
  }

  async #load(locale: string): Promise<void> {
    const words = await OTHERS[locale]?.().catch(() => undefined);
    if (!words) return;
    loaded.set(locale, words);
    this.#host.requestUpdate();
  }
}
