import { expect } from '@open-wc/testing';
import { publishTable } from '../../../../src/core/analytics/disclosure/publish-table.js';
import { DISCLOSURE_RULES } from '../../../../src/core/analytics/disclosure/rules.js';
import { flowRanges } from '../../../fixtures/disclosure/flow-ranges.js';
import { possibleRanges } from '../../../fixtures/disclosure/possible-tables.js';
import { randomTable } from '../../../fixtures/disclosure/random-table.js';
import { createRandom } from '../../../fixtures/generated/random.js';

interface Shape {
  readonly rows: number;
  readonly columns: number;
  readonly largest: number;
  readonly tables: number;
  readonly rounding?: number;
  readonly outcome?: boolean;
}

/** Publishes generated tables and attacks each; tells how many had something to attack, and how many were too large. */
function attack({ rows, columns, largest, tables, rounding = 1, outcome = false }: Shape, threshold: number) {
  const rules = { ...DISCLOSURE_RULES, threshold, rounding };
  let [attacked, tooLarge] = [0, 0];
  for (let seed = 0; seed < tables; seed++) {
    const table = { ...randomTable(createRandom(seed), rows, columns, largest), outcome };
    const published = publishTable(table, rules);
    const ranges = published.ok ? possibleRanges(published.value, outcome, 2_000_000) : [];
    for (const { name, low, high } of ranges ?? []) {
      const label = `seed ${seed}, ${name} of ${JSON.stringify(table.counts)}`;
      expect(high - low, label).to.be.at.least(threshold);
    }
    if (!ranges) {
      tooLarge++;
      // Too many tables to try: at least what flows give away.
      if (published.ok && columns > 0 && rounding === 1) {
        for (const { name, low, high } of flowRanges(table, published.value)) {
          expect(high - low, `seed ${seed}, ${name}`).to.be.at.least(threshold + 2);
        }
      }
    } else if (ranges.length > 0) attacked++;
  }
  return { attacked, tooLarge };
}

describe('publishTable, attacked with every table there can be', () => {
  const shapes: readonly Shape[] = [
    { rows: 2, columns: 2, largest: 40, tables: 120 },
    { rows: 3, columns: 2, largest: 25, tables: 120 },
    { rows: 3, columns: 3, largest: 16, tables: 120 },
    { rows: 4, columns: 3, largest: 11, tables: 60 },
    { rows: 1, columns: 4, largest: 20, tables: 60 },
    { rows: 5, columns: 0, largest: 30, tables: 120 },
    { rows: 2, columns: 2, largest: 30, tables: 60, rounding: 3 },
    { rows: 4, columns: 0, largest: 20, tables: 60, rounding: 3 },
    { rows: 3, columns: 2, largest: 16, tables: 80, outcome: true },
    { rows: 2, columns: 4, largest: 12, tables: 60, outcome: true },
  ];
  for (const shape of shapes) {
    for (const threshold of [3, 5]) {
      const { rows, columns, rounding = 1, outcome = false } = shape;
      const title = `${rows} × ${columns}${rounding > 1 ? `, rounded to ${rounding}` : ''}${outcome ? ', outcomes' : ''}`;
      it(`hides in ranges of at least ${threshold}: ${title}`, () => {
        const { attacked, tooLarge } = attack(shape, threshold);
        expect(attacked).to.be.above(shape.tables / 4);
        expect(tooLarge).to.be.below(shape.tables / 10);
      });
    }
  }
});

describe('publishTable, attacked on large tables', () => {
  it('hides in ranges of two more than the threshold, before the rule is used against it', () => {
    let hidden = 0;
    for (let seed = 0; seed < 25; seed++) {
      const random = createRandom(seed);
      const table = randomTable(random, 6 + random.below(10), 3 + random.below(6), random.pick([12, 40, 200]));
      const published = publishTable(table, DISCLOSURE_RULES);
      if (!published.ok) continue;
      for (const { name, low, high } of flowRanges(table, published.value)) {
        expect(high - low, `seed ${seed}, ${name}`).to.be.at.least(DISCLOSURE_RULES.threshold + 2);
        hidden++;
      }
    }
    expect(hidden).to.be.above(300);
  });
});

describe('publishTable, over generated tables', () => {
  it('publishes the true numbers, rounded or not, none below the threshold, and the totals that belong to them', () => {
    for (let seed = 0; seed < 200; seed++) {
      const random = createRandom(seed);
      const table = randomTable(random, 1 + random.below(6), random.below(5), random.pick([10, 60]));
      const rounding = random.pick([1, 5]);
      const published = publishTable(table, { ...DISCLOSURE_RULES, rounding });
      if (!published.ok) continue;
      for (const [row, line] of published.value.counts.entries()) {
        for (const [column, shown] of line.entries()) {
          const count = table.counts[row]?.[column] ?? NaN;
          if (shown === null) continue;
          expect(count === 0 || count >= 5, `seed ${seed}`).to.equal(true);
          expect(Math.abs(shown - count) <= rounding / 2 && shown % rounding === 0, `seed ${seed}`).to.equal(true);
        }
      }
      for (const shown of [...published.value.rowTotals, ...published.value.columnTotals]) {
        expect(shown === null || shown === 0 || shown >= 5, `seed ${seed}`).to.equal(true);
      }
    }
  });
});
