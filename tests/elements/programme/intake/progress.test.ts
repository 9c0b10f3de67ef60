import { expect } from '@open-wc/testing';
import type { IntakePlan, IntakeProgress, Opened } from '../../../../src/elements/programme/intake/intake-service.js';
import { smallProgramme } from '../../../fixtures/programmes/small-programme.js';
import { bench, type Bench } from './intake-host.js';

/** Does something while every look at the clock is 20 ms later: there is a break after every second piece of work. */
async function hurried<T>(work: () => Promise<T>): Promise<T> {
  const now = performance.now.bind(performance);
  let time = now();
  performance.now = () => (time += 20);
  try {
    return await work();
  } finally {
    performance.now = now;
  }
}

const ROWS = 3000;
const TABLE = [
  'Tên doanh nghiệp,Ngành,Ngày đánh giá,web-own',
  ...Array.from({ length: ROWS }, (_, at) => `Doanh nghiệp số ${at},C,2026-11-20,none`),
].join('\n');

async function opened(own: Bench): Promise<IntakePlan> {
  const found: Opened = await own.service.open([{ path: 'bang.csv', content: new Blob([TABLE]) }]);
  if (found.kind !== 'table') throw new Error('it is a table');
  const meanings = found.columns.map(({ meaning }) => meaning);
  return { meanings, numbers: null, wave: { kind: 'dates' }, date: null, locale: 'vi' };
}

describe('how far a check is', () => {
  it('is told of reading and of merging, as one share that grows', async () => {
    const own = bench(smallProgramme);
    const plan = await opened(own);
    const heard: IntakeProgress[] = [];
    const preview = await hurried(() => own.service.check(plan, (progress) => heard.push(progress)));
    expect(preview.counts.enterprises.added).to.equal(ROWS);
    expect([...new Set(heard.map(({ stage }) => stage))]).to.deep.equal(['reading', 'merging']);
    const shares = heard.map(({ share }) => share);
    expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).to.be.within(0.9, 1);
    for (const { stage, share, rows } of heard) {
      if (stage === 'reading') expect(share).to.be.within(0, 0.5);
      else expect(share).to.be.within(0.5, 1);
      expect(rows).to.be.within(0, ROWS);
    }
  });

  it('merging can be stopped, and leaves nothing behind', async () => {
    const own = bench(smallProgramme);
    const plan = await opened(own);
    const outcome = await hurried(() =>
      own.service
        .check(plan, ({ stage }) => {
          if (stage === 'merging') void own.service.stop();
        })
        .then(
          () => 'checked',
          (cause: unknown) => String(cause),
        ),
    );
    expect(outcome).to.include('IntakeCancelled');
    expect(own.register).to.equal(smallProgramme);
    const preview = await own.service.check(plan);
    expect(preview.counts.enterprises.added, 'the file is still open').to.equal(ROWS);
  });

  it('what is changed in the programme while files are taken in is kept', async () => {
    const own = bench(smallProgramme);
    await own.service.check(await opened(own));
    const note = { enterprise: 'e1', at: '2026-11-26T08:00:00Z', by: 'lan', text: 'Đã gọi điện' };
    own.register = { ...smallProgramme, notes: [] };
    await hurried(() =>
      own.service.take('all', () => {
        if (own.register?.notes?.length === 0) own.register = { ...own.register, notes: [note] };
      }),
    );
    expect(own.register.notes).to.deep.equal([note]);
    expect(own.register.enterprises.length).to.equal(smallProgramme.enterprises.length + ROWS);
  });
});
