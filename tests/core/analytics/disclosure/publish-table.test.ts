import { expect } from '@open-wc/testing';
import { crossTable } from '../../../../src/core/analytics/disclosure/cross-table.js';
import { differencing } from '../../../../src/core/analytics/disclosure/differencing.js';
import { publishTable, type PublishedTable } from '../../../../src/core/analytics/disclosure/publish-table.js';
import { DISCLOSURE_RULES, rulesProblem } from '../../../../src/core/analytics/disclosure/rules.js';
import type { CountTable } from '../../../../src/core/analytics/disclosure/count-table.js';

function published(table: CountTable, rules = DISCLOSURE_RULES): PublishedTable {
  const outcome = publishTable(table, rules);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

const crossed = (counts: readonly (readonly number[])[], outcome = false): CountTable => ({
  rows: counts.map((_, at) => `r${at}`),
  columns: (counts[0] ?? []).map((_, at) => `c${at}`),
  counts,
  outcome,
});

describe('publishTable', () => {
  it('publishes a table of large numbers as it is, zeros too', () => {
    const { counts, rowTotals, columnTotals, total } = published(
      crossed([
        [10, 0],
        [7, 20],
      ]),
    );
    expect(counts).to.deep.equal([
      [10, 0],
      [7, 20],
    ]);
    expect([rowTotals, columnTotals, total]).to.deep.equal([[10, 27], [17, 20], 37]);
  });

  it('hides a small number together with others in its row and column', () => {
    const { counts, rowTotals } = published(
      crossed([
        [2, 30, 40],
        [20, 25, 50],
        [30, 60, 70],
      ]),
    );
    const hidden = counts.flatMap((line, row) => line.flatMap((count, at) => (count === null ? [`${row}${at}`] : [])));
    expect(hidden.length).to.equal(4);
    expect(hidden).to.include('00');
    expect(rowTotals).to.deep.equal([72, 95, 160]);
  });

  it('hides a second number of a table by one segment', () => {
    const table = { rows: ['a', 'b', 'c'], columns: null, counts: [[2], [30], [40]] };
    const { counts, rowTotals, columnTotals, total } = published(table);
    expect(counts).to.deep.equal([[null], [null], [40]]);
    expect([rowTotals, columnTotals, total]).to.deep.equal([[null, null, 40], [], 72]);
  });

  it('hides the total of a row that is small as a whole', () => {
    const { rowTotals, columnTotals } = published(
      crossed([
        [1, 2],
        [30, 30],
        [40, 50],
      ]),
    );
    expect(rowTotals[0]).to.equal(null);
    expect([...rowTotals, ...columnTotals].filter((total) => total === null).length).to.be.at.least(2);
  });

  it('does not publish in a small row of outcomes that nobody stands somewhere', () => {
    const { counts } = published(
      crossed(
        [
          [12, 0, 11],
          [40, 30, 30],
        ],
        true,
      ),
    );
    expect(counts[0]?.[1]).to.equal(null);
    expect(
      published(
        crossed(
          [
            [30, 0, 20],
            [40, 30, 30],
          ],
          true,
        ),
      ).counts[0],
    ).to.deep.equal([30, 0, 20]);
  });

  it('rounds half upwards to the base, totals by themselves', () => {
    const { counts, total } = published(
      crossed([
        [12, 13],
        [27, 28],
      ]),
      { ...DISCLOSURE_RULES, rounding: 5 },
    );
    expect([counts, total]).to.deep.equal([
      [
        [10, 15],
        [25, 30],
      ],
      80,
    ]);
  });

  it('refuses a table of too few', () => {
    expect(
      publishTable(
        crossed([
          [1, 1],
          [1, 1],
        ]),
        DISCLOSURE_RULES,
      ),
    ).to.deep.equal({
      ok: false,
      reason: 'enterprises/too-few',
    });
    expect(publishTable(crossed([[2, 4]]), DISCLOSURE_RULES)).to.include({ reason: 'enterprises/too-few' });
  });
});

describe('rulesProblem', () => {
  const cases = [
    { change: {}, problem: null },
    { change: { threshold: 3 }, problem: null },
    { change: { threshold: 10, rounding: 5 }, problem: null },
    { change: { threshold: 2 }, problem: 'threshold/too-low' },
    { change: { threshold: 4.5 }, problem: 'threshold/too-low' },
    { change: { threshold: NaN }, problem: 'threshold/too-low' },
    { change: { rounding: 0 }, problem: 'rounding/not-whole' },
    { change: { rounding: 10 }, problem: 'rounding/too-coarse' },
    { change: { meanFrom: 9 }, problem: 'limit/too-low' },
    { change: { threshold: 12 }, problem: 'limit/too-low' },
    { change: { quartilesFrom: 19 }, problem: 'limit/too-low' },
    { change: { wholeShareFrom: 49 }, problem: 'limit/too-low' },
  ];
  for (const { change, problem } of cases) {
    it(`is ${problem} for ${JSON.stringify(change)}`, () => {
      const rules = { ...DISCLOSURE_RULES, ...change };
      expect(rulesProblem(rules)).to.equal(problem);
      const outcome = publishTable(
        crossed([
          [20, 30],
          [40, 50],
        ]),
        rules,
      );
      expect(outcome.ok ? null : outcome.reason).to.equal(problem);
    });
  }
});

describe('crossTable', () => {
  const sector = { by: 'sector', segments: ['a', 'b'], codes: Uint32Array.of(1, 2, 0, 2, 1) };
  const size = { by: 'size', segments: ['x'], codes: Uint32Array.of(1, 1, 1, 0, 1) };
  const rows = Uint32Array.of(0, 1, 2, 3, 4);

  it('counts by two segments, those without one under null', () => {
    expect(crossTable(sector, size, rows)).to.deep.equal({
      rows: [null, 'a', 'b'],
      columns: [null, 'x'],
      counts: [
        [0, 1],
        [0, 2],
        [1, 1],
      ],
    });
  });

  it('leaves null out where nobody is without', () => {
    expect(crossTable(sector, size, Uint32Array.of(0, 1))).to.deep.equal({
      rows: ['a', 'b'],
      columns: ['x'],
      counts: [[1], [1]],
    });
    expect(crossTable(sector, null, Uint32Array.of(0, 1, 4)).counts).to.deep.equal([[2], [1]]);
  });
});

describe('differencing', () => {
  const table = published(
    crossed([
      [20, 30],
      [40, 50],
    ]),
  );

  it('warns where the difference of two published numbers is that of few', () => {
    const later = published(
      crossed([
        [22, 30],
        [40, 60],
      ]),
    );
    expect(differencing(table, later)).to.deep.equal([
      { code: 'few', row: 'r0' },
      { code: 'few', row: 'r0', column: 'c0' },
      { code: 'few', column: 'c0' },
    ]);
  });

  it('warns where a number is hidden once and published once', () => {
    const later = published(
      crossed([
        [2, 40],
        [47, 50],
      ]),
    );
    const codes = differencing(table, later).filter(({ code }) => code === 'shown');
    expect(codes).to.deep.include({ code: 'shown', row: 'r0', column: 'c0' });
  });

  it('compares the totals that two tables have in common', () => {
    const bySegment = published({ rows: ['r0', 'r1'], columns: null, counts: [[50], [93]] });
    expect(differencing(table, bySegment)).to.deep.equal([{ code: 'few', row: 'r1' }, { code: 'few' }]);
  });

  it('has nothing to say of the same table, and of tables without a common segment', () => {
    expect(differencing(table, table)).to.deep.equal([]);
    const other = published({ rows: ['p', 'q'], columns: null, counts: [[70], [70]] });
    expect(differencing(table, other)).to.deep.equal([]);
  });
});
