import type { Expected } from '../../analytics/register/reading/register-issue.js';
import type { RegisterMessages } from './messages.js';

const EXPECTED: Readonly<Record<Expected, string>> = {
  text: 'văn bản không rỗng',
  list: 'một danh sách',
  object: 'một đối tượng có các khóa',
  date: 'một ngày có thật, dạng 2026-06-30',
  instant: 'một thời điểm theo giờ UTC, dạng 2026-06-30T08:00:00Z',
  language: 'mã ngôn ngữ, ví dụ vi hoặc en',
  digest: 'bốn ký tự gồm số 0 đến 9 và chữ a đến f, dạng 7d0f',
  count: 'một số nguyên từ 0 trở lên',
  number: 'một số',
  link: 'một địa chỉ bắt đầu bằng https://',
  choice: 'một trong các giá trị cho phép',
};

/** Sổ theo dõi chương trình, tiếng Việt. */
export const registerVi = {
  'register/missing': ({ key }) => `Thiếu “${key}”.`,
  'register/malformed': ({ key, expected }) => `“${key}” phải là ${EXPECTED[expected]}.`,
  'register/unknown-key': ({ key }) => `Không biết khóa “${key}”, nội dung này được bỏ qua.`,
  'register/citizen-id': ({ key }) =>
    `“${key}” có dãy 12 chữ số giống số căn cước công dân. Đây là dữ liệu cá nhân nên không được lưu.`,
  'register/duplicate': ({ id }) => `Mã “${id}” xuất hiện nhiều lần, chỉ giữ lần đầu.`,
  'register/unknown-enterprise': ({ id }) => `Sổ theo dõi không có doanh nghiệp “${id}”.`,
  'register/unknown-wave': ({ id }) => `Chương trình không có đợt đánh giá “${id}”.`,
  'register/reversed': ({ from, to }) => `Đợt đánh giá kết thúc (${to}) trước khi bắt đầu (${from}).`,
} as const satisfies RegisterMessages;
