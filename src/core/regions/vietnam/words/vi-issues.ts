import type { RegionIssues } from '../../region.js';

/** What is wrong with a field of the profile, in Vietnamese. */
export const vietnamIssuesVi: RegionIssues = {
  'enterprise-code/not-digits': () => 'Mã số doanh nghiệp chỉ gồm chữ số. Bỏ các ký tự khác và nhập lại.',
  'enterprise-code/citizen-id': () =>
    'Đây là dãy 12 chữ số giống số căn cước công dân, là dữ liệu cá nhân nên không được lưu. Hộ kinh doanh để trống ô này.',
  'enterprise-code/wrong-length': ({ digits }) =>
    `Mã số doanh nghiệp có 10 hoặc 13 chữ số, Anh/Chị đã nhập ${digits ?? ''} chữ số.`,
  'enterprise-code/serial': () => 'Mã số này không tồn tại. Kiểm tra lại trên giấy chứng nhận đăng ký doanh nghiệp.',
  'enterprise-code/branch': () => 'Ba chữ số cuối của mã số chi nhánh phải từ 001 đến 999.',
  'enterprise-code/check-digit': () =>
    'Chữ số thứ 10 không khớp với các chữ số trước, có thể đã nhập nhầm một chữ số. Kiểm tra lại từng chữ số.',
};
