// A made-up programme: every name, code and answer is generated, the same at every visit.
import { smeScreening } from '../dist/core/instruments/sme-screening/index.js';
import { smeScreeningHash } from '../dist/core/instruments/sme-screening/questionnaire.js';

const { structure } = smeScreening;
const SECTORS = ['C', 'G', 'I', 'F', 'H', 'K', 'N', 'T'];
const TRADES = {
  C: ['Xưởng may', 'Cơ sở nước mắm', 'Xưởng mộc', 'Cơ sở mè xửng'],
  G: ['Cửa hàng', 'Đại lý', 'Siêu thị mini', 'Nhà phân phối'],
  I: ['Nhà hàng', 'Khách sạn', 'Quán cơm hến', 'Homestay'],
  F: ['Công ty xây dựng', 'Đội thi công'],
  H: ['Vận tải', 'Kho bãi'],
  K: ['Công ty phần mềm', 'Dịch vụ máy tính'],
  N: ['Tư vấn', 'Kế toán'],
  T: ['Sửa chữa', 'Tiệm tóc'],
};
const NAMES = [
  'An Cựu',
  'Vỹ Dạ',
  'Kim Long',
  'Thuận An',
  'Phú Bài',
  'Hương Trà',
  'Bao Vinh',
  'Gia Hội',
  'Phước Vĩnh',
  'Tây Lộc',
  'Lăng Cô',
  'Sịa',
];
const WARDS = [
  ['thuan-hoa', 'Phường Thuận Hóa'],
  ['phu-xuan', 'Phường Phú Xuân'],
  ['vy-da', 'Phường Vỹ Dạ'],
  ['an-cuu', 'Phường An Cựu'],
  ['kim-long', 'Phường Kim Long'],
  ['thuan-an', 'Phường Thuận An'],
  ['huong-tra', 'Phường Hương Trà'],
  ['phu-bai', 'Phường Phú Bài'],
];
const OFFICERS = ['Cán bộ 1', 'Cán bộ 2', 'Cán bộ 3'];
const MEASURES = [['s1'], ['t'], ['s2'], ['t', 's1']];

/** Numbers from 0 to below 1, the same for the same seed. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A programme with supported enterprises and with those that are only observed, of whom some have answered too.
 *
 * @param {{ supported?: number, observed?: number, answering?: number }} [sizes] `answering`: which part of the observed
 *   ones has answered in the first wave; in the second somewhat fewer.
 */
export function generatedProgramme({ supported = 70, observed = 4930, answering = 0.35 } = {}) {
  const random = mulberry32(2026);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const enterprises = [];
  const assessments = [];
  for (let at = 0; at < supported + observed; at++) {
    const isSupported = at < supported;
    const sector = pick(SECTORS);
    const id = `dn-${at + 1}`;
    const skill = Math.min(1, Math.max(0, 0.08 + 0.5 * random() + (sector === 'K' ? 0.2 : 0)));
    enterprises.push({
      id,
      code: null,
      name: `${pick(TRADES[sector])} ${pick(NAMES)} ${at + 1}`,
      sector: { system: 'vsic', edition: '2025', code: sector },
      sizeClasses: [pick(['micro', 'micro', 'small', 'small', 'medium'])],
      place: { system: 'wards', edition: 'demo', code: pick(WARDS)[0] },
      supports: isSupported
        ? [
            {
              since: pick(['2026-01-15', '2026-02-01', '2026-03-10']),
              by: 'Sở Khoa học và Công nghệ',
              measures: pick(MEASURES),
            },
          ]
        : [],
      officer: isSupported ? pick(OFFICERS) : null,
    });
    const first = answersOf(random, skill);
    if (random() < (isSupported ? 0.95 : answering))
      assessments.push(assessment(id, 'baseline', '2026-01-20', first, at));
    // Support shows; without it a little changes too.
    const later = {
      ...first,
      ...some(random, answersOf(random, Math.min(1, skill + 0.1), first), isSupported ? 0.5 : 0.12),
    };
    if (random() < (isSupported ? 0.92 : answering * 0.7))
      assessments.push(assessment(id, 'follow-up', '2026-07-10', later, at));
  }
  return {
    format: 1,
    programme: {
      format: 1,
      id: 'hue-demo',
      names: {
        vi: 'Chương trình hỗ trợ chuyển đổi số ở Huế (số liệu mô phỏng)',
        en: 'Digital transformation support in Huế (generated data)',
      },
      region: 'vietnam',
      timeZone: 'Asia/Ho_Chi_Minh',
      populations: [
        {
          id: 'province',
          names: { vi: 'Doanh nghiệp đang hoạt động (số mô phỏng)', en: 'Active enterprises (made up)' },
          value: supported + observed,
          asOf: '2025-12-31',
          // A title is kept as published, in one language; the name of this file is the same in all.
          source: { title: 'demo/programme-data.js', issuer: 'digital-readiness' },
        },
      ],
      targets: [
        { indicator: 'ind-supported', value: 100, by: '2026-12-31' },
        { indicator: 'ind-net', value: 1, by: '2026-12-31' },
        { indicator: 'ind-web-order', value: 30, by: '2026-12-31' },
      ],
      waves: [
        { id: 'baseline', names: { vi: 'Đợt đầu', en: 'Baseline' }, from: '2026-01-01', to: '2026-03-31' },
        { id: 'follow-up', names: { vi: 'Đợt 2', en: 'Follow-up' }, from: '2026-07-01', to: '2026-09-30' },
      ],
      places: WARDS.map(([code, name]) => ({ code, names: { vi: name } })),
    },
    enterprises,
    assessments,
  };
}

