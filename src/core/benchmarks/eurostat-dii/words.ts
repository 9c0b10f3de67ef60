import type { PublishedBenchmark } from '../published-benchmark.js';

const limits = {
  vi: 'Số liệu do nguồn khác dẫn lại từ Eurostat, chưa đối chiếu với bản gốc. Đây là doanh nghiệp ở châu Âu, trả lời phiếu điều tra thống kê chứ không tự đánh giá, nên chỉ để tham khảo.',
  en: 'Quoted from Eurostat by others and not checked against the original. These are enterprises in Europe that answered a statistical survey, not a self-assessment, so the figures are for information only.',
};

const sectors = {
  vi: 'không kể nông nghiệp, khai khoáng, tài chính và dịch vụ công',
  en: 'without farming, mining, finance and public services',
};

/** Enterprises of the European Union with 10 to 249 persons employed. */
export const ofSmall: PublishedBenchmark['words'] = {
  vi: { population: `doanh nghiệp EU có từ 10 đến 249 người làm việc, ${sectors.vi}`, limits: limits.vi },
  en: { population: `enterprises in the EU with 10 to 249 persons working, ${sectors.en}`, limits: limits.en },
};

/** Enterprises of the European Union with 10 persons employed or more. */
export const ofAll: PublishedBenchmark['words'] = {
  vi: { population: `doanh nghiệp EU có từ 10 người làm việc trở lên, ${sectors.vi}`, limits: limits.vi },
  en: { population: `enterprises in the EU with 10 or more persons working, ${sectors.en}`, limits: limits.en },
};
