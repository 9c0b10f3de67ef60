import { formatNumber } from '../../../core/i18n/numbers/format-number.js';
import { registerVi as problems } from '../../../core/i18n/register/vi.js';
import type { CliMessages } from '../messages.js';

const number = (value: number) => formatNumber(value, 'vi');

/** Lời về sổ theo dõi. */
export const registerVi: Pick<CliMessages, 'register' | 'validRegister'> = {
  validRegister: (file, programme, { enterprises, assessments, faulty }) =>
    `${file}: sổ theo dõi của “${programme}”, có ${number(enterprises)} doanh nghiệp và ${number(assessments)} phiếu.${
      faulty > 0 ? ` ${number(faulty)} mục có lỗi: phần sai không được tính.` : ''
    }`,
  register: {
    problems,
    remedies: {
      'register/missing': 'Hãy bổ sung; nếu chưa có thông tin thì ghi null ở mục cho phép.',
      'register/malformed': 'Hãy sửa giá trị ở vị trí này.',
      'register/unknown-key': 'Hãy kiểm tra chính tả hoặc xóa khóa này.',
      'register/citizen-id': 'Hãy xóa số này; dùng mã số doanh nghiệp hoặc null.',
      'register/duplicate': 'Hãy đặt cho mỗi mục một mã riêng, hoặc xóa bớt một mục.',
      'register/unknown-enterprise': 'Hãy thêm doanh nghiệp vào “enterprises”, hoặc sửa lại mã.',
      'register/unknown-wave': 'Hãy thêm đợt vào “programme.waves”, hoặc sửa lại mã.',
      'register/reversed': 'Hãy đổi chỗ hai ngày hoặc sửa lại ngày.',
    },
  },
};
