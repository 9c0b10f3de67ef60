/** Answers that many criteria share, in Vietnamese. */
export const yesNo = { no: 'Chưa có', yes: 'Có' } as const;

export const shares = {
  none: 'Chưa có',
  'to-20': 'Có, đến 20%',
  'to-40': 'Trên 20% đến 40%',
  'to-60': 'Trên 40% đến 60%',
  'to-80': 'Trên 60% đến 80%',
  'over-80': 'Trên 80%, chưa đến toàn bộ',
  all: 'Toàn bộ (100%)',
} as const;

export const updates = {
  'step-1': 'Hơn 6 tháng nay chưa cập nhật',
  'step-2': 'Ít nhất 6 tháng một lần',
  'step-3': 'Ít nhất mỗi quý một lần',
  'step-4': 'Ít nhất mỗi tháng một lần',
  'step-5': 'Ít nhất mỗi tuần một lần',
} as const;

export const frequency = {
  'step-1': 'Thưa hơn mỗi tháng một lần',
  'step-2': 'Khoảng mỗi tháng một lần',
  'step-3': 'Khoảng mỗi tuần một lần hoặc nhiều hơn',
} as const;

export const adoption = {
  'step-1': 'Một vài bộ phận dùng, mỗi nơi một cách riêng',
  'step-2': 'Một vài bộ phận dùng và chung dữ liệu với nhau',
  'step-3': 'Mọi bộ phận liên quan dùng thống nhất',
  'step-4': 'Như trên, công việc chính đã làm tốt hơn nhờ đó',
  'step-5': 'Như trên, mọi người liên quan đều dùng thành thạo',
} as const;

export const coverage = {
  'step-1': 'Áp dụng cho một sản phẩm hoặc một nhóm',
  'step-2': 'Áp dụng cho nhiều sản phẩm hoặc nhóm',
  'step-3': 'Áp dụng cho toàn bộ',
  'step-4': 'Như trên, và là ưu tiên trong chiến lược',
  'step-5': 'Như trên, và có người chuyên trách',
} as const;

export const policy = {
  'step-1': 'Áp dụng ở một bộ phận',
  'step-2': 'Áp dụng ở nhiều bộ phận',
  'step-3': 'Toàn doanh nghiệp tuân thủ và có kiểm tra',
  'step-4': 'Như trên, theo một tiêu chuẩn được công nhận',
  'step-5': 'Như trên, được rà soát, đổi mới định kỳ',
} as const;

export const millionDong = 'triệu đồng';
export const persons = 'người';
