import { provincesAsOf } from '../provinces.js';
import type { RegionWords } from '../../region.js';

/** Names of the provinces in force when this version was made. */
const places = Object.fromEntries(provincesAsOf('2026-11-23').map(({ code, name }) => [code, name]));

/** The fields of the profile that nearly every questionnaire asks, in Vietnamese. */
export const vietnamVi: RegionWords = {
  fields: {
    'enterprise-code': {
      label: 'Mã số doanh nghiệp (mã số thuế)',
      hint: 'Gồm 10 chữ số, hoặc 13 chữ số đối với chi nhánh. Không nhập số căn cước công dân.',
    },
    form: {
      label: 'Loại hình',
      options: {
        enterprise: 'Doanh nghiệp',
        cooperative: 'Hợp tác xã',
        household: 'Hộ kinh doanh',
        other: 'Loại hình khác',
      },
    },
    persons: {
      label: 'Số người đang làm việc',
      hint: 'Tính cả chủ và người nhà cùng làm.',
      unit: 'người',
    },
    sector: {
      label: 'Ngành nghề kinh doanh chính',
      hint: 'Theo đăng ký kinh doanh. Ví dụ: xưởng may chọn chế biến, chế tạo; nhà nghỉ, quán ăn chọn lưu trú và ăn uống.',
      options: {
        a: 'Nông nghiệp, lâm nghiệp và thủy sản',
        b: 'Khai khoáng',
        c: 'Công nghiệp chế biến, chế tạo',
        d: 'Sản xuất và phân phối điện, khí đốt',
        e: 'Cung cấp nước; quản lý và xử lý rác thải, nước thải',
        f: 'Xây dựng',
        g: 'Bán buôn và bán lẻ',
        h: 'Vận tải, kho bãi',
        i: 'Dịch vụ lưu trú và ăn uống',
        j: 'Xuất bản, phát sóng, sản xuất nội dung',
        k: 'Viễn thông, lập trình, dịch vụ thông tin',
        l: 'Tài chính, ngân hàng và bảo hiểm',
        m: 'Kinh doanh bất động sản',
        n: 'Chuyên môn, khoa học và công nghệ',
        o: 'Hành chính và dịch vụ hỗ trợ, gồm lữ hành',
        p: 'Hoạt động của Đảng, đoàn thể, quản lý nhà nước',
        q: 'Giáo dục và đào tạo',
        r: 'Y tế và trợ giúp xã hội',
        s: 'Nghệ thuật, thể thao và giải trí',
        t: 'Dịch vụ khác',
        u: 'Làm thuê trong hộ gia đình',
        v: 'Tổ chức và cơ quan quốc tế',
      },
    },
    sells: {
      label: 'Khách hàng của doanh nghiệp là ai?',
      hint: 'Chỉ gia công theo hợp đồng thì không phải trả lời về kênh đặt hàng trực tuyến.',
      options: {
        consumers: 'Người tiêu dùng',
        businesses: 'Doanh nghiệp khác',
        state: 'Cơ quan nhà nước',
        'contract-only': 'Chỉ gia công theo hợp đồng',
      },
    },
    place: { label: 'Tỉnh, thành phố đặt trụ sở', options: places },
    role: {
      label: 'Anh/Chị là',
      options: {
        owner: 'Chủ doanh nghiệp, giám đốc',
        accountant: 'Kế toán',
        'sales-or-it': 'Phụ trách bán hàng hoặc công nghệ thông tin',
        authorised: 'Người được ủy quyền',
      },
    },
  },
};
