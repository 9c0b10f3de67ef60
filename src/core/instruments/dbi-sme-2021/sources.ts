import type { Source } from '../../model/source.js';
import { quoting } from '../quoting.js';

/** The decision itself; its annex could not be read. */
export const decision = {
  title: 'Quyết định xác định chỉ số đánh giá mức độ chuyển đổi số doanh nghiệp',
  lang: 'vi',
  issuer: 'Bộ Thông tin và Truyền thông',
  reference: '1970/QĐ-BTTTT',
  date: '2021-12-13',
  href: 'https://thuvienphapluat.vn/van-ban/doanh-nghiep/quyet-dinh-1970-qd-btttt-2021-xac-dinh-chi-so-danh-gia-muc-do-chuyen-doi-so-doanh-nghiep-497354.aspx',
} as const satisfies Source;

/** The decision, and the page of the ministry that announces its pillars, components and number of criteria. */
export const published = [
  decision,
  {
    title: 'Chi tiết bộ chỉ số: doanh nghiệp nhỏ và vừa',
    lang: 'vi',
    issuer: 'Bộ Thông tin và Truyền thông',
    undated: true,
    href: 'https://dbi.gov.vn/chi-tiet-bo-chi-so?Tinbai=doanh-nghiep-vua-va-nho',
  },
] as const satisfies readonly Source[];

/** Steps, points and bounds of the levels were read in this copy, not in the decision. */
export const copy = /* @__PURE__ */ quoting({
  title: 'Cơ sở dữ liệu của trang đánh giá mức độ chuyển đổi số doanh nghiệp tỉnh An Giang',
  lang: 'vi',
  issuer: 'Tỉnh An Giang',
  date: '2023',
} as const satisfies Source);

/** The copy, and where the names of the levels were read. */
export const secondHand = [
  copy,
  quoting({
    title: 'Đánh giá mức độ chuyển đổi số doanh nghiệp lớn',
    lang: 'vi',
    issuer: 'CodX',
    undated: true,
    href: 'https://businesswiki.codx.vn/danh-gia-muc-do-chuyen-doi-so-doanh-nghiep-lon/',
  }),
] as const satisfies readonly Source[];
