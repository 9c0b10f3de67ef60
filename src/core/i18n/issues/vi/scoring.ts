import type { Effects } from '../../../model/issue-params.js';
import type { IssueSentences } from '../messages.js';
import { didYouMean } from './names.js';

/** How an answer can be raised. */
const effects: Readonly<Record<Effects, string>> = {
  option: 'Dùng “atLeast” với một phương án của câu hỏi.',
  number: 'Dùng “atLeast” với một số.',
  ticks: 'Dùng “add” với danh sách phương án của câu hỏi.',
  nothing: 'Không nâng được câu trả lời tự do: chọn câu hỏi khác.',
};

function range(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum === undefined) return `không quá ${maximum ?? 0}`;
  return maximum === undefined ? `từ ${minimum} trở lên` : `từ ${minimum} đến ${maximum}`;
}

/** What a score takes besides answers; nothing where that is the default. */
function basis(weighting: string | undefined, alternatives: string | undefined): string {
  const parts = [
    ...(weighting === undefined ? [] : [`bộ trọng số “${weighting}”`]),
    ...(alternatives === undefined ? [] : [`cách tính “${alternatives}”`]),
  ];
  return parts.length === 0 ? 'Chỉ số' : `Với ${parts.join(' và ')}, chỉ số`;
}

/** Sentences on conditions, indices and actions. */
export const scoringSentences = {
  'condition/no-profile': ({ field }) => ({
    problem: `Điều kiện này hỏi thông tin hồ sơ “${field}”, nhưng bộ câu hỏi không có hồ sơ nên không bao giờ biết được câu trả lời.`,
    remedy: `Thêm “profile” với quốc gia và “${field}” trong “fields”, hoặc đặt điều kiện theo câu hỏi.`,
  }),
  'condition/field-not-asked': ({ field, needs }) => ({
    problem:
      needs === undefined
        ? `Điều kiện này hỏi thông tin hồ sơ “${field}”, nhưng thông tin này không có trong các mục được hỏi.`
        : `Điều kiện này hỏi “${field}”, được suy ra từ các thông tin chưa được hỏi: ${needs}.`,
    remedy: `Thêm vào “fields” của hồ sơ: ${needs ?? field}. Hoặc đặt điều kiện theo thông tin khác.`,
  }),
  'condition/field-not-listed': ({ field, region, nearest }) => ({
    problem: `Điều kiện này hỏi thông tin hồ sơ “${field}”, không có trong các mục được hỏi; chỉ dữ liệu của “${region}” cho biết thông tin này có suy ra được từ các mục đó không.`,
    remedy: didYouMean(nearest, `Thêm “${field}” vào “fields” của hồ sơ, hoặc kiểm tra tệp cùng dữ liệu của quốc gia.`),
  }),
  'condition/cycle': ({ cycle, size, from, to }) => ({
    problem: size === 1 ? `Câu hỏi này chờ chính nó: ${cycle}.` : `Các câu hỏi này chờ nhau thành vòng: ${cycle}.`,
    remedy:
      size === 1
        ? `Bỏ phần điều kiện của “${from}” hỏi về chính nó, hoặc đặt điều kiện theo câu hỏi đứng trước.`
        : `Bỏ phần điều kiện của “${from}” hỏi về “${to}”: chỉ được hỏi về câu đứng trước.`,
  }),
  'condition/later-item': ({ item, later }) => ({
    problem: `Việc hỏi “${item}” phụ thuộc vào “${later}”, là câu hỏi đứng sau.`,
    remedy: `Chuyển “${later}” lên trước “${item}”, hoặc đặt điều kiện theo câu hỏi đứng trước.`,
  }),
  'condition/score-not-allowed': ({ index }) => ({
    problem: `Điều kiện này hỏi điểm của “${index}”; chỉ điều kiện bắt buộc của mức (“gate”) và “scoreIf” mới được hỏi điểm.`,
    remedy: 'Đặt điều kiện trực tiếp theo câu trả lời.',
  }),
  'condition/score-cycle': ({ cycle, size, from, to }) => ({
    problem:
      size === 1
        ? `Điểm của chỉ số này chờ chính nó: ${cycle}.`
        : `Điểm của các chỉ số này chờ nhau thành vòng: ${cycle}.`,
    remedy:
      size === 1
        ? `Hỏi điểm của một thành phần dưới gốc của “${to}”, hoặc bỏ phần này khỏi “scoreIf”.`
        : `Bỏ phần hỏi điểm của “${to}” khỏi “scoreIf” của “${from}”.`,
  }),
  'condition/fact-not-allowed': ({ fact }) => ({
    problem: `Điều kiện này hỏi dữ kiện “${fact}”; chỉ các chỉ tiêu mới được hỏi dữ kiện.`,
    remedy: 'Đặt điều kiện theo câu hỏi cho biết dữ kiện đó.',
  }),
  'condition/column-not-allowed': ({ item, column }) => ({
    problem: `Điều kiện nêu cả cột “${column}” của “${item}” bên cạnh hàng.`,
    remedy: `Dùng “includes” hoặc “is” với giá trị “${column}”.`,
  }),
  'condition/not-ordered': ({ item }) => ({
    problem: `“${item}” không có thứ tự nên không thể so “từ mức này trở lên” hay “trở xuống”.`,
    remedy: 'Thêm "ordered": true nếu các phương án xếp từ thấp đến cao, hoặc dùng “oneOf”.',
  }),
  'condition/counts-ticks': ({ item, op, option }) => ({
    problem: `“${item}” cho chọn nhiều phương án nên “${op}” so số phương án được chọn, không so với một phương án.`,
    remedy: `Dùng “includes” với “${option}”, hoặc ghi số phương án được chọn.`,
  }),
  'condition/wrong-kind': ({ item, kind, op, fits }) => ({
    problem: `“${op}” không dùng được cho “${item}”, thuộc loại “${kind}”.`,
    remedy: fits.includes(', ') ? `Dùng một trong: ${fits}.` : `Dùng “${fits}”.`,
  }),
  'condition/wrong-limit': ({ subject, known }) => ({
    problem: `Giới hạn không phù hợp với “${subject}”: phương án chỉ so với phương án, số chỉ so với số.`,
    remedy: known === undefined ? 'Ghi một số.' : `Ghi một trong các mã: ${known}.`,
  }),
  'condition/contradiction': ({ subject }) => ({
    problem: `Câu trả lời cho “${subject}” không thể cùng lúc thỏa mọi phần này nên điều kiện không bao giờ đúng.`,
    remedy: 'Dùng “any” nếu chỉ cần một phần đúng, hoặc sửa lại giá trị.',
  }),
  'condition/out-of-range': ({ subject, limit, low, high }) => ({
    problem: `Câu trả lời cho “${subject}” là một số ${range(low, high)} nên phép so với ${limit} không bao giờ đúng.`,
    remedy: 'Chọn giới hạn mà câu trả lời có thể đạt, hoặc sửa khoảng giá trị của câu hỏi.',
  }),
  'condition/always-true': ({ subject, limit, low, high }) => ({
    problem: `Câu trả lời cho “${subject}” là một số ${range(low, high)} nên phép so với ${limit} luôn đúng.`,
    remedy: 'Chọn giới hạn mà không phải câu trả lời nào cũng đạt, hoặc dùng “answered”.',
  }),
  'condition/never-true': ({ node, limit, low, high }) => ({
    problem: `Điểm của “${node}” nằm trong khoảng từ ${low} đến ${high} nên không bao giờ đạt giới hạn ${limit}.`,
    remedy: `Chọn giới hạn từ ${low} đến ${high}.`,
  }),
  'points/wrong-kind': ({ item, kind, from, fits }) => ({
    problem: `Cách tính điểm “${from}” không dùng được cho “${item}”, thuộc loại “${kind}”.`,
    remedy: fits === undefined ? 'Câu trả lời tự do không có điểm: chọn câu hỏi khác.' : `Tính điểm theo “${fits}”.`,
  }),
  'points/option-missing': ({ item, option }) => ({
    problem: `Phương án “${option}” của “${item}” chưa có điểm.`,
    remedy: `Thêm “${option}”, ghi 0 nếu phương án không có điểm.`,
  }),
  'points/line-and-steps': ({ item }) => ({
    problem: `Điểm của “${item}” có cả “line” và “steps”.`,
    remedy: 'Giữ một trong hai.',
  }),
  'points/line-or-steps': ({ item }) => ({
    problem: `Điểm của “${item}” không có “line” cũng không có “steps”.`,
    remedy: 'Thêm “line” hoặc “steps”.',
  }),
  'line/empty': ({ value }) => ({
    problem: `Điểm đầu và điểm cuối của đường thẳng cùng là ${value}.`,
    remedy: 'Ghi hai giá trị khác nhau.',
  }),
  'bands/gap': ({ from, to }) => ({
    problem: `Từ ${from} đến ${to} không thuộc khoảng nào.`,
    remedy: `Cho khoảng này bắt đầu từ ${from}.`,
  }),
  'bands/overlap': ({ from, to }) => ({
    problem: `Khoảng này và khoảng trước trùng nhau từ ${from} đến ${to}.`,
    remedy: `Cho khoảng này bắt đầu từ ${to}, là điểm cuối của khoảng trước.`,
  }),
  'bands/descending': ({ from, before }) => ({
    problem: `Khoảng này bắt đầu từ ${from}, không lớn hơn điểm đầu ${before} của khoảng trước.`,
    remedy: 'Xếp các khoảng từ thấp đến cao.',
  }),
  'bands/not-covering': ({ minimum, maximum, from, to }) => ({
    problem: `Thang điểm từ ${minimum} đến ${maximum}, nhưng các mức chỉ từ ${from} đến ${to}.`,
    remedy: 'Mở rộng mức đầu hoặc mức cuối đến hết thang điểm, hoặc sửa thang điểm.',
  }),
  'band/empty': ({ from, to }) => ({
    problem: `Khoảng từ ${from} đến ${to} không chứa giá trị nào.`,
    remedy: 'Điểm cuối phải lớn hơn điểm đầu.',
  }),
  'band/open': () => ({
    problem: 'Hai khoảng liền nhau không cho biết ranh giới giữa chúng.',
    remedy: 'Chỉ khoảng đầu được bỏ “from” và chỉ khoảng cuối được bỏ “to”.',
  }),
  'level/unreachable': ({ level, from, to, low, high }) => ({
    problem: `Không câu trả lời nào đạt được mức “${level}” (từ ${from} đến ${to}): điểm chỉ từ ${low} đến ${high}.`,
    remedy: 'Sửa ngưỡng của mức, điểm của phương án hoặc cách quy đổi ở gốc.',
  }),
  'weights/all-zero': ({ node }) => ({
    problem: `Mọi thành phần của “${node}” đều có trọng số 0 nên không tính được trung bình.`,
    remedy: 'Đặt trọng số khác 0 cho ít nhất một thành phần.',
  }),
  'weight/unused': ({ node, combine }) => ({
    problem: `“${node}” có trọng số, nhưng nhóm chứa nó tính theo “${combine}” và không dùng trọng số.`,
    remedy: 'Xóa trọng số, hoặc tính theo “weightedMean”.',
  }),
  'index/off-scale': ({ index, node, reached, minimum, maximum, weighting, alternatives }) => ({
    problem: `${basis(weighting, alternatives)} “${index}” có thể đạt ${reached} điểm, nhưng thang điểm chỉ từ ${minimum} đến ${maximum}.`,
    remedy: `Sửa điểm bên trong “${node}”, thêm “rescale” hoặc “clamp” cho “${node}”, hoặc cho thang điểm ${reached > maximum ? 'kết thúc' : 'bắt đầu'} ở ${reached}.`,
  }),
  'root/not-a-group': ({ index }) => ({
    problem: `Gốc của chỉ số “${index}” không phải là nhóm nên không có trụ cột.`,
    remedy: 'Đặt gốc vào trong một nhóm.',
  }),
  'index/not-monotone': ({ index, item, lower, higher }) => ({
    problem: `Chỉ số “${index}” được khai là không giảm, nhưng nâng “${item}” từ “${lower}” lên “${higher}” lại làm điểm giảm.`,
    remedy: 'Sửa điểm hoặc chiều tính của nhóm, hoặc xóa “monotone”.',
  }),
  'effect/wrong-kind': ({ item, kind, fits }) => ({
    problem: `Tác động này không phù hợp với “${item}”, thuộc loại “${kind}”.`,
    remedy: effects[fits],
  }),
  'effect/not-ordered': ({ item }) => ({
    problem: `“${item}” không có thứ tự nên không thể nâng câu trả lời.`,
    remedy: 'Thêm "ordered": true nếu các phương án xếp từ thấp đến cao.',
  }),
  'effect/exclusive': ({ item, option }) => ({
    problem: `“${option}” của “${item}” loại trừ mọi phương án khác; thêm vào sẽ làm mất các phương án đã chọn.`,
    remedy: 'Tác động chỉ được nâng câu trả lời: thêm phương án khác.',
  }),
  'effect/out-of-range': ({ item, value, minimum, maximum }) => ({
    problem: `${value} nằm ngoài khoảng cho phép của “${item}”.`,
    remedy: `Chọn giá trị ${range(minimum, maximum)}.`,
  }),
} satisfies Partial<IssueSentences>;
