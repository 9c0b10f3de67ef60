import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pickLocale } from '../../core/i18n/pick-locale.js';
import { addLanguage, type Language } from './language-controller.js';

/** The words of an element, in the language where it stands. */
export interface ElementWords<T> {
  readonly words: T;
  /** Tag of the closest `[lang]`; the words of an instrument are picked by it. */
  readonly wanted: string;
}

/** The words of an element: Vietnamese at hand, other languages fetched when somebody reads them. */
export interface WordsSource<T> {
  readonly vi: T;
  readonly others: Readonly<Record<string, () => Promise<T>>>;
}

type Host = ReactiveControllerHost & Element;

/** Gives an element its words, and renders it again when the language where it stands changes, or words have come. */
export function addWords<T>(host: Host, source: WordsSource<T>): ElementWords<T> {
  const controller = new WordsController(host, source);
  host.addController(controller);
  return controller;
}

class WordsController<T> implements ReactiveController, ElementWords<T> {
  readonly #host: Host;
  readonly #source: WordsSource<T>;
  readonly #language: Language;
  readonly #loaded: Map<string, T>;
  #shown: T;

  constructor(host: Host, source: WordsSource<T>) {
    this.#host = host;
    this.#source = source;
    this.#shown = source.vi;
    this.#loaded = new Map([['vi', source.vi]]);
    this.#language = addLanguage(host);
  }

  get wanted(): string {
    return this.#language.locale;
  }

  /** Until the words have come, or if they never come, the ones at hand stay. */
  get words(): T {
    this.#shown = this.#loaded.get(this.#locale) ?? this.#shown;
    return this.#shown;
  }

  get #locale(): string {
    return pickLocale(this.wanted, ['vi', ...Object.keys(this.#source.others)]);
  }

  hostUpdate(): void {
    const locale = this.#locale;
    if (!this.#loaded.has(locale)) void this.#load(locale);
  }

  async #load(locale: string): Promise<void> {
    const words = await this.#source.others[locale]?.().catch(() => undefined);
    if (!words) return;
    this.#loaded.set(locale, words);
    this.#host.requestUpdate();
  }
}
