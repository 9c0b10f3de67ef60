import { expect } from '@open-wc/testing';
import { assessmentColumns } from '../../../../src/core/analytics/register/assessment-columns.js';
import { byRow } from '../../../../src/core/analytics/register/by-row.js';
import { dayNumber } from '../../../../src/core/analytics/register/day-number.js';
import { groupMembers } from '../../../../src/core/analytics/register/group-members.js';
import { currentRows, latestRows } from '../../../../src/core/analytics/register/latest-rows.js';
import { pairRows } from '../../../../src/core/analytics/register/pair-rows.js';
import { registerColumns } from '../../../../src/core/analytics/register/register-columns.js';
import type { Enterprise } from '../../../../src/core/model/enterprise.js';

const vsic = (code: string) => ({ system: 'vsic', edition: '2025', code });

function enterprise(id: string, more: Partial<Enterprise> = {}): Enterprise {
  return {
    id,
    code: null,
    name: id,
    sector: null,
    sizeClasses: [],
    place: null,
    supports: [],
    officer: null,
    ...more,
  };
}

describe('dayNumber', () => {
  it('counts the days as Date does, over four centuries and their leap days', () => {
    for (let day = -80_000; day < 80_000; day += 37) {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(dayNumber(date), date).to.equal(day);
    }
  });

  for (const date of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '26-01-01', 'today', '']) {
    it(`refuses "${date}"`, () => {
      expect(() => dayNumber(date))
        .to.throw()
        .with.property('code', 'date/malformed');
    });
  }
});

describe('registerColumns', () => {
  const columns = registerColumns(
    [
      enterprise('a', { sector: vsic('I'), sizeClasses: ['small'], officer: 'lan' }),
      enterprise('b', { sector: vsic('C'), sizeClasses: ['micro', 'small'] }),
      enterprise('c', {
        supports: [
          { since: '2025-01-01', until: '2025-06-30', by: 'hue', measures: ['training', 'software'] },
          { since: '2026-05-01', by: 'hue', measures: ['training', 'advice'] },
        ],
      }),
    ],
    '2026-04-30',
  );

  it('has the segments in the order of their ids, and nothing for what is not known', () => {
    expect(columns.sector.segments).to.deep.equal(['C', 'I']);
    expect([...columns.sector.codes]).to.deep.equal([2, 1, 0]);
    expect([...columns.officer.codes]).to.deep.equal([1, 0, 0]);
  });

  it('puts an enterprise into no size class while two are possible', () => {
    expect(columns.sizeClass.segments).to.deep.equal(['small']);
    expect([...columns.sizeClass.codes]).to.deep.equal([1, 0, 0]);
  });

  it('counts the measures of every support that had begun', () => {
    expect(columns.measure.segments).to.deep.equal(['software', 'training']);
    const { groups, outside } = groupMembers(columns.measure, Uint32Array.of(3, 1, 3, 0));
    expect(groups.map(({ segment, rows }) => [segment, [...rows]])).to.deep.equal([
      ['software', [0, 2]],
      ['training', [0, 2]],
    ]);
    expect(outside).to.equal(2);
  });

  it('tells the segment of an enterprise for each of its assessments', () => {
    expect([...byRow(columns.sector, Uint32Array.of(1, 0, 2, 1)).codes]).to.deep.equal([2, 0, 1, 2]);
  });

  it('refuses codes of two editions beside each other', () => {
    const old = { system: 'vsic', edition: '2018', code: 'I' };
    const mixed = [enterprise('a', { sector: vsic('I') }), enterprise('b', { sector: old })];
    expect(() => registerColumns(mixed, '2026-01-01'))
      .to.throw()
      .with.property('code', 'codes/mixed');
  });
});

describe('the assessments that count', () => {
  const rows = [
    { enterprise: 'a', wave: 'baseline', date: '2026-01-10' },
    { enterprise: 'a', wave: 'baseline', date: '2026-01-12' },
    { enterprise: 'b', wave: 'baseline', date: '2026-01-10' },
    { enterprise: 'a', wave: 'follow-up', date: '2026-04-01' },
    { enterprise: 'c', wave: 'follow-up', date: '2026-04-01' },
    { enterprise: 'c', wave: 'follow-up', date: '2026-04-01' },
    { enterprise: 'x', wave: 'baseline', date: '2026-01-10' },
    { enterprise: 'b', wave: 'other', date: '2026-02-01' },
  ];
  const columns = assessmentColumns(rows, ['a', 'b', 'c'], ['baseline', 'follow-up']);

  it('are the latest of each enterprise in each wave; of one day, the last', () => {
    expect([...latestRows(columns)]).to.deep.equal([1, 2, 3, 5]);
  });

  it('are those up to a date', () => {
    expect([...latestRows(columns, dayNumber('2026-01-11'))]).to.deep.equal([0, 2]);
  });

  it('are of each enterprise one, where waves do not matter', () => {
    expect([...currentRows(columns)]).to.deep.equal([3, 5, 7]);
    expect([...currentRows(columns, dayNumber('2026-01-11'))]).to.deep.equal([0, 2]);
  });

  it('are paired by enterprise', () => {
    const pairs = pairRows(columns, latestRows(columns), { before: 'baseline', after: 'follow-up' });
    expect([[...pairs.before], [...pairs.after]]).to.deep.equal([[1], [3]]);
    expect([pairs.onlyBefore, pairs.onlyAfter]).to.deep.equal([1, 1]);
  });

  it('are no pairs with a wave that nobody knows', () => {
    const { before, onlyAfter } = pairRows(columns, latestRows(columns), { before: 'none', after: 'baseline' });
    expect([before.length, onlyAfter]).to.deep.equal([0, 2]);
  });
});
