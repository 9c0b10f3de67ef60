import { expect } from '@open-wc/testing';
import { instrumentJsonSchema } from '../../../src/core/model/json-schema.js';
import { parseInstrument } from '../../../src/core/model/parse-instrument.js';
import { bakery } from '../../fixtures/instruments/bakery.js';
import { editedBakery, type Edit } from '../../fixtures/instruments/edited-bakery.js';
import { jsonSchemaErrors } from '../../harness/json-schema-errors.js';

describe('instrumentJsonSchema', () => {
  const schema = instrumentJsonSchema();

  it('accepts a valid instrument file, with the address of the schema', () => {
    expect(jsonSchemaErrors(schema, bakery)).to.deep.equal([]);
    expect(jsonSchemaErrors(schema, editedBakery(['$schema', './instrument.schema.json']))).to.deep.equal([]);
  });

  const wrong: { title: string; edit: Edit }[] = [
    { title: 'an unknown kind', edit: ['structure.items.0.kind', 'singel'] },
    { title: 'an unknown key', edit: ['structure.items.0.optoins', []] },
    { title: 'a missing key', edit: ['structure.version', undefined] },
    { title: 'an id with capitals', edit: ['structure.pages.0.id', 'Customers'] },
    { title: 'a reserved id', edit: ['structure.pages.0.id', 'constructor'] },
    { title: 'a link that is not https', edit: ['words.vi.actions.open-shop.links.0.href', 'http://example.org'] },
    { title: 'a wrong operator deep in a condition', edit: ['structure.items.5.visibleIf.of.0.op', 'equals'] },
    { title: 'levels for some only, without a test', edit: ['structure.indices.0.levels.levelIf', { op: 'some' }] },
    { title: 'a wrong combination deep in a tree', edit: ['structure.indices.0.tree.children.0.combine', 'median'] },
    { title: 'a negative weight', edit: ['structure.indices.0.tree.children.0.weight', -1] },
    { title: 'a language that is no tag', edit: ['words.Deutsch', bakery.words.en] },
  ];
  for (const { title, edit } of wrong) {
    it(`refuses ${title}, as parseInstrument does`, () => {
      expect(jsonSchemaErrors(schema, editedBakery(edit))).not.to.be.empty;
      expect(parseInstrument(editedBakery(edit)).ok).to.equal(false);
    });
  }

  it('explains itself: a title, and a description for everything an author meets', () => {
    expect(schema['title']).to.equal('Instrument of digital-readiness');
    const text = JSON.stringify(schema);
    for (const part of ['Item', 'Index', 'IndexNode', 'Points', 'Condition', 'Action', 'Words']) {
      expect(text).to.contain(`"#/definitions/${part}"`);
    }
    expect(text.match(/"description"/g)?.length).to.be.greaterThan(80);
  });

  it('names no address of its own, so that it works wherever it lies', () => {
    expect(schema).not.to.have.any.keys('$id', 'id');
  });
});
