import type { ReportingMessages } from './reporting-messages.js';

/** Vietnamese. */
export const reportingVi = {
  others: {
    heading: 'Chỉ tiêu khác',
    about: (population, size, date) =>
      `Mọi con số trong bảng đều tính trên cùng một danh sách: ${population.toLocaleLowerCase('vi')} (${size} doanh nghiệp), tính đến ${date}.`,
    lists: {
      dti: 'Chỉ tiêu kinh tế số (Quyết định 1354/QĐ-BTTTT, theo nguồn thứ cấp)',
      unctad: 'Chỉ tiêu cốt lõi về sử dụng công nghệ thông tin trong doanh nghiệp (UNCTAD)',
    },
    atLeast: (value) => `ít nhất ${value}`,
    atLeastOf: (title) => (title.endsWith('(ít nhất)') ? title : `${title} (ít nhất)`),
    atLeastNote:
      '“Ít nhất”: bộ câu hỏi chỉ hỏi một phần những gì được tính nên không kết luận được doanh nghiệp nào là không; tỷ lệ tính trên mọi doanh nghiệp đã trả lời phiếu.',
    fraction: 'Tử số / mẫu số',
    numerator: 'Tử số',
    denominator: 'Mẫu số',
    unknown: 'Chưa rõ',
    estimated: 'Chỉ ước lượng',
    notAssessed: 'Chưa đánh giá',
    change: 'So với đợt trước',
    code: 'Ký hiệu',
    persons: (fraction) => `${fraction} người`,
    source: (list, year) => `Nguồn: ${list}, danh mục năm ${year}.`,
    caution:
      'Chỉ tiêu tính theo người cộng số người của mọi doanh nghiệp rồi mới chia. Số liệu do doanh nghiệp tự khai.',
    without: (titles) =>
      `Chưa có số liệu, vì bộ câu hỏi không hỏi hoặc chưa doanh nghiệp nào trả lời: ${titles.map((title) => title.replace(/^Tỷ/, 'tỷ').replace(/^Số/, 'số')).join('; ')}.`,
  },
  progress: {
    toDate: (share) => `Đã đi ${share} quãng đường từ đợt trước đến mục tiêu.`,
    heading: 'Tiến độ đến mục tiêu điểm',
    percentToTarget: (share) => `Tính chung các trụ cột có mục tiêu: đã có ${share} số điểm cần đạt.`,
    target: 'Mục tiêu',
    by: 'Đến ngày',
    mean: 'Trung bình đợt này',
    way: 'Quãng đường đã đi',
    note: 'Quãng đường đã đi tính từ trung bình đợt trước đến mục tiêu (cách tính của OWASP SAMM), chỉ với các doanh nghiệp có điểm ở cả hai đợt. Số âm là lùi lại.',
  },
  chart: {
    label: 'Biểu đồ của',
    whole: 'Toàn bộ phạm vi',
    line: (segment) => `Trung bình: ${segment}`,
    beside: 'Trung bình toàn bộ phạm vi',
    band: (segment) => `Một nửa doanh nghiệp ở giữa: ${segment}`,
  },
  segmentChange: {
    heading: (by) => `Trước và sau theo nhóm: ${by.toLocaleLowerCase('vi')}`,
    caption: 'Điểm trung bình trước và sau của từng nhóm',
    pairs: 'Số doanh nghiệp có điểm cả hai đợt',
    low: 'Khoảng tin cậy 95%, cận dưới',
    high: 'Khoảng tin cậy 95%, cận trên',
  },
  gaps: {
    heading: 'Khoảng trống lớn nhất',
    introduction: 'Các trụ cột mà doanh nghiệp trong phạm vi còn đạt được ít nhất, so với số điểm có thể đạt.',
    dimension: 'Trụ cột',
    reached: 'Đã đạt',
    none: 'Chưa có điểm nào để xếp thứ tự.',
  },
  helping: {
    heading: 'Việc hữu ích nhất',
    introduction: 'Mỗi việc được tính bằng cách chấm điểm lại từng doanh nghiệp như thể việc đó đã làm xong.',
    choose: 'Tính cho',
    ofSupported: 'Doanh nghiệp được hỗ trợ',
    ofAll: 'Tất cả doanh nghiệp trong phạm vi',
    counted: (of, enterprises) =>
      of === 'supported'
        ? `Tính cho ${enterprises} doanh nghiệp được hỗ trợ đã có phiếu của đợt này.`
        : `Tính cho tất cả ${enterprises} doanh nghiệp trong phạm vi đã có phiếu của đợt này.`,
    start: 'Tính các việc hữu ích',
    large: (enterprises) =>
      `Phạm vi có ${enterprises} doanh nghiệp nên có thể mất vài phút; trang vẫn dùng được trong lúc tính.`,
    working: (done, total) => `Đã tính ${done} trên ${total} việc`,
    stop: 'Dừng tính',
    stopped: 'Đã dừng tính.',
    failed: 'Không tính được. Anh/Chị mở lại tệp rồi thử lại.',
    nobody: 'Chưa có phiếu nào của đợt này nên chưa tính được.',
    none: 'Bộ câu hỏi này không có việc nào làm tăng điểm của các doanh nghiệp trong phạm vi.',
    caption: 'Việc hữu ích nhất cho các doanh nghiệp trong phạm vi',
    action: 'Việc cần làm',
    helps: 'Giúp được',
    now: 'Làm được ngay',
    gain: 'Tăng trung bình (điểm)',
    worth: 'Tính trên cả nhóm (điểm)',
    days: 'Ngày công',
    cost: 'Ngày công kể cả chi phí',
    note: '“Làm được ngay” là số doanh nghiệp không phải làm việc nào khác trước. “Tăng trung bình” tính trên các doanh nghiệp mà việc đó giúp được; “tính trên cả nhóm” chia cho mọi doanh nghiệp. “Ngày công kể cả chi phí” đổi chi phí năm đầu thành ngày công (500.000 đồng một ngày).',
    more: (actions) => `Còn ${actions} việc khác cũng giúp được một số doanh nghiệp.`,
    notReckoned:
      'Phần này chưa được tính. Để có trong báo cáo, bấm “Tính các việc hữu ích” ở trang tổng quan trước khi in.',
  },
  report: {
    print: 'In báo cáo quý',
    preparing: 'Đang chuẩn bị bản in…',
    title: 'Báo cáo theo dõi doanh nghiệp',
    wave: (wave, from, to) => `${wave}: từ ${from} đến ${to}`,
    printed: (date) => `In ngày ${date}`,
    printedBy: (date, officer) => `In ngày ${date}, người in: ${officer}`,
    filter: 'Phạm vi lọc',
    figure: 'Chỉ tiêu',
    value: 'Kết quả',
    populationOf: 'Tính trên',
    asOf: 'Tính đến',
    target: 'Mục tiêu',
    enterprises: 'Số doanh nghiệp',
    source: 'Nguồn',
    finding: 'Điều cần hỏi lại',
    firstQuartile: 'Tứ phân vị thứ nhất',
    thirdQuartile: 'Tứ phân vị thứ ba',
    without: 'Chưa có điểm',
    deviation: 'Độ lệch chuẩn',
    method: 'Cách tính và lưu ý',
    selfAssessment:
      'Kết quả do doanh nghiệp tự đánh giá, không phải xếp hạng chính thức. Doanh nghiệp được hỗ trợ lấy từ sổ theo dõi của chương trình, không hỏi doanh nghiệp.',
    missing:
      'Câu bỏ trống hoặc chọn Không rõ không được tính là có hay không; số lượng được nêu riêng bên cạnh mỗi chỉ tiêu. Mỗi doanh nghiệp tính phiếu gần nhất của đợt.',
    rounding:
      'Số trong bản in đã làm tròn nên tổng và hiệu có thể lệch một chút. Số chưa làm tròn có trong tệp số liệu tải về.',
    notPublished:
      'Báo cáo dùng nội bộ: các nhóm ít doanh nghiệp có thể làm lộ thông tin của từng doanh nghiệp, không công bố nguyên văn.',
    basis: (instrument, version, index) => `Bộ câu hỏi: ${instrument}, phiên bản ${version}. Chỉ số: ${index}.`,
  },
  save: {
    heading: 'Tải số liệu',
    csv: 'Tải số liệu (CSV)',
    xlsx: 'Tải số liệu (Excel)',
    note: 'Mỗi bảng là một phần hoặc một trang tính, số không làm tròn, kèm ngày và danh sách được tính.',
    fileName: 'so-lieu',
    about: 'Thông tin chung',
    programme: 'Chương trình',
    wave: 'Đợt đánh giá',
    from: 'Từ ngày',
    to: 'Đến ngày',
    asOf: 'Số liệu tính đến',
    made: 'Ngày tải',
  },
  empty: {
    programme:
      'Chương trình chưa có phiếu đánh giá nào. Anh/Chị bấm “Nhập thêm số liệu” để đưa phiếu vào; danh sách doanh nghiệp và số doanh nghiệp được hỗ trợ vẫn xem được.',
    wave: (wave) => `${wave} chưa có phiếu nào. Anh/Chị chọn đợt khác, hoặc chờ doanh nghiệp gửi phiếu.`,
    nobody: 'Không có doanh nghiệp nào thỏa các điều kiện lọc. Anh/Chị bỏ bớt điều kiện hoặc bấm “Bỏ lọc”.',
    notAssessed:
      'Các doanh nghiệp trong phạm vi chưa có phiếu của đợt này. Anh/Chị chọn đợt khác hoặc nới điều kiện lọc.',
    onlyOne:
      'Phạm vi này chỉ có một doanh nghiệp được đánh giá nên trung bình chính là điểm của doanh nghiệp đó; nên nới điều kiện lọc trước khi báo cáo.',
    onlyOneInSegment:
      'Nhóm này chỉ có một doanh nghiệp được đánh giá nên biểu đồ chính là kết quả của doanh nghiệp đó; nên chọn nhóm khác khi trình bày.',
  },
} as const satisfies ReportingMessages;
