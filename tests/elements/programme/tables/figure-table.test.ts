import { expect } from '@open-wc/testing';
import { figuresCsv } from '../../../../src/elements/programme/tables/figure-files.js';
import {
  IN_FILES,
  NOWHERE,
  OFF_SCREEN,
  ON_SCREEN,
  tableIn,
  tableOf,
  type Place,
} from '../../../../src/elements/programme/tables/figure-table.js';

interface Baker {
  readonly name: string;
  readonly loaves: number;
  readonly rolls: number;
}

const table = tableOf<Baker>({
  id: 'bakers',
  heading: 'Bakers',
  lead: ['Of one day.'],
  of: [
    { name: 'An', loaves: 12.5, rolls: 3 },
    { name: 'Bình', loaves: 0, rolls: 40 },
  ],
  columns: [
    { kind: 'text', label: 'Name', tell: ({ name }) => name },
    { kind: 'together', label: 'Loaves / rolls', at: ON_SCREEN, tell: ({ loaves, rolls }) => `${loaves} / ${rolls}` },
    { kind: 'count', label: 'Loaves', at: OFF_SCREEN, tell: ({ loaves }) => ({ value: loaves, kind: 'points' }) },
    { kind: 'count', label: 'Rolls', at: OFF_SCREEN, tell: ({ rolls }) => rolls },
    { kind: 'count', label: 'Both', at: IN_FILES, tell: ({ loaves, rolls }) => loaves + rolls },
    { kind: 'count', label: 'Cakes', at: NOWHERE, tell: () => null },
  ],
  notes: [{ text: 'Both written together.', at: ON_SCREEN }, 'Buns are rolls.'],
});

const shownIn = (place: Place) => {
  const { columns, rows, lead, notes } = tableIn(table, place);
  return {
    heads: columns.map(({ label }) => label),
    rows: rows.map((row) => row.map(({ value }) => value)),
    said: [...lead, ...notes],
  };
};

describe('a table of figures', () => {
  it('has on the page, on paper and in a file the columns and sentences that stand there', () => {
    expect(shownIn('screen')).to.deep.equal({
      heads: ['Name', 'Loaves / rolls'],
      rows: [
        ['An', '12.5 / 3'],
        ['Bình', '0 / 40'],
      ],
      said: ['Of one day.', 'Both written together.', 'Buns are rolls.'],
    });
    expect(shownIn('paper')).to.deep.equal({
      heads: ['Name', 'Loaves', 'Rolls'],
      rows: [
        ['An', 12.5, 3],
        ['Bình', 0, 40],
      ],
      said: ['Of one day.', 'Buns are rolls.'],
    });
    expect(shownIn('file').heads).to.deep.equal(['Name', 'Loaves', 'Rolls', 'Both']);
  });

  it('is a file under its heading, unrounded, with its sentences below', async () => {
    const lines = (await figuresCsv([table]).text()).replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(lines).to.deep.equal([
      'Bakers',
      'Name,Loaves,Rolls,Both',
      'An,12.5,3,15.5',
      'Bình,0,40,40',
      'Of one day.',
      'Buns are rolls.',
    ]);
  });
});
