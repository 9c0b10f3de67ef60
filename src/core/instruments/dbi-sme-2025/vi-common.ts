import type { Words } from '../../model/words.js';

/** The common part in Vietnamese, in words of our own. */
export const commonVi = {
  'cloud-automation': {
    text: 'Doanh nghiệp dùng điện toán đám mây, thiết bị kết nối (IoT) và tự động hóa đến mức nào?',
    hint: 'Dùng một trong ba loại là đủ. Tính: phần mềm trực tuyến thuê theo tháng, máy móc tự gửi số liệu, việc do máy tự làm. Không tính: thư điện tử, mạng xã hội miễn phí.',
    options: {
      'step-1': 'Chưa dùng, hoặc chỉ dùng khi có việc phát sinh',
      'step-2': 'Dùng thường xuyên ở một vài công việc',
      'step-3': 'Dùng ở nhiều công việc, đáp ứng nhu cầu cơ bản',
      'step-4': 'Dùng trong toàn doanh nghiệp, được quản lý tập trung',
      'step-5': 'Dùng trong toàn doanh nghiệp và kết nối với đối tác, khách hàng',
    },
  },
  'technology-reach': {
    text: 'Anh/Chị thấy công nghệ số đã đi vào công việc của doanh nghiệp đến mức nào?',
    hint: 'Câu này hỏi cảm nhận, không cần số liệu. Tính: mọi công việc hằng ngày. Thấp là một vài việc, trung bình là khoảng một nửa, cao là phần lớn. Không tính: điện thoại dùng việc riêng.',
    options: { none: 'Chưa có', low: 'Thấp', medium: 'Trung bình', high: 'Cao', full: 'Hoàn toàn' },
  },
  'data-decisions': {
    text: 'Doanh nghiệp dựa vào số liệu để ra quyết định đến mức nào?',
    hint: 'Tính: số liệu bán hàng, chi phí, khách hàng lấy từ phần mềm hoặc bảng tính. Không tính: ước chừng theo trí nhớ.',
    options: {
      'step-1': 'Hiếm khi dựa vào số liệu',
      'step-2': 'Một vài việc dựa vào số liệu và đã thấy lợi ích',
      'step-3': 'Phần lớn quyết định ở từng bộ phận dựa vào số liệu',
      'step-4': 'Mọi quyết định quan trọng của doanh nghiệp dựa vào số liệu',
      'step-5': 'Như trên, và dùng cả số liệu của đối tác, khách hàng',
    },
  },
  'information-security': {
    text: 'Doanh nghiệp bảo đảm an toàn thông tin đến mức nào?',
    hint: 'Phân quyền: mỗi người chỉ xem được phần việc của mình. Tính: quy định đã phổ biến và đang áp dụng. Không tính: quy định viết ra nhưng chưa ai làm theo.',
    options: {
      'step-1': 'Chưa có quy định; nhiều người dùng chung tài khoản',
      'step-2': 'Một số phần mềm đã có tài khoản riêng và phân quyền',
      'step-3': 'Có quy định bằng văn bản; mọi phần mềm quan trọng đều phân quyền',
      'step-4': 'Như trên, có kiểm tra, sao lưu định kỳ và cách xử lý sự cố',
      'step-5': 'Như trên, có người hoặc đơn vị chuyên môn theo dõi liên tục',
    },
  },
  'personal-service': {
    text: 'Doanh nghiệp dùng dữ liệu để phục vụ riêng từng khách hàng đến mức nào?',
    hint: 'Ví dụ: gợi ý hàng theo lần mua trước, gửi ưu đãi hợp với từng nhóm khách. Tính: dữ liệu khách lưu trên phần mềm hoặc bảng tính. Không tính: nhân viên tự nhớ mặt khách.',
    options: {
      'step-1': 'Chưa có hoặc rất ít, mỗi nơi một cách',
      'step-2': 'Ở một vài khâu, ví dụ gửi lời chúc, ưu đãi',
      'step-3': 'Ở nhiều khâu; tiếp thị theo từng nhóm khách hàng',
      'step-4': 'Ở mọi khâu, trên mọi kênh của doanh nghiệp',
      'step-5': 'Như trên, kết nối cả dịch vụ của đối tác',
    },
  },
  'transformation-plan': {
    text: 'Chiến lược hoặc kế hoạch chuyển đổi số của doanh nghiệp đã đến bước nào?',
    hint: 'Tính: văn bản riêng hoặc một phần của kế hoạch chung, đã được lãnh đạo đồng ý. Không tính: mới nói miệng.',
    options: {
      'step-1': 'Chưa có định hướng rõ ràng',
      'step-2': 'Đã có định hướng, đang xây dựng kế hoạch',
      'step-3': 'Đã có kế hoạch và đang thực hiện',
      'step-4': 'Các bộ phận làm theo một kế hoạch chung, có theo dõi rủi ro',
      'step-5': 'Như trên, và đã thống nhất với các đối tác chính',
    },
  },
  'transformation-budget': {
    text: 'Doanh nghiệp bố trí tiền và đo hiệu quả đầu tư cho chuyển đổi số đến mức nào?',
    hint: 'Tính: tiền cho thiết bị, phần mềm, đào tạo, tư vấn về công nghệ số; hiệu quả đo bằng con số, ví dụ thời gian xử lý đơn. Không tính: cước điện thoại, Internet hằng tháng.',
    options: {
      'step-1': 'Chưa có khoản tiền riêng',
      'step-2': 'Có tiền cho một vài việc khi cần',
      'step-3': 'Có tiền cho phần lớn công việc, bắt đầu đo hiệu quả',
      'step-4': 'Luôn có ngân sách, điều chỉnh theo hiệu quả đo được',
      'step-5': 'Như trên, và cùng đối tác góp ngân sách',
    },
  },
} as const satisfies Words['items'];
