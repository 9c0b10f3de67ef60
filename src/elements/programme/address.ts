import { FILTERS } from '../../core/programme/programme-filter.js';
import { COLUMNS, START, TABS, type ProgrammeState } from '../../core/programme/programme-state.js';

/** Other parameters of the address belong to the page around the element. */
const PREFIX = 'dr-';

/** Reads what somebody looks at from the parameters of an address; whatever is wrong there is as at the start. */
export function readState(search: string): ProgrammeState {
  const given = new URLSearchParams(search);
  const text = (name: string): string => given.get(PREFIX + name) ?? '';
  const page = Number(text('page'));
  const filter = FILTERS.flatMap((name) => {
    const segments = given.getAll(PREFIX + name).filter((segment) => segment !== '');
    return segments.length > 0 ? [[name, segments] as const] : [];
  });
  return {
    tab: TABS.find((tab) => tab === text('tab')) ?? START.tab,
    wave: text('wave'),
    filter: Object.fromEntries(filter),
    by: FILTERS.find((name) => name === text('by')) ?? START.by,
    segment: text('segment'),
    help: text('help') === 'all' ? 'all' : START.help,
    weighting: text('weighting'),
    instrument: text('instrument'),
    search: text('search'),
    sort: COLUMNS.find((column) => column === text('sort')) ?? START.sort,
    ascending: text('order') !== 'down',
    page: Number.isSafeInteger(page) && page > 0 ? page : START.page,
    enterprise: text('enterprise'),
  };
}

/** Writes it into the parameters of an address, and leaves all others as they are. */
export function writeState(state: ProgrammeState, search: string): string {
  const written = new URLSearchParams(search);
  for (const name of [...written.keys()]) if (name.startsWith(PREFIX)) written.delete(name);
  const { filter, ascending, ...texts } = state;
  for (const [name, value] of Object.entries(texts)) {
    if (value !== START[name as keyof typeof texts]) written.set(PREFIX + name, String(value));
  }
  if (!ascending) written.set(`${PREFIX}order`, 'down');
  for (const name of FILTERS) for (const segment of filter[name] ?? []) written.append(PREFIX + name, segment);
  const query = written.toString();
  return query === '' ? '' : `?${query}`;
}
