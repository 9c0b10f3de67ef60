import type { Source } from '../../../model/source.js';
import { decree80 } from '../decree-80.js';
import type { SizeClass } from '../size-class.js';

/** How far a fact can be relied on: the text is in force, only a draft of it is known, or its final text was not seen. */
export type FactStatus = 'inForce' | 'draft' | 'notSeen';

/** What enterprises of a size class may apply for. */
export interface SupportTerms {
  readonly size: Exclude<SizeClass, 'large'>;
  /** Highest share of the cost, 0 to 1. */
  readonly share: number;
  /** Highest amount, dong; `null` where none is stated. */
  readonly ceiling: number | null;
}

/** A measure of support that actions name by its code. */
export interface SupportMeasure {
  readonly validFrom: string;
  readonly status: FactStatus;
  readonly source: Source;
  /** By size class; a class without terms gets none. `null` where the rates are not known. */
  readonly terms: readonly SupportTerms[] | null;
  /** What a ceiling holds for. */
  readonly per: 'year' | 'contractAndYear';
  /** Forms of enterprise that it is meant for. */
  readonly forms: readonly ('enterprise' | 'cooperative' | 'household')[];
}

const inDecree80 = { ...decree80, forms: ['enterprise'] } as const;

/** Codes of the measures. */
export type SupportCode = 's1' | 's2' | 't' | 'c' | 'v';

/** The measures by code. The rates are quoted from law firms, not read in the decree. */
export const supportMeasures: Readonly<Record<SupportCode, SupportMeasure>> = {
  /** Consulting on digital transformation: Decree 80/2021, Art. 11; micro enterprises get none under this head. */
  s1: {
    ...inDecree80,
    per: 'contractAndYear',
    terms: [
      { size: 'small', share: 0.5, ceiling: 50_000_000 },
      { size: 'medium', share: 0.5, ceiling: 100_000_000 },
    ],
  },
  /** Renting or buying solutions: the same article. */
  s2: {
    ...inDecree80,
    per: 'year',
    terms: [
      { size: 'micro', share: 0.5, ceiling: 20_000_000 },
      { size: 'small', share: 0.5, ceiling: 50_000_000 },
      { size: 'medium', share: 0.5, ceiling: 100_000_000 },
    ],
  },
  /** Training: Art. 14. The text at hand was cut; the shares are not certain. */
  t: { ...inDecree80, per: 'year', terms: null },
  /** Consulting through the network of consultants: Art. 13. The rates were not seen. */
  c: { ...inDecree80, per: 'year', terms: null },
  /** Vouchers under the Law on Digital Transformation. Shares of the draft of March 2026, not of the final decree. */
  v: {
    validFrom: '2026-07-01',
    status: 'draft',
    source: {
      title: 'Đề xuất hỗ trợ đến 100% phí thuê giải pháp công nghệ số cho hộ kinh doanh',
      lang: 'vi',
      reference: 'VnExpress',
      date: '2026-03',
      href: 'https://vnexpress.net/de-xuat-ho-tro-den-100-phi-thue-giai-phap-cong-nghe-so-cho-ho-kinh-doanh-5047973.html',
    },
    per: 'year',
    terms: [
      { size: 'micro', share: 1, ceiling: null },
      { size: 'small', share: 0.5, ceiling: null },
      { size: 'medium', share: 0.5, ceiling: null },
    ],
    forms: ['enterprise', 'cooperative', 'household'],
  },
};
