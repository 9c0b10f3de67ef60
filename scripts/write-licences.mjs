import { readFile, writeFile } from 'node:fs/promises';

// The files for script tags hold these packages without their comments; their terms stand beside.
const PACKAGES = ['lit', '@lit/reactive-element', 'lit-html', 'lit-element', 'chart.js', '@kurkle/color', 'zod'];

const parts = await Promise.all(PACKAGES.map(async (name) => `${name}\n\n${await termsOf(name)}`));
await writeFile(new URL('../dist/cdn/LICENCES.txt', import.meta.url), parts.join(`\n${'-'.repeat(80)}\n\n`));

async function termsOf(name) {
  const folder = new URL(`../node_modules/${name}/`, import.meta.url);
  const files = ['LICENSE', 'LICENSE.md'].map((file) => readFile(new URL(file, folder), 'utf8'));
  return Promise.any(files);
}
