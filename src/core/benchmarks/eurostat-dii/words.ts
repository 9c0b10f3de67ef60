import type { PublishedBenchmark } from '../published-benchmark.js';

const limits = {
  vi: 'Đây là doanh nghiệp ở châu Âu, không phải ở Việt Nam, và họ trả lời phiếu điều tra thống kê chứ không tự đánh giá; số liệu chỉ để tham khảo, không cho biết doanh nghiệp đứng ở đâu so với doanh nghiệp Việt Nam. Số liệu do nguồn khác dẫn lại từ Eurostat, chưa đối chiếu với bản gốc.',
  en: 'These are enterprises in Europe, not in Vietnam, and they answered a statistical survey, not a self-assessment: the figures are for information only, and do not tell where an enterprise stands among those of Vietnam. Quoted from Eurostat by others, and not checked against the original.',
};

const place = { vi: 'Liên minh châu Âu, không phải Việt Nam', en: 'European Union, not Vietnam' };

const sectors = {
  vi: 'không kể nông nghiệp, khai khoáng, tài chính và dịch vụ công',
  en: 'without farming, mining, finance and public services',
};

/** Enterprises of the European Union with 10 to 249 persons employed. */
export const ofSmall: PublishedBenchmark['words'] = {
  vi: {
    population: `doanh nghiệp EU có từ 10 đến 249 người làm việc, ${sectors.vi}`,
    place: place.vi,
    limits: limits.vi,
  },
  en: {
    population: `enterprises in the EU with 10 to 249 persons working, ${sectors.en}`,
    place: place.en,
    limits: limits.en,
  },
};

/** Enterprises of the European Union with 10 persons employed or more. */
export const ofAll: PublishedBenchmark['words'] = {
  vi: {
    population: `doanh nghiệp EU có từ 10 người làm việc trở lên, ${sectors.vi}`,
    place: place.vi,
    limits: limits.vi,
  },
  en: {
    population: `enterprises in the EU with 10 or more persons working, ${sectors.en}`,
    place: place.en,
    limits: limits.en,
  },
};
