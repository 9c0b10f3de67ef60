import type { Source } from '../../model/source.js';

/** The decision, and the page of the ministry that announces its pillars, components and number of criteria. */
export const published = [
  {
    title: 'Quyết định xác định chỉ số đánh giá mức độ chuyển đổi số doanh nghiệp',
    reference: '1970/QĐ-BTTTT',
    date: '2021-12-13',
    href: 'https://thuvienphapluat.vn/van-ban/doanh-nghiep/quyet-dinh-1970-qd-btttt-2021-xac-dinh-chi-so-danh-gia-muc-do-chuyen-doi-so-doanh-nghiep-497354.aspx',
  },
  {
    title: 'Chi tiết bộ chỉ số: doanh nghiệp nhỏ và vừa',
    href: 'https://dbi.gov.vn/chi-tiet-bo-chi-so?Tinbai=doanh-nghiep-vua-va-nho',
  },
] as const satisfies readonly Source[];

/** Steps, points and bounds of the levels were read in a copy, not in the decision; the names of the levels elsewhere. */
export const secondHand = [
  {
    title: 'Cơ sở dữ liệu của trang đánh giá mức độ chuyển đổi số doanh nghiệp tỉnh An Giang',
    reference: 'An Giang, 2023',
  },
  {
    title: 'Đánh giá mức độ chuyển đổi số doanh nghiệp lớn',
    href: 'https://businesswiki.codx.vn/danh-gia-muc-do-chuyen-doi-so-doanh-nghiep-lon/',
  },
] as const satisfies readonly Source[];
