import type { OpenPoints } from './index-words.js';

/** What Eurostat's lists, as they were quoted, leave open, in Vietnamese. */
export const openPointsVi = {
  ofVariables: {
    'internet-users':
      'Nguyên văn của Eurostat về “truy cập Internet cho mục đích kinh doanh” chưa đọc được. Chúng tôi hỏi số người dùng Internet cho công việc ít nhất mỗi tuần, như bộ câu hỏi rút gọn, để câu trả lời dùng được cho cả hai bộ câu hỏi.',
    'social-any':
      'Các tài liệu không nói rõ những gì được coi là mạng xã hội và thế nào là hai loại khác nhau. Chúng tôi chia thành bốn loại: mạng xã hội, chia sẻ video và hình ảnh, tài khoản nhắn tin doanh nghiệp, blog. Chia như vậy là lựa chọn của chúng tôi, vì mỗi loại có một cách dùng riêng; tính cả tài khoản nhắn tin, vì ở Việt Nam nhiều doanh nghiệp gặp khách chủ yếu ở đó.',
    'cloud-advanced':
      'Tài liệu kể tên các dịch vụ đám mây “trung cấp hoặc cao cấp”: tài chính kế toán, ERP, CRM, an toàn thông tin, lưu trữ cơ sở dữ liệu, nền tảng phát triển; nhưng không rõ danh sách đã đủ chưa. Chúng tôi chỉ tính những dịch vụ này, vì không có căn cứ nào để tính thêm; thư điện tử, phần mềm văn phòng, lưu trữ tệp và máy chủ thuê không được tính.',
    'remote-access':
      'Không rõ phải truy cập được cả thư điện tử, tài liệu và phần mềm hay chỉ cần một thứ. Chúng tôi tính khi có một thứ, vì nguyên văn dùng chữ “hoặc”.',
    'security-three':
      'Danh sách đầy đủ các biện pháp an toàn không có trong tài liệu đọc được. Chúng tôi hỏi mười một biện pháp theo các nhóm mà Eurostat hỏi, để không ai bị thiếu ba biện pháp chỉ vì thiếu dòng đánh dấu; chỉ số lượng biện pháp được tính.',
    ai: 'Không rõ từ khi nào được coi là đã dùng trí tuệ nhân tạo. Chúng tôi chỉ tính khi đã chạy thường xuyên; đang thử hoặc một người tự dùng chatbot miễn phí thì chưa, vì dùng thử chưa phải là sử dụng.',
  },
  ofEveryYear: {
    population:
      'Eurostat chọn doanh nghiệp theo phân ngành của châu Âu; không tìm thấy bảng chuyển sang ngành kinh tế Việt Nam (VSIC 2025). Chúng tôi xếp mức cho các ngành C đến K và M đến O, vì nội dung tương ứng; không xếp các ngành S đến V, vì trong đó cuộc điều tra chỉ có việc sửa máy tính và đồ gia dụng, mà thông tin doanh nghiệp không tách được.',
  },
  ofYears: {
    'dii-2022': {
      'twelfth-variable':
        'Danh mục năm 2022 trong tài liệu bị cắt trước việc thứ mười hai. Chúng tôi lấy việc bán qua web cho người tiêu dùng, vì danh mục mọi năm khác đều có.',
    },
    'dii-2024': {
      'list-of-the-year':
        'Không tìm thấy trọn danh mục năm 2024. Chúng tôi lấy danh mục năm 2022 và thay rô-bốt bằng trí tuệ nhân tạo, vì báo chí nêu đúng thay đổi đó và khi ấy có bảy việc khác với năm 2025, khớp với một nguồn khác.',
    },
  },
} as const satisfies OpenPoints;
