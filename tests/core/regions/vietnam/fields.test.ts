import { expect } from '@open-wc/testing';
import { itemSchema } from '../../../../src/core/model/item.js';
import { fields } from '../../../../src/core/regions/vietnam/fields.js';
import { vietnam } from '../../../../src/core/regions/vietnam/index.js';

const optionsOf = (id: string): readonly string[] => {
  const field = fields.find((candidate) => candidate.id === id);
  return field && 'options' in field ? field.options.map((option) => option.id) : [];
};

describe('the profile of an enterprise in Vietnam', () => {
  it('is made of items of the usual kinds', () => {
    for (const field of fields) expect(itemSchema.safeParse(field).success, field.id).to.equal(true);
    expect(new Set(fields.map(({ id }) => id)).size).to.equal(fields.length);
  });

  it('asks turnover and capital in bands that end on the bounds of Decree 80/2021', () => {
    expect(optionsOf('revenue')).to.deep.equal([
      'up-to-3',
      'up-to-10',
      'up-to-50',
      'up-to-100',
      'up-to-200',
      'up-to-300',
      'over-300',
    ]);
    expect(optionsOf('capital')).to.deep.equal(['up-to-3', 'up-to-20', 'up-to-50', 'up-to-100', 'over-100']);
  });

  it('keeps persons at work and insured employees apart', () => {
    const [persons, insured] = ['persons', 'insured'].map((id) => fields.find((field) => field.id === id));
    expect([persons?.period, insured?.period]).to.deep.equal(['now', 'previousYear']);
  });

  it('offers the 34 places and the 22 sections', () => {
    expect(optionsOf('place')).to.have.length(34);
    expect(optionsOf('sector')).to.have.length(22);
  });

  it('lets nobody combine “only under contract” with other customers', () => {
    const sells = fields.find(({ id }) => id === 'sells');
    expect(
      sells?.kind === 'multiple' && sells.options.filter(({ exclusive }) => exclusive).map(({ id }) => id),
    ).to.deep.equal(['contract-only']);
  });

  it('never demands what an enterprise may not have or want to say', () => {
    const demanded = fields.filter(({ optional }) => optional !== true).map(({ id }) => id);
    expect(demanded).to.deep.equal(['form', 'sector', 'sells', 'place']);
  });

  for (const [language, load] of Object.entries(vietnam.words)) {
    it(`has words for every field and option (${language})`, async () => {
      const words = await load(fields.map(({ id }) => id));
      const known = [...fields.map(({ id }) => id), ...(vietnam.derived?.fields ?? [])];
      expect(Object.keys(words.fields).sort()).to.deep.equal(known.sort());
      for (const field of fields) {
        const texts = words.fields[field.id];
        if ('options' in field) {
          expect(Object.keys(texts?.options ?? {}).sort(), field.id).to.deep.equal(
            field.options.map(({ id }) => id).sort(),
          );
        }
        if (field.kind === 'number') expect(texts?.unit, field.id).to.be.a('string');
        for (const text of [texts?.label, texts?.hint, ...Object.values(texts?.options ?? {})]) {
          if (text === undefined) continue;
          expect(text).to.equal(text.normalize('NFC'));
          expect(text).not.to.match(/^$|!/);
        }
      }
    });
  }
});