function assessment(enterprise, wave, date, answers, at) {
  return {
    enterprise,
    wave,
    date,
    consent: { text: '1', purposes: ['report', 'benchmark'], givenAt: `${date}T02:00:00Z` },
    response: {
      format: 1,
      id: `${wave}-${at + 1}`,
      instrument: { id: structure.id, version: structure.version, hash: smeScreeningHash },
      profile: { sells: ['consumers'], persons: 12 },
      answers,
      respondent: { role: 'owner', mode: 'advised' },
      locale: 'vi',
      startedAt: `${date}T02:00:00Z`,
      completedAt: `${date}T02:06:00Z`,
    },
  };
}

/** Answers about as good as a skill says; later ones are never lower than earlier ones. */
function answersOf(random, skill, earlier = {}) {
  const answers = {};
  for (const item of structure.items) {
    if (random() < 0.03) {
      if (item.unknown) answers[item.id] = { missing: 'unknown' };
      continue;
    }
    const value = valueOf(item, random, skill, earlier[item.id]?.value);
    if (value !== undefined) answers[item.id] = { value };
  }
  return random() < 0.95 ? fitting(answers) : answers;
}

/** Some of the answers: each with a chance. */
function some(random, answers, chance) {
  return Object.fromEntries(Object.entries(answers).filter(() => random() < chance));
}

/** Most people give answers that fit together. */
function fitting(answers) {
  const channels = answers['order-channels']?.value ?? [];
  const fitted = { ...answers };
  if (answers['net-access']?.value === 'none') fitted['net-access'] = { value: 'mobile' };
  const takesOrders = ['orders', 'orders-paid'].includes(answers['web-own']?.value);
  const others = channels.filter((id) => id !== 'own-site' && id !== 'none');
  const open = takesOrders ? ['own-site', ...others] : others;
  fitted['order-channels'] = { value: open.length > 0 ? open : ['none'] };
  if (open.length === 0) fitted['order-share'] = { value: 'none' };
  else if (answers['order-share']?.value === 'none') fitted['order-share'] = { value: 'under-10' };
  return fitted;
}

function valueOf(item, random, skill, before) {
  if (item.kind === 'single') {
    const rung = Math.floor((skill * 0.8 + random() * 0.4 - 0.1) * item.options.length);
    const least = item.options.findIndex(({ id }) => id === before);
    return item.options[Math.min(item.options.length - 1, Math.max(0, rung, least))].id;
  }
  if (item.kind === 'multiple') {
    const ticked = item.options.filter(
      ({ id, exclusive }) => !exclusive && (random() < skill * 0.8 || (before ?? []).includes(id)),
    );
    const none = item.options.find(({ exclusive }) => exclusive);
    return ticked.length > 0 ? ticked.map(({ id }) => id) : none && [none.id];
  }
  return undefined;
}
