import { expect } from '@open-wc/testing';
import { parseRegister } from '../../../../src/core/analytics/register/reading/parse-register.js';
import { workbookBytes } from '../../../fixtures/broken-files/workbook-bytes.js';
import { createRandom, type Random } from '../../../fixtures/generated/random.js';
import { smallProgramme } from '../../../fixtures/programmes/small-programme.js';
import { bench } from './intake-host.js';

const TABLE = [
  'Tên doanh nghiệp;Mã số thuế;Ngành;SĐT;Hỗ trợ từ ngày;Ngày đánh giá;Đợt;web-own;Ghi chú',
  'Bánh Huế;0100109106;G;+84 90 512 3456;1/2/2026;15/03/2026 10:20;Đợt 1;none;"x"',
  'Xưởng mộc;;C;;;16/03/2026;;contact;',
].join('\r\n');

/** What people and programs put where it does not belong. */
const JUNK = [
  'null',
  '""',
  '[]',
  '{}',
  '-1',
  '1e999',
  '"2026-99-99"',
  ';',
  ',',
  '"',
  '\n',
  '\uFEFF',
  '001203000123',
  '__proto__',
  '=1+1',
  '\u202e',
  '😀',
];

/** A file with one to four places that are cut out, put in, changed, or said twice. */
function damaged(file: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  let bytes = [...file];
  for (let times = 1 + random.below(4); times > 0; times--) {
    const at = random.below(bytes.length + 1);
    const to = at + random.below(20);
    const put = random.pick([
      [],
      [...new TextEncoder().encode(random.pick(JUNK))],
      [random.below(256)],
      [...bytes.slice(at, to), ...bytes.slice(at, to)],
    ]);
    bytes = [...bytes.slice(0, at), ...put, ...bytes.slice(put.length > 1 ? at : to)];
  }
  return new Uint8Array(bytes);
}

describe('damaged files', () => {
  it('never make the service fail, and never a register that cannot be read', async () => {
    const random = createRandom(20261126);
    const text = (content: unknown) =>
      new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content, null, 1));
    const responses = smallProgramme.assessments.map(({ response }) => response);
    const files: readonly (readonly [string, Uint8Array])[] = [
      ['a.csv', text(TABLE)],
      [
        'a.xlsx',
        await workbookBytes({
          A: [
            ['Tên doanh nghiệp', 'Ngành'],
            ['Bánh Huế', 'C'],
          ],
        }),
      ],
      ['a.json', text(smallProgramme)],
      ['a.json', text(responses[0])],
      ['a.json', text(responses.slice(0, 2))],
      [
        'a.jsonl',
        text(
          responses
            .slice(0, 2)
            .map((response) => JSON.stringify({ enterprise: 'e1', response }))
            .join('\n'),
        ),
      ],
    ];
    let made = 0;
    for (let round = 0; round < 240; round++) {
      const [name, file] = random.pick(files);
      const own = bench(random.chance(0.5) ? smallProgramme : null);
      const path = random.chance(0.15) ? random.pick(['x.csv', 'x.json', 'x', 'x.jsonl', 'x.xlsx']) : name;
      const opened = await own.service.open([{ path, content: new Blob([damaged(file, random)]) }]);
      if (opened.kind === 'refused') continue;
      const meanings = opened.kind === 'table' ? opened.columns.map(({ meaning }) => meaning) : [];
      const plan = { meanings, numbers: null, wave: { kind: 'dates' }, date: null, locale: 'vi' } as const;
      const { counts, blocking } = await own.service.check(plan);
      await own.service.report('vi', 'faulty');
      if (blocking.length > 0) continue;
      await own.service.take(counts.faulty > 0 ? 'sound' : 'all');
      made += own.made;
      const read = parseRegister(own.register);
      expect(
        read.issues.filter(({ severity }) => severity === 'error'),
        `round ${round}, ${path}`,
      ).to.deep.equal([]);
    }
    expect(made).to.be.greaterThan(40);
  });
});
