import type { IssueSentences } from '../messages.js';
import { didYouMean, things } from './names.js';

/** Sentences on ids, references, versions and words of an instrument. */
export const referenceSentences = {
  'id/duplicate': ({ thing, id, first }) => ({
    problem: `Mã “${id}” của ${things[thing]} bị trùng; mã này đã có ở ${first}.`,
    remedy: 'Đổi tên hoặc xóa một trong hai.',
  }),
  'reference/unknown': ({ thing, id, known, nearest }) => ({
    problem: `Không có ${things[thing]} “${id}”.`,
    remedy: didYouMean(
      nearest,
      known === undefined ? `Bổ sung ${things[thing]} này hoặc xóa mã.` : `Các mã hiện có: ${known}.`,
    ),
  }),
  'reference/row-missing': ({ item, known }) => ({
    problem: `Câu hỏi “${item}” là dạng bảng nhưng chưa nêu hàng nào.`,
    remedy: `Thêm “row” với một trong các mã: ${known}.`,
  }),
  'reference/not-a-matrix': ({ item }) => ({
    problem: `Có nêu hàng, nhưng câu hỏi “${item}” không phải là dạng bảng.`,
    remedy: 'Xóa “row”.',
  }),
  'item/on-no-page': ({ item }) => ({
    problem: `Câu hỏi “${item}” không nằm trên trang nào nên sẽ không bao giờ được hỏi.`,
    remedy: 'Đưa câu hỏi vào một trang, hoặc xóa câu hỏi.',
  }),
  'item/on-two-pages': ({ item, first }) => ({
    problem: `Câu hỏi “${item}” đã nằm trên trang “${first}”.`,
    remedy: 'Chỉ giữ câu hỏi trên một trang.',
  }),
  'exclusive/not-multiple': ({ item, option }) => ({
    problem: `“${option}” của “${item}” được đánh dấu loại trừ, nhưng câu này vốn chỉ chọn được một phương án.`,
    remedy: 'Xóa “exclusive”, hoặc đổi thành câu hỏi chọn nhiều phương án.',
  }),
  'exclusive/every-option': ({ item }) => ({
    problem: `Mọi phương án của “${item}” đều loại trừ nhau nên không thể chọn hai phương án.`,
    remedy: 'Đổi thành câu hỏi “single”, hoặc chỉ dùng “exclusive” cho phương án như “không có phương án nào”.',
  }),
  'range/inverted': ({ minimum, maximum }) => ({
    problem: `Khoảng từ ${minimum} đến ${maximum} không chứa giá trị nào.`,
    remedy: 'Đổi chỗ hai số hoặc sửa một trong hai.',
  }),
  'fact/wrong-kind': ({ fact, item, kind, expected }) => ({
    problem: `Câu hỏi “${item}” thuộc dạng “${kind}” nên không nêu được dữ kiện “${fact}”.`,
    remedy: `Đổi thành câu hỏi dạng “${expected}”, hoặc gắn dữ kiện khác.`,
  }),
  'fact/not-yes-or-no': ({ fact, item, option }) => ({
    problem: `Dấu chọn chỉ nói có hoặc chưa, nên “${option}” của “${item}” không nêu được dữ kiện “${fact}”.`,
    remedy: 'Gắn một dữ kiện có hoặc chưa, hoặc bỏ dữ kiện khỏi phương án.',
  }),
  'fact/other-period': ({ fact, expected }) => ({
    problem: `Dữ kiện “${fact}” nói về một khoảng thời gian khác.`,
    remedy: `Ghi “${expected}”, hoặc gắn dữ kiện đúng với thời gian mà câu hỏi nêu.`,
  }),
  'fact/unknown-value': ({ fact, value, known, nearest }) => ({
    problem: `“${value}” không phải là giá trị của dữ kiện “${fact}”.`,
    remedy: didYouMean(nearest, `Dùng một giá trị của dữ kiện (${known ?? ''}), hoặc bỏ dữ kiện khỏi câu hỏi.`),
  }),
  'fact/other-order': ({ fact, item, order }) => ({
    problem: `Các phương án của “${item}” không theo thứ tự giá trị của dữ kiện “${fact}”.`,
    remedy: `Xếp các phương án theo thứ tự của các giá trị: ${order}.`,
  }),
  'fact/other-band': ({ fact, band, low, high }) => ({
    problem: `Khoảng “${band}” có giới hạn khác với khoảng cùng tên của dữ kiện “${fact}”.`,
    remedy: `Ghi giới hạn từ ${low} đến ${high}, hoặc đặt tên khác và bỏ dữ kiện khỏi câu hỏi.`,
  }),
  'fact/other-unit': ({ fact, item, expected }) => ({
    problem: `Câu hỏi “${item}” dùng đơn vị khác với dữ kiện “${fact}”.`,
    remedy: `Hỏi bằng đơn vị của dữ kiện: ${expected}.`,
  }),
  'variant/case-missing': ({ variant, alternative }) => ({
    problem: `Chưa có giá trị cho cách tính “${alternative}” của “${variant}”.`,
    remedy: `Thêm “${alternative}” vào “cases”.`,
  }),
  'version/changed-hash': ({ version }) => ({
    problem: `Phiên bản ${version} đã được công bố với nội dung khác.`,
    remedy: 'Đặt số phiên bản mới cho bộ câu hỏi đã sửa; thay đổi làm điểm khác đi cần phiên bản chính mới.',
  }),
  'migration/not-earlier': ({ from, to }) => ({
    problem: `Bước chuyển đi từ phiên bản ${from} đến ${to}, không phải phiên bản sau.`,
    remedy: 'Ghi phiên bản cũ hơn vào “from”.',
  }),
  'migration/leads-nowhere': ({ from, to }) => ({
    problem: `Bước chuyển từ phiên bản ${from} dừng ở ${to} và không có bước tiếp theo.`,
    remedy: `Thêm bước chuyển từ ${to}, hoặc bỏ “to” để đi thẳng đến phiên bản này.`,
  }),
  'migration/dropped-and-renamed': ({ item }) => ({
    problem: `Câu hỏi cũ “${item}” vừa được đổi tên vừa bị bỏ.`,
    remedy: 'Giữ một trong hai.',
  }),
  'words/no-language': ({ language }) => ({
    problem: `Chưa có lời văn bằng ngôn ngữ mặc định “${language}”.`,
    remedy: `Bổ sung “${language}” vào “words”, hoặc chọn ngôn ngữ mặc định khác.`,
  }),
  'words/missing': ({ language, text, instead }) => ({
    problem: `Thiếu “${text}” bằng ngôn ngữ “${language}”.`,
    remedy:
      instead === undefined
        ? 'Bổ sung nội dung này.'
        : `Bổ sung nội dung này; trong khi chờ, nội dung bằng ngôn ngữ “${instead}” được dùng thay.`,
  }),
  'words/unknown': ({ thing, id, language, nearest }) => ({
    problem: `Ngôn ngữ “${language}” có lời văn cho ${things[thing]} “${id}” không tồn tại.`,
    remedy: didYouMean(nearest, 'Xóa phần lời văn này.'),
  }),
} satisfies Partial<IssueSentences>;
