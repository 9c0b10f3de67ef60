import { expect } from '@open-wc/testing';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import { migrateAnswers } from '../../../src/core/response/migrate-response.js';
import { parseResponse } from '../../../src/core/response/parse-response.js';
import { bakery, bakeryResponse } from '../../fixtures/instruments/bakery.js';

const structure: Structure = bakery.structure;

describe('migrateAnswers', () => {
  it('renames items, merges options, renames rows, and drops what has no place', () => {
    const migrated = migrateAnswers(structure, '0.9.0', {
      site: { value: 'fanpage' },
      tools: { value: { till: 'paper', stock: 'sheet' } },
      fax: { value: 'yes' },
      backup: { missing: 'unknown' },
    });
    expect(migrated?.answers).to.deep.equal({
      website: { value: 'page' },
      tools: { value: { sales: 'paper', stock: 'sheet' } },
      backup: { missing: 'unknown' },
    });
    expect(migrated?.issues.map(({ code, path }) => [code, path.join('.')])).to.deep.equal([
      ['answer/dropped-item', 'answers.fax'],
    ]);
  });

  it('counts merged ticks once', () => {
    const merging: Structure = {
      ...structure,
      migrations: [{ from: '0.9.0', options: { 'order-ways': { zalo: 'chat', messenger: 'chat' } } }],
    };
    const answers = { 'order-ways': { value: ['phone', 'zalo', 'messenger'] } };
    expect(migrateAnswers(merging, '0.9.0', answers)?.answers).to.deep.equal({
      'order-ways': { value: ['phone', 'chat'] },
    });
  });

  it('takes one step after the other', () => {
    const chained: Structure = {
      ...structure,
      migrations: [
        { from: '0.8.0', to: '0.9.0', items: { homepage: 'site' }, options: { site: { fb: 'fanpage' } } },
        ...bakery.structure.migrations,
      ],
    };
    expect(migrateAnswers(chained, '0.8.0', { homepage: { value: 'fb' } })?.answers).to.deep.equal({
      website: { value: 'page' },
    });
  });

  it('keeps the first answer where two items became one', () => {
    const merging: Structure = { ...structure, migrations: [{ from: '0.9.0', items: { a: 'website', b: 'website' } }] };
    const migrated = migrateAnswers(merging, '0.9.0', { a: { value: 'page' }, b: { value: 'shop' } });
    expect(migrated?.answers).to.deep.equal({ website: { value: 'page' } });
    expect(migrated?.issues.map(({ params }) => params)).to.deep.equal([{ item: 'b' }]);
  });

  it('gives nothing where no way leads here, even from a circle', () => {
    const circle: Structure = {
      ...structure,
      migrations: [
        { from: '0.8.0', to: '0.9.0' },
        { from: '0.9.0', to: '0.8.0' },
      ],
    };
    expect(migrateAnswers(circle, '0.8.0', {})).to.equal(null);
    expect(migrateAnswers(structure, '2.0.0', {})).to.equal(null);
  });

  it('is what parseResponse does to an earlier version', () => {
    const compiled = compileInstrument(structure);
    const earlier = {
      ...bakeryResponse(compiled.hash),
      instrument: { id: 'bakery', version: '0.9.0', hash: 'earlier' },
      answers: { site: { value: 'own-page' }, fax: { value: 'x' } },
    };
    const outcome = parseResponse(compiled, earlier);
    expect(outcome.ok && outcome.value.answers).to.deep.equal({ website: { value: 'page' } });
    expect(outcome.ok && outcome.value.instrument.hash).to.equal(compiled.hash);
    expect(outcome.issues.map(({ code }) => code)).to.deep.equal(['response/migrated', 'answer/dropped-item']);
  });
});
