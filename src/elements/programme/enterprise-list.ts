import type { EnterpriseLine } from '../../core/programme/enterprise-lines.js';
import type { ProgrammeState } from './programme-state.js';

/** How many enterprises stand on a page of the list. */
export const PAGE = 50;

/** The enterprises that match a search, in the order that is wanted. */
export function matching(
  lines: readonly EnterpriseLine[],
  { search, sort, ascending }: Pick<ProgrammeState, 'search' | 'sort' | 'ascending'>,
): readonly EnterpriseLine[] {
  const wanted = plain(search);
  const found = lines.filter(
    ({ enterprise: { name, code } }) => plain(name).includes(wanted) || (code?.code ?? '').includes(wanted),
  );
  const collator = new Intl.Collator('vi', { numeric: true });
  const direction = ascending ? 1 : -1;
  return found.sort((a, b) => {
    if (sort === 'name') return direction * collator.compare(a.enterprise.name, b.enterprise.name);
    const [one, other] = [keyOf(a, sort), keyOf(b, sort)];
    // Who has nothing to be sorted by comes last, whichever way.
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return direction * (one < other ? -1 : one > other ? 1 : 0);
  });
}

/** The change between the first and the latest score; `null` without two of them. */
export function changeOf({ scores }: EnterpriseLine): number | null {
  const known = scores.flatMap(({ score }) => score ?? []);
  const [first, latest] = [known[0], known.at(-1)];
  return known.length < 2 || first === undefined || latest === undefined ? null : latest - first;
}

function keyOf(line: EnterpriseLine, sort: Exclude<ProgrammeState['sort'], 'name'>): number | string | null {
  const latest = line.scores.at(-1);
  if (sort === 'change') return changeOf(line);
  return (sort === 'latest' ? latest?.score : latest?.date) ?? null;
}

/** Letters without case and marks: people search for "hue" and mean "Huế". */
function plain(text: string): string {
  return text.toLocaleLowerCase('vi').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').trim();
}
