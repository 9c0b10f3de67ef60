import type { RegionWords } from '../../region.js';

/** The fields of the profile that some questionnaires ask, in Vietnamese. */
export const furtherFieldsVi = {
  insured: {
    label: 'Số lao động tham gia bảo hiểm xã hội bình quân năm trước',
    hint: 'Chỉ dùng để xác định quy mô doanh nghiệp.',
    unit: 'người',
  },
  revenue: {
    label: 'Doanh thu năm trước',
    options: {
      'up-to-3': 'Đến 3 tỷ đồng',
      'up-to-10': 'Trên 3 đến 10 tỷ đồng',
      'up-to-50': 'Trên 10 đến 50 tỷ đồng',
      'up-to-100': 'Trên 50 đến 100 tỷ đồng',
      'up-to-200': 'Trên 100 đến 200 tỷ đồng',
      'up-to-300': 'Trên 200 đến 300 tỷ đồng',
      'over-300': 'Trên 300 tỷ đồng',
    },
  },
  capital: {
    label: 'Tổng nguồn vốn năm trước',
    options: {
      'up-to-3': 'Đến 3 tỷ đồng',
      'up-to-20': 'Trên 3 đến 20 tỷ đồng',
      'up-to-50': 'Trên 20 đến 50 tỷ đồng',
      'up-to-100': 'Trên 50 đến 100 tỷ đồng',
      'over-100': 'Trên 100 tỷ đồng',
    },
  },
  support: {
    label: 'Doanh nghiệp đã nhận hỗ trợ chuyển đổi số từ chương trình nào chưa?',
    options: { yes: 'Đã nhận', no: 'Chưa nhận', unknown: 'Không rõ' },
  },
  'size-class': {
    label: 'Quy mô doanh nghiệp',
    options: { micro: 'Siêu nhỏ', small: 'Nhỏ', medium: 'Vừa', large: 'Lớn' },
  },
} as const satisfies RegionWords['fields'];
