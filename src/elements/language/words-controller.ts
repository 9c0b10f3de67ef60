import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pickLocale } from '../../core/i18n/pick-locale.js';
import { addLanguage, type Language } from './language-controller.js';

/** The words of an element, in the language where it stands. */
export interface WordsHere<T> {
  readonly words: T;
  /** Tag of the closest `[lang]`; the words of an instrument are picked by it. */
  readonly wanted: string;
}

/** Words by language: Vietnamese at hand, others fetched when somebody reads them. */
export class Catalogue<T> {
  readonly #loaded: Map<string, T>;
  readonly #others: Readonly<Record<string, () => Promise<T>>>;

  constructor(vi: T, others: Readonly<Record<string, () => Promise<T>>>) {
    this.#loaded = new Map([['vi', vi]]);
    this.#others = others;
  }

  /** The language that is spoken where a tag is wanted. */
  localeFor(wanted: string): string {
    return pickLocale(wanted, ['vi', ...Object.keys(this.#others)]);
  }

  /** The words of a language, if they are there. */
  get(locale: string): T | undefined {
    return this.#loaded.get(locale);
  }

  /** Brings words; whether they are there then. */
  async load(locale: string): Promise<boolean> {
    const words = await this.#others[locale]?.().catch(() => undefined);
    if (words) this.#loaded.set(locale, words);
    return words !== undefined;
  }
}

type Host = ReactiveControllerHost & Element;

/** Gives an element its words, and renders it again when the language where it stands changes. */
export function addWords<T>(host: Host, catalogue: Catalogue<T>, first: T): WordsHere<T> {
  const controller = new WordsController(host, catalogue, first);
  host.addController(controller);
  return controller;
}

class WordsController<T> implements ReactiveController, WordsHere<T> {
  readonly #host: Host;
  readonly #catalogue: Catalogue<T>;
  readonly #language: Language;
  #shown: T;

  constructor(host: Host, catalogue: Catalogue<T>, first: T) {
    this.#host = host;
    this.#catalogue = catalogue;
    this.#shown = first;
    this.#language = addLanguage(host);
  }

  get wanted(): string {
    return this.#language.locale;
  }

  /** Until the words have come, or if they never come, the ones at hand stay. */
  get words(): T {
    this.#shown = this.#catalogue.get(this.#locale) ?? this.#shown;
    return this.#shown;
  }

  get #locale(): string {
    return this.#catalogue.localeFor(this.wanted);
  }

  hostUpdate(): void {
    const locale = this.#locale;
    if (this.#catalogue.get(locale) === undefined) void this.#load(locale);
  }

  async #load(locale: string): Promise<void> {
    if (await this.#catalogue.load(locale)) this.#host.requestUpdate();
  }
}
