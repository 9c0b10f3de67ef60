import type { Source } from '../../model/source.js';

/** Decree 80/2021: the bounds of the size classes, and the rates of support. A law that replaces them is drafted, not passed. */
export const decree80: { readonly validFrom: string; readonly status: 'inForce'; readonly source: Source } = {
  validFrom: '2021-10-15',
  status: 'inForce',
  source: {
    title: 'Nghị định quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hỗ trợ doanh nghiệp nhỏ và vừa',
    lang: 'vi',
    reference: '80/2021/NĐ-CP',
    date: '2021-08-26',
  },
};
