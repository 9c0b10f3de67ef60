import type { Source } from '../../../model/source.js';
import { decree80 } from '../decree-80.js';
import type { FactStatus } from './measures.js';

/** A law that bears on support, with what is known of it. */
export interface LegalPointer {
  readonly id: 'law-148' | 'decree-224' | 'decree-80' | 'circular-06' | 'draft-law';
  readonly status: FactStatus;
  readonly validFrom: string | null;
  readonly source: Source;
}

/** What an adviser reads next; the final articles on enterprises of Decree 224/2026 were not seen. */
export const legalPointers: readonly LegalPointer[] = [
  {
    id: 'law-148',
    status: 'inForce',
    validFrom: '2026-07-01',
    source: { title: 'Luật Chuyển đổi số', lang: 'vi', reference: '148/2025/QH15', date: '2025-12-11' },
  },
  {
    id: 'decree-224',
    status: 'notSeen',
    validFrom: '2026-07-01',
    source: {
      title: 'Nghị định quy định chi tiết Luật Chuyển đổi số',
      lang: 'vi',
      reference: '224/2026/NĐ-CP',
      date: '2026-06-24',
      href: 'https://datafiles.chinhphu.vn/cpp/files/vbpq/2026/7/224-ndcp.signed.pdf',
    },
  },
  { id: 'decree-80', ...decree80 },
  {
    id: 'circular-06',
    status: 'inForce',
    validFrom: null,
    source: {
      title: 'Thông tư hướng dẫn hỗ trợ doanh nghiệp nhỏ và vừa',
      lang: 'vi',
      reference: '06/2022/TT-BKHĐT',
      date: '2022-05-10',
    },
  },
  {
    id: 'draft-law',
    status: 'draft',
    validFrom: null,
    source: {
      title: 'Dự thảo Luật về doanh nghiệp nhỏ và vừa',
      lang: 'vi',
      issuer: 'Bộ Tài chính',
      date: '2026-06-01',
    },
  },
];
