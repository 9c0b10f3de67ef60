import type { Source } from '../../model/source.js';

/** A name of a province-level unit, and since when it holds. */
interface DatedName {
  /** Calendar date, YYYY-MM-DD. */
  readonly validFrom: string;
  readonly name: string;
  readonly kind: 'city' | 'province';
}

/** A province-level unit. The code never changes; its name and kind may. */
export interface Province {
  /** Two digits, e.g. `46`. */
  readonly code: string;
  /** Newest first. */
  readonly names: readonly DatedName[];
}

/** A province as it was called on a date. */
export interface NamedProvince {
  readonly code: string;
  readonly name: string;
  readonly kind: 'city' | 'province';
}

/** Codes, and the units of 1 July 2025. Taken from a re-typed copy of the decision. */
export const provincesSource: Source = {
  title: 'Bảng danh mục và mã số các đơn vị hành chính Việt Nam',
  lang: 'vi',
  reference: '19/2025/QĐ-TTg',
  date: '2025-06-30',
};

const REFORM = '2025-07-01';

/** Units by code: name, and for cities since when they are one. */
const UNITS: readonly (readonly [code: string, name: string, cityFrom?: string])[] = [
  ['01', 'Hà Nội', REFORM],
  ['04', 'Cao Bằng'],
  ['08', 'Tuyên Quang'],
  ['11', 'Điện Biên'],
  ['12', 'Lai Châu'],
  ['14', 'Sơn La'],
  ['15', 'Lào Cai'],
  ['19', 'Thái Nguyên'],
  ['20', 'Lạng Sơn'],
  ['22', 'Quảng Ninh', '2026-09-01'],
  ['24', 'Bắc Ninh', '2026-09-20'],
  ['25', 'Phú Thọ'],
  ['31', 'Hải Phòng', REFORM],
  ['33', 'Hưng Yên'],
  ['37', 'Ninh Bình'],
  ['38', 'Thanh Hóa'],
  ['40', 'Nghệ An'],
  ['42', 'Hà Tĩnh'],
  ['44', 'Quảng Trị'],
  ['46', 'Huế', REFORM],
  ['48', 'Đà Nẵng', REFORM],
  ['51', 'Quảng Ngãi'],
  ['52', 'Gia Lai'],
  ['56', 'Khánh Hòa'],
  ['66', 'Đắk Lắk'],
  ['68', 'Lâm Đồng'],
  ['75', 'Đồng Nai', '2026-04-30'],
  ['79', 'Hồ Chí Minh', REFORM],
  ['80', 'Tây Ninh'],
  ['82', 'Đồng Tháp'],
  ['86', 'Vĩnh Long'],
  ['91', 'An Giang'],
  ['92', 'Cần Thơ', REFORM],
  ['96', 'Cà Mau'],
];

/**
 * The 34 province-level units, by code. Đồng Nai, Quảng Ninh and Bắc Ninh became cities in 2026 (Resolutions
 * 30/2026/QH16, 36/2026/QH16, 39/2026/QH16); their codes did not change.
 */
export const provinces: readonly Province[] = UNITS.map(([code, name, cityFrom]) => ({
  code,
  names: datedNames(name, cityFrom),
}));

function datedNames(name: string, cityFrom: string | undefined): readonly DatedName[] {
  const province = { validFrom: REFORM, name: `Tỉnh ${name}`, kind: 'province' } as const;
  if (cityFrom === undefined) return [province];
  const city = { validFrom: cityFrom, name: `Thành phố ${name}`, kind: 'city' } as const;
  return cityFrom === REFORM ? [city] : [city, province];
}

/**
 * The province-level units as they were called on a date, by code.
 *
 * @param asOf Calendar date from 2025-07-01 on; before that there were other units, and the list is empty.
 */
export function provincesAsOf(asOf: string): readonly NamedProvince[] {
  return provinces.flatMap(({ code, names }) => {
    const found = names.find(({ validFrom }) => validFrom <= asOf);
    return found ? [{ code, name: found.name, kind: found.kind }] : [];
  });
}
