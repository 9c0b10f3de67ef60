import type { Source } from '../../model/source.js';
import { quoting } from '../quoting.js';

/** The decision, whose annexes could not be read. */
export const decision = {
  title: 'Bộ tiêu chí đánh giá mức độ chuyển đổi số doanh nghiệp',
  lang: 'vi',
  issuer: 'Bộ Khoa học và Công nghệ',
  reference: '1567/QĐ-BKHCN',
  date: '2025-06-30',
  href: 'https://nhansu.vn/van-ban-phap-luat/Quyet-dinh-1567-QD-BKHCN-2025-Bo-tieu-chi-danh-gia-muc-do-chuyen-doi-so-doanh-nghiep-663482.html',
} as const satisfies Source;

/** The decision, and the press on its principles. */
export const published = [
  decision,
  {
    title: 'Bộ tiêu chí đánh giá mức độ chuyển đổi số cho 2 nhóm doanh nghiệp',
    lang: 'vi',
    issuer: 'VietNamNet',
    date: '2025-08-11',
    href: 'https://vietnamnet.vn/bo-tieu-chi-danh-gia-muc-do-chuyen-doi-so-cho-2-nhom-doanh-nghiep-2430734.html',
  },
] as const satisfies readonly Source[];

/** Five levels: a textbook that says it quotes the decision; who published it, and when, is not known. */
export const textbook = /* @__PURE__ */ quoting({
  title: 'Giáo trình hệ điều hành chuyển đổi số DX-OS',
  lang: 'vi',
  reference: 'mục 2.2.3',
  undated: true,
} as const satisfies Source);

/** Questions, catalogues, maxima and six levels: the code of an application that says it follows the decision; by whom is not known. */
export const application = /* @__PURE__ */ quoting({
  title: 'Mã nguồn một ứng dụng web tự đánh giá chuyển đổi số doanh nghiệp',
  lang: 'vi',
  reference: 'dbiSmeQuestions, dbiScoringService, dbiConstants',
  date: '2026',
} as const satisfies Source);
