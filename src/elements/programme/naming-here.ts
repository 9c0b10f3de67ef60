import type { ProgrammeSummary, ShownProgramme } from '../../core/programme/shown-programme.js';
import { fileWords, type FileWords } from './file-words.js';
import { loadNaming, type Naming } from './naming.js';

/** What the things on the page are called, loaded once for a language and what is shown. */
export class NamingHere {
  naming: Naming | null = null;
  /** What is said of a file. */
  fileTexts: FileWords | null = null;
  readonly #changed: () => void;
  #wanted = '';

  /** @param changed Told when there is something else to be shown. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Loads what is wanted, where it is not there or on its way already. */
  follow(locale: string, summary: ProgrammeSummary | null, shown: ShownProgramme | null): void {
    const wanted = [locale, shown?.instrument, summary?.programme.region, summary?.today].join(' ');
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void this.#load(wanted, locale, summary, shown);
  }

  async #load(
    wanted: string,
    locale: string,
    summary: ProgrammeSummary | null,
    shown: ShownProgramme | null,
  ): Promise<void> {
    const { region } = summary?.programme ?? {};
    const naming =
      summary && shown && region !== undefined
        ? await loadNaming({ instrument: shown.instrument, region, locale, asOf: summary.today })
        : null;
    const fileTexts = await fileWords(locale);
    if (wanted !== this.#wanted) return;
    this.naming = naming;
    this.fileTexts = fileTexts;
    this.#changed();
  }
}
