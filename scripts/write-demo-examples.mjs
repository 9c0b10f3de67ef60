// Writes the examples that the studio of the demo starts from: those of the guide, and a copy of an instrument that ships.
import { mkdir, writeFile } from 'node:fs/promises';
import { smeScreening } from '../dist/core/instruments/sme-screening/index.js';
import { guideExamples } from './guide-examples.mjs';

const target = new URL('../dist/demo/', import.meta.url);
const guide = (await guideExamples()).map(({ text }) => text);
const { structure, words } = smeScreening;
const shipped = `${JSON.stringify({ $schema: '../instrument.schema.json', structure, words }, null, 2)}\n`;

const examples = [...guide, shipped].map((text) => {
  const { structure, words } = JSON.parse(text);
  const titles = Object.fromEntries(Object.entries(words).map(([language, { title }]) => [language, title]));
  return { id: structure.id, titles, text };
});
await mkdir(target, { recursive: true });
await writeFile(new URL('examples.json', target), JSON.stringify(examples));
