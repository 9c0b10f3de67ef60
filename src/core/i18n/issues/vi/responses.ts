import { formatNumber } from '../../numbers/format-number.js';
import type { IssueSentences } from '../messages.js';
import { didYouMean, types } from './names.js';

const number = (value: number) => formatNumber(value, 'vi');

/** Sentences on responses and their answers. */
export const responseSentences = {
  'response/not-an-object': ({ received }) => ({
    problem: `Phiếu trả lời phải là một đối tượng; ở đây đang là ${types[received]}.`,
    remedy: 'Đưa vào đúng nội dung của phiếu trả lời.',
  }),
  'response/wrong-format': ({ format }) => ({
    problem: `Không nhận ra định dạng “${format}”.`,
    remedy: 'Phiên bản thư viện này đọc định dạng 1.',
  }),
  'response/other-instrument': ({ id, expected }) => ({
    problem: `Phiếu trả lời thuộc bộ câu hỏi “${id}”, không phải “${expected}”.`,
    remedy: `Đọc phiếu này với bộ câu hỏi “${id}”.`,
  }),
  'response/other-version': ({ version, expected }) => ({
    problem: `Phiếu trả lời thuộc phiên bản ${version} và không có bước chuyển từ đó đến ${expected}.`,
    remedy: `Bổ sung bước chuyển từ phiên bản ${version}, hoặc đọc phiếu bằng bộ câu hỏi phiên bản ${version}.`,
  }),
  'response/migrated': ({ version, expected }) => ({
    problem: `Phiếu trả lời đã được chuyển từ phiên bản ${version} sang ${expected}.`,
    remedy: 'Kiểm tra lại các câu trả lời đã đổi vị trí.',
  }),
  'response/changed-hash': ({ version }) => ({
    problem: `Phiếu trả lời ứng với nội dung khác của cùng phiên bản ${version}.`,
    remedy: 'Đọc phiếu bằng đúng nội dung lúc trả lời; công bố nội dung đã sửa với số phiên bản mới, kèm bước chuyển.',
  }),
  'response/malformed': ({ key }) => ({
    problem: `Mục “${key}” của phiếu trả lời bị thiếu hoặc không đúng dạng.`,
    remedy: 'Sửa tại nơi tạo ra phiếu trả lời.',
  }),
  'response/unknown-instrument': ({ id }) => ({
    problem: `Không có bộ câu hỏi “${id}” nên phiếu này không được tính.`,
    remedy: 'Kiểm tra mã bộ câu hỏi, hoặc nạp thêm bộ câu hỏi này.',
  }),
  'benchmark/malformed': ({ key }) => ({
    problem: `Mục “${key}” của tệp số liệu so sánh bị thiếu hoặc không đúng dạng.`,
    remedy: 'Xuất lại tệp từ chương trình đã công bố số liệu.',
  }),
  'benchmark/too-few': ({ n, fewest }) => ({
    problem: `Số liệu này tính từ ${n} doanh nghiệp, ít hơn mức tối thiểu ${fewest}.`,
    remedy: 'Bỏ số liệu này (ghi null) hoặc gộp nhóm cho đủ số doanh nghiệp.',
  }),
  'answer/unknown-item': ({ item, nearest }) => ({
    problem: `Không có câu hỏi “${item}” nên câu trả lời này không được dùng.`,
    remedy: didYouMean(nearest, 'Xóa câu trả lời này.'),
  }),
  'answer/dropped-item': ({ item }) => ({
    problem: `Câu trả lời cho “${item}” không còn chỗ trong phiên bản này nên không được dùng.`,
    remedy: 'Không cần làm gì thêm.',
  }),
  'answer/malformed': ({ item }) => ({
    problem: `Câu trả lời cho “${item}” không có giá trị cũng không có lý do để trống, hoặc có cả hai.`,
    remedy: 'Ghi “value” hoặc “missing”.',
  }),
  'answer/wrong-kind': ({ item, kind, received }) => ({
    problem: `Câu trả lời cho “${item}” là ${types[received]}, không phù hợp với loại “${kind}”.`,
    remedy: 'Trả lời đúng loại của câu hỏi.',
  }),
  'answer/unknown-option': ({ item, option, nearest }) => ({
    problem: `“${item}” không có phương án “${option}”.`,
    remedy: didYouMean(nearest, 'Chọn một phương án của câu hỏi.'),
  }),
  'answer/unknown-row': ({ item, row, nearest }) => ({
    problem: `“${item}” không có hàng “${row}”.`,
    remedy: didYouMean(nearest, 'Dùng một hàng của câu hỏi.'),
  }),
  'answer/unknown-band': ({ item, band, nearest }) => ({
    problem: `“${item}” không có khoảng ước lượng “${band}”.`,
    remedy: didYouMean(nearest, 'Dùng một khoảng ước lượng của câu hỏi.'),
  }),
  'answer/repeated-option': ({ item, option }) => ({
    problem: `“${option}” được chọn hai lần trong “${item}”.`,
    remedy: 'Ghi mỗi phương án một lần.',
  }),
  'answer/exclusive': ({ item, option }) => ({
    problem: `“${option}” của “${item}” loại trừ mọi phương án khác.`,
    remedy: `Chỉ chọn “${option}”, hoặc bỏ phương án này.`,
  }),
  'answer/empty': ({ item }) => ({
    problem: `Câu trả lời cho “${item}” để trống.`,
    remedy: 'Bỏ hẳn câu trả lời nếu chưa có.',
  }),
  'answer/not-finite': ({ item }) => ({
    problem: `Câu trả lời cho “${item}” không phải là số hữu hạn.`,
    remedy: 'Nhập một số.',
  }),
  'answer/not-integer': ({ item, value }) => ({
    problem: `“${item}” cần số nguyên, không phải ${value}.`,
    remedy: 'Nhập một số nguyên.',
  }),
  'answer/too-small': ({ item, value, minimum }) => ({
    problem: `${value} quá nhỏ đối với “${item}”.`,
    remedy: `Nhập từ ${minimum} trở lên.`,
  }),
  'answer/too-large': ({ item, value, maximum }) => ({
    problem: `${value} quá lớn đối với “${item}”.`,
    remedy: `Nhập không quá ${maximum}.`,
  }),
  'answer/zero-denominator': ({ item }) => ({
    problem: `Tổng số của tỷ lệ trong “${item}” bằng 0.`,
    remedy: 'Nhập tổng số, chọn một khoảng ước lượng, hoặc bỏ câu trả lời.',
  }),
  'answer/share-too-large': ({ item, maximum }) => ({
    problem: `Tỷ lệ trong “${item}” lớn hơn ${maximum}.`,
    remedy: 'Kiểm tra lại số phần và tổng số.',
  }),
  'answer/too-long': ({ item, length, maximum }) => ({
    problem: `Nội dung của “${item}” có ${number(length)} ký tự; tối đa là ${number(maximum)}.`,
    remedy: 'Rút ngắn nội dung.',
  }),
  'answer/control-character': ({ item }) => ({
    problem: `Nội dung của “${item}” có ký tự ẩn.`,
    remedy: 'Gõ lại nội dung.',
  }),
  'answer/unknown-not-offered': ({ item }) => ({
    problem: `“${item}” không có lựa chọn “Không rõ”.`,
    remedy: 'Bỏ câu trả lời này.',
  }),
  'answer/not-applicable-not-offered': ({ item }) => ({
    problem: `“${item}” không có lựa chọn “Không áp dụng”.`,
    remedy: 'Bỏ câu trả lời này.',
  }),
  'answer/malformed-provenance': ({ item }) => ({
    problem: `Không đọc được nguồn của câu trả lời cho “${item}”.`,
    remedy: 'Ghi “carried” hoặc “prefilled” vào “from”.',
  }),
} satisfies Partial<IssueSentences>;
