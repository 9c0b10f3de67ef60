import type { Source } from '../../../model/source.js';

/** A target of the whole country; it is of enterprises together, and none of a single one. */
export interface NationalTarget {
  readonly id: 'platforms' | 'e-contracts' | 'retail' | 'workers' | 'economy';
  /** Shares, 0 to 1, by year. */
  readonly shares: Readonly<Record<'2025' | '2030', number>>;
  readonly source: Source;
}

const decision411: Source = {
  title: 'Chiến lược quốc gia phát triển kinh tế số và xã hội số đến năm 2025, định hướng đến năm 2030',
  lang: 'vi',
  reference: '411/QĐ-TTg',
  date: '2022-03-31',
};

/** Targets of Decision 411/QĐ-TTg, as the press gives them. A target of 2026 to 2030 for small enterprises was not found. */
export const nationalTargets: readonly NationalTarget[] = [
  { id: 'platforms', shares: { 2025: 0.5, 2030: 0.7 }, source: decision411 },
  { id: 'e-contracts', shares: { 2025: 0.8, 2030: 1 }, source: decision411 },
  { id: 'retail', shares: { 2025: 0.1, 2030: 0.2 }, source: decision411 },
  { id: 'workers', shares: { 2025: 0.02, 2030: 0.03 }, source: decision411 },
  { id: 'economy', shares: { 2025: 0.2, 2030: 0.3 }, source: decision411 },
];
