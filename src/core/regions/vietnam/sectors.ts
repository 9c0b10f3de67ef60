import type { Source } from '../../model/source.js';

/** A code of a classification, with the edition that it belongs to. */
export interface SectorCode {
  readonly system: 'VSIC';
  readonly edition: '2025';
  /** A section, A to V. */
  readonly code: string;
}

/** The classification in force since 15 November 2025; section names taken from a re-typed copy. */
export const sectorsSource: Source = {
  title: 'Hệ thống ngành kinh tế Việt Nam',
  lang: 'vi',
  reference: '36/2025/QĐ-TTg',
  date: '2025-09-29',
};

/** The 22 sections of VSIC 2025, A to V. The edition of 2018 has 21; its codes mean other things. */
export const sectors: readonly SectorCode[] = Array.from('ABCDEFGHIJKLMNOPQRSTUV', (code) => ({
  system: 'VSIC',
  edition: '2025',
  code,
}));

/** The two groups whose size bounds differ (Decree 80/2021/NĐ-CP, Art. 5). */
export type SizeGroup = 'production' | 'trade';

/**
 * The group of a section: agriculture, industry and construction are A to F, trade and services G to T. That split is
 * an inference from the names; households (U) and international bodies (V) are no enterprises.
 *
 * @returns `null` for U, V and unknown sections.
 */
export function sizeGroup(section: string): SizeGroup | null {
  const letter = section.toUpperCase();
  if (/^[A-F]$/.test(letter)) return 'production';
  return /^[G-T]$/.test(letter) ? 'trade' : null;
}
