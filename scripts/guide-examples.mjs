import { readFile } from 'node:fs/promises';

const GUIDE = new URL('../docs/authoring/', import.meta.url);
/** In the order in which one reads them. */
const PAGES = ['README.md', 'questions.md', 'scoring.md', 'published-indices.md', 'keeping-it-alive.md'];

/**
 * The examples of the authoring guide: each fenced block of JSON, and the rows of the table of answers below it.
 *
 * @returns {Promise<{ page: string, heading: string, text: string, rows: Record<string, string>[] }[]>}
 */
export async function guideExamples() {
  const pages = await Promise.all(
    PAGES.map(async (page) => ({ page, markdown: await readFile(new URL(page, GUIDE), 'utf8') })),
  );
  return pages.flatMap(({ page, markdown }) =>
    [...markdown.matchAll(/^```json\n(.*?)^```$/gms)].map((block) => {
      const before = markdown.slice(0, block.index);
      const after = markdown.slice(block.index + block[0].length).split(/^```/m, 1)[0];
      return {
        page,
        heading: before
          .match(/^#+ (.*)$/gm)
          .at(-1)
          .replace(/^#+ /, ''),
        text: block[1],
        rows: rowsOf(after),
      };
    }),
  );
}

/** The rows of the table whose first column is "Answers", by the names of its columns. */
function rowsOf(markdown) {
  const [head, , ...lines] =
    markdown
      .match(/^\| Answers \|.*\n(?:\|.*\n)*/m)?.[0]
      .trim()
      .split('\n') ?? [];
  const names = cellsOf(head ?? '');
  return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, index) => [names[index], cell])));
}

function cellsOf(line) {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1'));
}
