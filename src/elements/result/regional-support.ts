import { pickLocale } from '../../core/i18n/pick-locale.js';
import type { Structure } from '../../core/model/instrument.js';
import type { RegionSupport } from '../../core/regions/region-support.js';
import type { Region } from '../../core/regions/region.js';
import { regionOf } from '../instrument/shipped-regions.js';

/** Brings the support of a region, and says when it has come. */
export class RegionalSupport {
  readonly #come: () => void;
  #wanted = '';
  #support: RegionSupport | null = null;

  constructor(come: () => void) {
    this.#come = come;
  }

  /**
   * What is known of support where the actions of an instrument may be supported: that of its region, in a language.
   *
   * @returns `null` while it is on its way, and where the region says nothing.
   */
  of(structure: Structure, own: Region | null, locale: string): RegionSupport | null {
    const wanted = `${own?.id ?? structure.profile?.region ?? ''} ${locale}`;
    if (structure.actions?.length && wanted !== this.#wanted) {
      this.#wanted = wanted;
      void this.#bring(structure, own, locale);
    }
    return this.#support;
  }

  async #bring(structure: Structure, own: Region | null, locale: string): Promise<void> {
    const wanted = this.#wanted;
    const support = await supportOf(structure, own, locale).catch(() => null);
    if (wanted !== this.#wanted) return;
    this.#support = support;
    this.#come();
  }
}

async function supportOf(structure: Structure, own: Region | null, locale: string): Promise<RegionSupport | null> {
  const region = await regionOf(structure, own);
  if (!region?.support) return null;
  const support = await region.support();
  return (await support[pickLocale(locale, Object.keys(support), region.defaultLocale)]?.()) ?? null;
}
