import { formatNumber } from '../numbers/format-number.js';
import type { CaseworkMessages } from './casework-messages.js';

const KINDS = { added: 'Thêm', changed: 'Sửa', removed: 'Xóa' } as const;
const SUBJECTS = {
  programme: 'thông tin chương trình',
  enterprise: 'thông tin doanh nghiệp',
  contact: 'thông tin liên hệ',
  assessment: 'phiếu đánh giá',
} as const;

/** Vietnamese. */
export const caseworkVi = {
  contents: {
    heading: 'Trong trang này',
    history: 'Các lần đánh giá',
    chart: 'Biểu đồ kết quả nay và trước',
    roadmap: 'Lộ trình đến mức tiếp theo',
    points: 'Điểm cần trao đổi',
    notes: 'Ghi chú',
    changes: 'Nhật ký thay đổi',
  },
  contacts: {
    heading: 'Liên hệ',
    apart: 'Thông tin liên hệ được lưu tách khỏi câu trả lời và không bao giờ được đưa vào số liệu.',
    none: 'Chưa có thông tin liên hệ.',
    person: 'Người liên hệ',
    phone: 'Điện thoại',
    email: 'Thư điện tử',
  },
  changes: {
    heading: 'Nhật ký thay đổi',
    none: 'Chưa có thay đổi nào được ghi lại.',
    line: (kind, subject, fields) =>
      `${KINDS[kind]} ${SUBJECTS[subject]}${fields.length > 0 ? `: ${fields.join(', ')}` : ''}`,
    by: (date, officer) => `${date}, ${officer}`,
    unnamed: 'không ghi tên người thực hiện',
    fields: {
      names: 'tên',
      name: 'tên',
      code: 'mã số',
      sector: 'ngành',
      sizeClasses: 'quy mô',
      place: 'địa bàn',
      supports: 'hỗ trợ đã nhận',
      officer: 'cán bộ phụ trách',
      notes: 'ghi chú',
      person: 'người liên hệ',
      phone: 'điện thoại',
      email: 'thư điện tử',
      wave: 'đợt đánh giá',
      waves: 'các đợt đánh giá',
      targets: 'mục tiêu',
      populations: 'số doanh nghiệp trên địa bàn',
      date: 'ngày đánh giá',
      consent: 'sự đồng ý',
      response: 'câu trả lời',
    },
  },
  notes: {
    heading: 'Ghi chú của cán bộ',
    apart:
      'Ghi chú được lưu trong tệp chương trình để đồng nghiệp cùng theo dõi; ghi chú không được đưa vào số liệu. Xin không ghi số căn cước hay dữ liệu cá nhân.',
    none: 'Chưa có ghi chú nào.',
    text: 'Ghi chú mới',
    hint: 'Tối đa 2.000 ký tự.',
    officer: 'Người ghi',
    writtenAs: (officer) => `Người ghi: ${officer}`,
    add: 'Lưu ghi chú',
    by: (time, officer) => `${time}, ${officer}`,
    remove: 'Xóa',
    removeOne: (time) => `Xóa ghi chú ${time}`,
    sure: 'Xóa ghi chú này? Nội dung đã xóa không lấy lại được.',
    added: 'Đã thêm ghi chú.',
    removed: 'Đã xóa ghi chú.',
    refused: {
      officer: 'Anh/Chị cho biết người ghi (tối đa 100 ký tự).',
      text: 'Anh/Chị viết nội dung ghi chú, tối đa 2.000 ký tự và không có ký tự điều khiển.',
      citizenId:
        'Ghi chú hoặc tên người ghi có dãy 12 chữ số giống số căn cước công dân. Anh/Chị bỏ dãy số này rồi lưu lại.',
      gone: 'Doanh nghiệp hoặc ghi chú này không còn trong tệp. Anh/Chị mở lại trang doanh nghiệp.',
    },
  },
  rename: {
    heading: 'Đổi tên chương trình',
    vi: 'Tên tiếng Việt',
    en: 'Tên tiếng Anh (nếu có)',
    save: 'Đổi tên',
    refused: {
      empty: 'Anh/Chị nhập tên chương trình bằng ít nhất một ngôn ngữ.',
      text: 'Tên chương trình dài tối đa 200 ký tự và không có ký tự điều khiển.',
      citizenId: 'Tên có dãy 12 chữ số giống số căn cước công dân. Anh/Chị bỏ dãy số này rồi đổi lại.',
      officer:
        'Tên cán bộ không ghi được vào nhật ký thay đổi: tên dài quá 100 ký tự, có ký tự điều khiển hoặc có dãy 12 chữ số giống số căn cước công dân. Anh/Chị báo cho người quản trị trang.',
    },
  },
  unsaved: {
    hint: 'Có thay đổi chưa lưu vào tệp.',
    save: 'Lưu chương trình thành tệp',
    without: (count) =>
      `Tệp lưu ra không có ${formatNumber(count, 'vi')} chỗ không đọc được của tệp đã mở; Anh/Chị giữ lại tệp cũ.`,
    sure: 'Có thay đổi chưa lưu vào tệp. Mở tệp khác thì các thay đổi này sẽ mất. Anh/Chị vẫn mở?',
  },
  points: {
    heading: 'Điểm cần trao đổi',
    apart: 'Phần này do máy rút ra từ câu trả lời mỗi khi mở trang, không được lưu lại.',
    none: 'Câu trả lời không có điểm nào cần hỏi thêm.',
    contradictions: 'Câu trả lời không khớp nhau',
    open: (dimension) => `Chưa rõ hoặc chưa trả lời: ${dimension}`,
    noDimension: 'câu hỏi chung',
    unknown: 'chọn Không rõ',
    unanswered: 'chưa trả lời',
    near: 'Gần ngưỡng của một mức',
    belowLevel: (level, points) => `Còn ${points} điểm nữa là đến ngưỡng của mức “${level}”.`,
    aboveLevel: (level, points) =>
      `Chỉ hơn ngưỡng của mức “${level}” ${points} điểm; một câu trả lời thay đổi có thể làm đổi mức.`,
    onLevel: (level) => `Điểm nằm ngay ngưỡng của mức “${level}”.`,
    old: 'Câu trả lời đã quá 12 tháng',
    oldSince: (date) => `Phiếu gần nhất là của ngày ${date}; nên đánh giá lại.`,
    oldItem: (question, date) => `${question} (${date})`,
    noDate: 'không rõ ngày',
    fallen: 'Trụ cột giảm so với lần trước',
    fell: (dimension, from, to) => `${dimension}: từ ${from} xuống ${to} điểm`,
    unclear: 'thay đổi nhỏ, có thể do cách trả lời',
  },
} as const satisfies CaseworkMessages;
