import type { RegionIssues } from '../../region.js';

/** What is wrong with a field of the profile and what to do, in Vietnamese. */
export const vietnamIssuesVi: RegionIssues = {
  'enterprise-code/not-digits': () => ({
    problem: 'Mã số doanh nghiệp chỉ gồm chữ số.',
    remedy: 'Bỏ các ký tự khác; giữa các chữ số chỉ được có dấu cách, dấu chấm hoặc gạch nối.',
  }),
  'enterprise-code/citizen-id': () => ({
    problem: 'Đây là dãy 12 chữ số giống số căn cước công dân, là dữ liệu cá nhân nên không được lưu.',
    remedy: 'Hộ kinh doanh để trống ô này. Nếu là mã số chi nhánh, ghi đủ 13 chữ số, kể cả số 0 ở đầu.',
  }),
  'enterprise-code/wrong-length': ({ digits }) => ({
    problem: `Mã số doanh nghiệp có 10 hoặc 13 chữ số, ở đây có ${digits ?? ''} chữ số.`,
    remedy:
      'Kiểm tra xem có thừa, thiếu chữ số nào không, nhất là số 0 ở đầu: doanh nghiệp có 10 chữ số, chi nhánh có thêm 3 chữ số sau gạch nối.',
  }),
  'enterprise-code/serial': () => ({
    problem: 'Không có mã số nào như vậy.',
    remedy: 'Ghi lại theo giấy chứng nhận đăng ký doanh nghiệp; nếu chưa biết mã số thì để trống ô này.',
  }),
  'enterprise-code/branch': () => ({
    problem: 'Ba chữ số cuối của mã số chi nhánh phải từ 001 đến 999.',
    remedy: 'Ghi lại ba chữ số cuối; nếu không phải là chi nhánh thì chỉ ghi 10 chữ số đầu.',
  }),
  'enterprise-code/check-digit': () => ({
    problem: 'Chữ số thứ 10 không khớp với chín chữ số trước, có thể đã nhập nhầm một chữ số hoặc đảo chỗ hai chữ số.',
    remedy:
      'Đối chiếu từng chữ số với giấy chứng nhận đăng ký doanh nghiệp; nếu chưa đối chiếu được thì để trống ô này.',
  }),
};
