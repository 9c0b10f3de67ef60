import { inWords } from './in-words.js';
import type { SupportTerms } from './measures.js';

const percent = new Intl.NumberFormat('vi', { style: 'percent' });
const millions = (amount: number) => `${new Intl.NumberFormat('vi').format(amount / 1e6)} triệu đồng`;
const sizes = { micro: 'siêu nhỏ', small: 'nhỏ', medium: 'vừa' } as const;
const targets = {
  platforms: 'doanh nghiệp nhỏ và vừa dùng nền tảng số',
  'e-contracts': 'doanh nghiệp dùng hợp đồng điện tử',
  retail: 'thương mại điện tử trong tổng mức bán lẻ',
  workers: 'lao động kinh tế số trong lực lượng lao động',
  economy: 'kinh tế số trong GDP',
} as const;

function rate({ size, share, ceiling }: SupportTerms, per: string): string {
  const most = ceiling === null ? '' : `, không quá ${millions(ceiling)} ${per}`;
  return `doanh nghiệp ${sizes[size]} tối đa ${percent.format(share)}${most}`;
}

/** Support in Vietnam, in Vietnamese. */
export const supportVi = inWords({
  titles: {
    s1: 'Tư vấn chuyển đổi số',
    s2: 'Thuê, mua giải pháp chuyển đổi số',
    t: 'Đào tạo, tập huấn',
    c: 'Tư vấn qua mạng lưới tư vấn viên',
    v: 'Phiếu hỗ trợ chuyển đổi số',
  },
  purposes: {
    s1: 'Một phần giá trị hợp đồng tư vấn về quy trình kinh doanh, quản trị, sản xuất, công nghệ và mô hình kinh doanh.',
    s2: 'Một phần chi phí thuê hoặc mua giải pháp chuyển đổi số.',
    t: 'Học phí khóa đào tạo; các sở cũng mở lớp miễn phí.',
    c: 'Một phần chi phí tư vấn của tư vấn viên thuộc mạng lưới.',
    v: 'Giải pháp cơ bản (bán hàng, hóa đơn điện tử, chữ ký số…), đào tạo và sản phẩm an toàn thông tin.',
  },
  terms: (terms, per) =>
    `Mức hỗ trợ: ${terms.map((one) => rate(one, per === 'year' ? 'mỗi năm' : 'mỗi hợp đồng mỗi năm')).join('; ')}.`,
  termsUnknown: 'Mức hỗ trợ: chưa xác minh được, Anh/Chị hỏi cơ quan hỗ trợ.',
  draft: 'Đây là mức trong dự thảo tháng 3/2026; chưa đối chiếu được với nghị định đã ban hành.',
  rules: [
    'Kiểm tra trước khi áp dụng: mức và điều kiện có thể đã thay đổi.',
    'Hỏi cơ quan hỗ trợ trước khi ký hợp đồng với nhà cung cấp.',
    'Hồ sơ nộp trước được xét trước; kinh phí của năm có thể đã hết.',
    'Kết quả ở đây giúp chuẩn bị, không thay việc tự đánh giá mức độ sẵn sàng theo Thông tư 06/2022/TT-BKHĐT.',
  ],
  offices: [
    'Sở Tài chính của tỉnh, thành phố: hỗ trợ doanh nghiệp nhỏ và vừa (từ năm 2025).',
    'Sở Khoa học và Công nghệ của tỉnh, thành phố: chuyển đổi số (từ năm 2025).',
  ],
  laws: {
    'law-148': 'Có hiệu lực từ 01/7/2026; hỗ trợ theo nhu cầu và mức độ chuyển đổi số của từng doanh nghiệp.',
    'decree-224': 'Có hiệu lực từ 01/7/2026; chưa đọc được các điều về doanh nghiệp trong bản ban hành.',
    'decree-80': 'Có hiệu lực từ 15/10/2021; quy định quy mô doanh nghiệp và các mức hỗ trợ nêu trên.',
    'circular-06':
      'Giải pháp phải được công bố; doanh nghiệp tự đánh giá mức độ sẵn sàng bằng công cụ của cổng hỗ trợ.',
    'draft-law': 'Mới là dự thảo: đổi tiêu chí quy mô, dùng phiếu hỗ trợ; chưa thấy thông tin được thông qua.',
  },
  target: ({ id, shares }) =>
    `${percent.format(shares[2030])} ${targets[id]} vào năm 2030 (${percent.format(shares[2025])} vào năm 2025)`,
});
