import type { CliMessages } from '../messages.js';

/** Trợ giúp của các lệnh. */
export const helpVi: Pick<CliMessages, 'help' | 'commands' | 'options'> = {
  help: {
    about: 'digital-readiness: kiểm tra, chấm điểm, nhập và xuất phiếu tự đánh giá mức độ chuyển đổi số.',
    usage: 'Cách dùng',
    commands: 'Các lệnh',
    options: 'Tùy chọn',
    exitCodes: 'Mã kết thúc',
    exits: [
      [0, 'mọi việc đã xong'],
      [1, 'dữ liệu có lỗi, hoặc bản công bố để lộ thông tin của ít doanh nghiệp; phần đúng vẫn được xử lý'],
      [2, 'lệnh ghi chưa đúng'],
      [3, 'không đọc hoặc không ghi được tệp'],
      [130, 'bị ngắt bằng Ctrl+C'],
    ],
    more: 'Xem cách dùng một lệnh: digital-readiness <lệnh> --help',
  },
  commands: {
    validate: {
      summary: 'kiểm tra bộ câu hỏi, phiếu trả lời hoặc sổ theo dõi chương trình',
      usage: '<tệp…> [tùy chọn]',
      details:
        'Đọc từng tệp và nêu mọi lỗi bằng lời, kèm tên tệp, dòng, vị trí và cách sửa. Tệp JSON có “structure” là bộ câu hỏi, có “programme” và “enterprises” là sổ theo dõi; các tệp khác là phiếu trả lời.',
      examples: [
        'digital-readiness validate tiem-banh.json',
        'digital-readiness validate phieu.csv -i sme-screening',
        'digital-readiness validate so-theo-doi.json',
      ],
    },
    score: {
      summary: 'chấm điểm các phiếu trả lời',
      usage: '<tệp> [tùy chọn]',
      details:
        'Chấm điểm từng phiếu trong tệp CSV, XLSX, JSON hoặc JSON Lines, lớn đến đâu cũng được, và ghi ra điểm, khoảng điểm, tỷ lệ đã trả lời, mức và điểm từng nhóm. Dòng có lỗi được nêu ra và bỏ qua.',
      examples: [
        'digital-readiness score phieu.csv -i sme-screening -o diem.csv',
        'digital-readiness score phieu.jsonl --index dii-2025 --format csv',
      ],
    },
    import: {
      summary: 'đọc bảng phiếu trả lời thành JSON Lines',
      usage: '<tệp> [tùy chọn]',
      details:
        'Đọc bảng CSV hoặc XLSX: cột được nhận ra theo mã hoặc lời câu hỏi. Mỗi dòng hoặc được nhận trọn vẹn, hoặc không được nhận. Với --errors, các dòng có lỗi được ghi ra một tệp CSV kèm lý do; sửa xong có thể nhập lại chính tệp đó.',
      examples: [
        'digital-readiness import phieu.xlsx -i sme-screening -o phieu.jsonl --errors loi.csv',
        'digital-readiness import phieu.csv --map "Đợt khảo sát=wave" --map "Ghi chú="',
      ],
    },
    export: {
      summary: 'xuất phiếu trả lời ra CSV, XLSX hoặc JSON',
      usage: '<tệp> [tùy chọn]',
      details:
        'Ghi mỗi phiếu thành một dòng của bảng, mỗi câu hỏi một cột. Ô có thể bị phần mềm bảng tính hiểu nhầm là công thức được thêm dấu nháy đơn ở đầu; khi nhập lại, dấu này tự được bỏ.',
      examples: ['digital-readiness export phieu.jsonl -o phieu.xlsx', 'digital-readiness export phieu.jsonl -f csv'],
    },
    report: {
      summary: 'lập báo cáo tổng hợp: chỉ tiêu, mức, điểm theo nhóm',
      usage: '<tệp> [tùy chọn]',
      details:
        'Tính các chỉ tiêu, phân bố theo mức, điểm theo ngành, quy mô, nơi đặt trụ sở, đợt, và thay đổi giữa đợt đầu và đợt cuối. Mỗi doanh nghiệp được tính phiếu mới nhất. Sổ theo dõi còn cho biết số doanh nghiệp được hỗ trợ, mục tiêu và tên các đợt. Với --publish chỉ ghi phần được phép công bố. Định dạng: table, json, csv, hoặc html để in.',
      examples: [
        'digital-readiness report phieu.csv -i sme-screening',
        'digital-readiness report phieu.jsonl -o bao-cao.html --by sector --by wave',
        'digital-readiness report so-theo-doi.json --wave follow-up --by measure --actions -o bao-cao.html',
        'digital-readiness report so-theo-doi.json --publish --by sector --rounding 5 --before nam-truoc.json -o cong-bo.json',
      ],
    },
    benchmark: {
      summary: 'xuất số liệu so sánh có bảo vệ thông tin từng doanh nghiệp',
      usage: '<tệp> --population vi="…" [tùy chọn]',
      details:
        'Ghi số trung bình và tứ phân vị của một nhóm doanh nghiệp để hiện cạnh kết quả của doanh nghiệp khác. Số liệu của quá ít doanh nghiệp không được ghi; số doanh nghiệp được làm tròn xuống. Với sổ theo dõi chỉ dùng phiếu có đồng ý cho mục đích benchmark.',
      examples: [
        'digital-readiness benchmark phieu.csv --where sector=g --population vi="doanh nghiệp thương mại ở thành phố Huế" -o so-sanh.json',
      ],
    },
  },
  options: {
    instrument: { value: '<mã|tệp>', text: 'bộ câu hỏi; không ghi thì lấy theo phiếu trả lời' },
    index: { value: '<mã>', text: 'chỉ số; không ghi thì lấy chỉ số chính' },
    variant: { value: '<mục>=<cách tính>', text: 'chọn cách tính cho một mục mà nguồn để ngỏ; ghi được nhiều lần' },
    weighting: { value: '<tên>', text: 'bộ trọng số' },
    from: { value: '<định dạng>', text: 'định dạng của tệp đọc: csv, xlsx, json, jsonl; không ghi thì tự nhận ra' },
    format: { value: '<định dạng>', text: 'định dạng của tệp ghi; không ghi thì lấy theo tên tệp ghi' },
    out: { value: '<tệp>', text: 'tệp ghi; không ghi thì in ra màn hình' },
    errors: { value: '<tệp>', text: 'tệp CSV để ghi các dòng có lỗi' },
    map: {
      value: '<cột>=<mã>',
      text: 'cho biết một cột là câu hỏi nào; để trống mã để bỏ qua cột; ghi được nhiều lần',
    },
    numbers: { value: 'vi|en', text: 'cách viết số: vi là 1.500,5; en là 1,500.5; không ghi thì tự nhận ra' },
    date: { value: '<năm-tháng-ngày>', text: 'ngày trả lời của các dòng không ghi ngày' },
    by: {
      value: '<thông tin>',
      text: 'chia nhóm theo một thông tin hồ sơ (sector, size-class, place…) hoặc wave; với sổ theo dõi là sector, sizeClass, place, officer, measure hoặc wave; ghi được nhiều lần',
    },
    wave: { value: '<mã>', text: 'chỉ tính đợt này; không ghi thì lấy phiếu mới nhất của mỗi doanh nghiệp' },
    'as-of': { value: '<năm-tháng-ngày>', text: 'ngày báo cáo; không ghi thì lấy ngày trả lời cuối cùng trong tệp' },
    where: { value: '<thông tin>=<mã>', text: 'chỉ tính doanh nghiệp có thông tin hồ sơ này; ghi được nhiều lần' },
    population: { value: '<ngôn ngữ>=<lời>', text: 'các doanh nghiệp này là ai, ghi bằng lời; ghi được nhiều lần' },
    id: { value: '<mã>', text: 'mã của tệp số liệu so sánh' },
    threshold: {
      value: '<số>',
      text: 'số doanh nghiệp ít nhất để một con số được công bố; từ 3 trở lên, không ghi thì là 5',
    },
    rounding: {
      value: '<số>',
      text: 'số doanh nghiệp được công bố làm tròn đến bội của số này; không ghi thì là 1',
    },
    before: {
      value: '<tệp>',
      text: 'bản đã công bố trước: cảnh báo nếu cả hai bản cho biết thông tin của ít doanh nghiệp; ghi được nhiều lần',
    },
    publish: { text: 'chỉ ghi phần được phép công bố: số liệu theo nhóm, có bảo vệ thông tin từng doanh nghiệp' },
    actions: { text: 'nêu cả việc có ích nhất của từng nhóm' },
    sheet: { value: '<tên|số>', text: 'trang tính của tệp XLSX; không ghi thì lấy trang đầu' },
    lang: { value: 'vi|en', text: 'ngôn ngữ của thông báo' },
    json: { text: 'thông báo ở dạng JSON, mỗi dòng một thông báo' },
    quiet: { text: 'không hiện tiến độ và phần tóm tắt' },
    help: { text: 'hiện trợ giúp này' },
  },
};
