// A fictitious programme that assesses its enterprises by `eu-dma-sme` three times: before support begins (T0), and twice
// after (T1, T2). The answers stand in `dma-stages.csv`, in the form that the command line imports. Nobody here exists.
import { columnsOf, mapColumns, responsesFrom } from '../dist/core/exchange/index.js';
import { euDmaSmeStructure } from '../dist/core/instruments/eu-dma-sme/index.js';
import { vietnam } from '../dist/core/regions/vietnam/index.js';

const waves = [
  { id: 't0', names: { vi: 'T0: trước khi hỗ trợ', en: 'T0: before support' }, from: '2025-02-01', to: '2025-03-31' },
  { id: 't1', names: { vi: 'T1: theo dõi lần 1', en: 'T1: first follow-up' }, from: '2025-08-01', to: '2025-09-30' },
  { id: 't2', names: { vi: 'T2: theo dõi lần 2', en: 'T2: second follow-up' }, from: '2026-02-01', to: '2026-03-31' },
];

const sector = (code) => ({ system: 'vsic', edition: '2025', code });
/** Support begins after T0; the sixth enterprise is only observed. */
const enterprises = [
  ['mau-1', 'Xưởng mộc mẫu số 1 (hư cấu)', 'C', '2025-04-01'],
  ['mau-2', 'Đại lý mẫu số 2 (hư cấu)', 'G', '2025-04-01'],
  ['mau-3', 'Nhà hàng mẫu số 3 (hư cấu)', 'I', '2025-04-15'],
  ['mau-4', 'Công ty phần mềm mẫu số 4 (hư cấu)', 'K', '2025-05-01'],
  ['mau-5', 'Vận tải mẫu số 5 (hư cấu)', 'H', '2025-05-01'],
  ['mau-6', 'Cửa hàng mẫu số 6 (hư cấu)', 'G', null],
].map(([id, name, section, since]) => ({
  id,
  code: null,
  name,
  sector: sector(section),
  sizeClasses: [],
  place: { system: 'provinces', edition: '2025', code: '46' },
  supports: since === null ? [] : [{ since, by: 'Đơn vị hỗ trợ mẫu (hư cấu)', measures: ['t'] }],
  officer: null,
}));

/**
 * The register of that programme.
 *
 * @param csv The text of `dma-stages.csv`.
 */
export function stagesRegister(csv) {
  const [header, ...rows] = csv
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const { records, faulty } = responsesFrom(
    euDmaSmeStructure,
    rows,
    mapColumns(columnsOf(euDmaSmeStructure, vietnam), header),
  );
  if (faulty.length > 0) throw new RangeError(`dma-stages.csv: ${faulty.length} rows are not answers to eu-dma-sme`);
  return {
    format: 1,
    programme: {
      format: 1,
      id: 'dma-stages',
      names: {
        vi: 'Chương trình hư cấu: ba lần đánh giá T0, T1, T2',
        en: 'A fictitious programme: three assessments T0, T1, T2',
      },
      region: 'vietnam',
      timeZone: 'Asia/Ho_Chi_Minh',
      populations: [],
      targets: [{ indicator: 'mean-maturity', value: 50, by: '2027-12-31' }],
      waves,
    },
    enterprises,
    contacts: [],
    changes: [],
    assessments: records.map(({ enterprise, wave, date, response }) => ({
      enterprise,
      wave,
      date,
      consent: null,
      response,
    })),
  };
}
