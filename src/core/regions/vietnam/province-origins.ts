/** Units that were merged on 1 July 2025, by the code of what they became (Resolution 202/2025/QH15). */
const ORIGINS: Readonly<Record<string, string>> = {
  '08': 'Hà Giang, Tuyên Quang',
  '15': 'Yên Bái, Lào Cai',
  '19': 'Bắc Kạn, Thái Nguyên',
  '24': 'Bắc Giang, Bắc Ninh',
  '25': 'Vĩnh Phúc, Hòa Bình, Phú Thọ',
  '31': 'Hải Dương, Hải Phòng',
  '33': 'Thái Bình, Hưng Yên',
  '37': 'Hà Nam, Nam Định, Ninh Bình',
  '44': 'Quảng Bình, Quảng Trị',
  '48': 'Đà Nẵng, Quảng Nam',
  '51': 'Kon Tum, Quảng Ngãi',
  '52': 'Bình Định, Gia Lai',
  '56': 'Ninh Thuận, Khánh Hòa',
  '66': 'Phú Yên, Đắk Lắk',
  '68': 'Đắk Nông, Bình Thuận, Lâm Đồng',
  '75': 'Bình Phước, Đồng Nai',
  '79': 'TP. Hồ Chí Minh, Bà Rịa - Vũng Tàu, Bình Dương',
  '80': 'Long An, Tây Ninh',
  '82': 'Tiền Giang, Đồng Tháp',
  '86': 'Bến Tre, Trà Vinh, Vĩnh Long',
  '91': 'Kiên Giang, An Giang',
  '92': 'Sóc Trăng, Hậu Giang, Cần Thơ',
  '96': 'Bạc Liêu, Cà Mau',
};

/**
 * The province-level units that one of today was formed from on 1 July 2025; empty where it was unchanged.
 *
 * @param code Two digits, e.g. `48`.
 * @example
 * provinceOrigins('48'); // ['Đà Nẵng', 'Quảng Nam']
 */
export function provinceOrigins(code: string): readonly string[] {
  return Object.hasOwn(ORIGINS, code) ? (ORIGINS[code] ?? '').split(', ') : [];
}
