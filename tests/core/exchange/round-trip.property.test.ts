import { expect } from '@open-wc/testing';
import type { Cell } from '../../../src/core/exchange/cell.js';
import { columnsOf } from '../../../src/core/exchange/columns-of.js';
import { withFormula, withoutFormula } from '../../../src/core/exchange/csv/formula.js';
import { mapColumns } from '../../../src/core/exchange/map-columns.js';
import { numberText } from '../../../src/core/exchange/number-text.js';
import { responsesFrom } from '../../../src/core/exchange/responses-from.js';
import { rowsOf } from '../../../src/core/exchange/rows-of.js';
import { structures } from '../../../src/core/instruments/structures.js';
import { vietnam } from '../../../src/core/regions/vietnam/index.js';
import { randomRecords } from '../../fixtures/generated/random-records.js';
import { freezeDeep } from '../../harness/freeze-deep.js';

/** A cell as it comes out of a CSV file again. */
function asText(cell: Cell): Cell {
  if (cell === null) return '';
  return typeof cell === 'number' ? numberText(cell) : withFormula(withoutFormula(cell));
}

describe('rowsOf and responsesFrom', () => {
  for (const [id, load] of Object.entries(structures)) {
    it(`give the same responses to ${id} again, from typed cells and from text`, async () => {
      const structure = await load();
      const records = freezeDeep(randomRecords(structure, 200, 20261126));
      const { header, rows } = rowsOf(structure, records, vietnam);
      const mapping = mapColumns(columnsOf(structure, vietnam), header);
      expect(mapping.issues).to.deep.equal([]);
      for (const cells of [rows, rows.map((row) => row.map(asText))]) {
        const read = responsesFrom(structure, freezeDeep(cells), mapping, { region: vietnam });
        expect(read.faulty).to.deep.equal([]);
        expect(read.records).to.deep.equal(records);
      }
    });
  }
});
