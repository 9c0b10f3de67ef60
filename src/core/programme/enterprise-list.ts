import type { EnterpriseLine } from './enterprise-lines.js';
import type { ListColumn, ProgrammeState } from './programme-state.js';

/** What of a state concerns the list. */
type Wanted = Pick<ProgrammeState, 'search' | 'sort' | 'ascending'>;

/** Enterprises to be searched and sorted: sorted once for an order, so that a letter more in a search only filters. */
export class EnterpriseList {
  readonly #lines: readonly EnterpriseLine[];
  readonly #names = new Map<EnterpriseLine, string>();
  #sorted: { readonly key: string; readonly lines: readonly EnterpriseLine[] } = { key: '', lines: [] };

  constructor(lines: readonly EnterpriseLine[]) {
    this.#lines = lines;
    for (const line of lines) this.#names.set(line, plain(line.enterprise.name));
  }

  /** The enterprises that match a search, in the order that is wanted. */
  find({ search, sort, ascending }: Wanted): readonly EnterpriseLine[] {
    const lines = this.#inOrder(sort, ascending);
    const wanted = plain(search);
    if (wanted === '') return lines;
    return lines.filter(
      (line) =>
        this.#names.get(line)?.includes(wanted) === true || line.enterprise.code?.code.includes(wanted) === true,
    );
  }

  #inOrder(sort: ListColumn, ascending: boolean): readonly EnterpriseLine[] {
    const key = `${sort} ${ascending}`;
    if (this.#sorted.key !== key) this.#sorted = { key, lines: sorted(this.#lines, sort, ascending ? 1 : -1) };
    return this.#sorted.lines;
  }
}

/** The change between the first and the latest score; `null` without two of them. */
export function changeOf({ scores }: EnterpriseLine): number | null {
  const known = scores.flatMap(({ score }) => score ?? []);
  const [first, latest] = [known[0], known.at(-1)];
  return known.length < 2 || first === undefined || latest === undefined ? null : latest - first;
}

function sorted(lines: readonly EnterpriseLine[], sort: ListColumn, direction: 1 | -1): readonly EnterpriseLine[] {
  if (sort === 'name') {
    const collator = new Intl.Collator('vi', { numeric: true });
    return lines.toSorted((a, b) => direction * collator.compare(a.enterprise.name, b.enterprise.name));
  }
  return lines.toSorted((a, b) => {
    const [one, other] = [keyOf(a, sort), keyOf(b, sort)];
    // Who has nothing to be sorted by comes last, whichever way.
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return direction * (one < other ? -1 : one > other ? 1 : 0);
  });
}

function keyOf(line: EnterpriseLine, sort: Exclude<ListColumn, 'name'>): number | string | null {
  const latest = line.scores.at(-1);
  if (sort === 'change') return changeOf(line);
  return (sort === 'latest' ? latest?.score : latest?.date) ?? null;
}

/** Letters without case and marks: people search for "hue" and mean "Huế". */
function plain(text: string): string {
  return text.toLocaleLowerCase('vi').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').trim();
}
