import type { Source } from '../model/source.js';

/** Marks what an instrument of our own took facts or ideas from: it publishes nothing of that instrument. */
export function drawnOn<S extends Source>(source: S) {
  return { ...source, role: 'drawnOn' } as const;
}

/** The core indicators on the use of ICT in business, read in a reproduction. */
export const coreIndicators = {
  title: 'Core ICT indicators: use of ICT in business',
  lang: 'en',
  issuer: 'Partnership on Measuring ICT for Development (UNCTAD)',
  date: '2007',
  href: 'https://info.5y1.org/use-of-ict-in-business_1_566d5c.html',
} as const satisfies Source;

/** Since 1 July 2026 the law has enterprises supported by what they need and by how far they are. Read in the press. */
export const transformationLaw = {
  title: 'Luật Chuyển đổi số',
  lang: 'vi',
  issuer: 'Quốc hội',
  reference: '148/2025/QH15',
  date: '2025-12-11',
} as const satisfies Source;

/** Size classes, and what is funded; read in public summaries. */
export const supportDecree = {
  title: 'Nghị định quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hỗ trợ doanh nghiệp nhỏ và vừa',
  lang: 'vi',
  issuer: 'Chính phủ',
  reference: '80/2021/NĐ-CP',
  date: '2021-08-26',
} as const satisfies Source;

/** Names the indicators of the digital economy; seen in excerpts. */
export const economyIndicators = {
  title: 'Bộ chỉ tiêu, công cụ đo lường kinh tế số',
  lang: 'vi',
  issuer: 'Bộ Thông tin và Truyền thông',
  reference: '1354/QĐ-BTTTT',
  date: '2022-07-07',
} as const satisfies Source;
