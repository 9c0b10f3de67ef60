import { inflateSync } from 'node:zlib';

/** How many pages of A4 a page is printed on. */
export async function pagesOf(page) {
  const objects = objectsOf(Buffer.from(await page.pdf({ format: 'A4' })));
  return [...objects.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

/** The objects of a PDF as text, those in compressed streams too. */
function objectsOf(pdf) {
  const raw = pdf.toString('latin1');
  const streams = [...raw.matchAll(/\/ObjStm[^]*?stream\r?\n/g)].map(({ index, 0: head }) => {
    const start = index + head.length;
    return inflateSync(pdf.subarray(start, raw.indexOf('endstream', start))).toString('latin1');
  });
  return [raw, ...streams].join('\n');
}
