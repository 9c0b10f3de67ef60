import type { Cell } from '../../../exchange/cell.js';
import { isReportHeader } from '../../../exchange/error-report.js';
import { normalised } from '../../../exchange/normalised.js';
import { isEmpty } from '../../../exchange/read-group.js';
import { holdsCitizenId } from '../../../response/citizen-id.js';
import { nearest } from '../../../text/nearest.js';
import type { KnownColumns } from './known-columns.js';
import type { ProposedColumn } from './proposed-column.js';

/** Values of a column that are shown, and their most characters. */
const SAMPLES = 3;
const LONGEST_SAMPLE = 60;

/**
 * What the columns of a table are taken for: by their standard headers, or by what they are called in any language. Of two
 * columns for one thing the first gets it. A header that looks like a slip is told what it is near, and is not taken for it.
 *
 * @param rows The first rows of the table.
 */
export function proposeColumns(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  { names }: KnownColumns,
): readonly ProposedColumn[] {
  const taken = new Set<string>();
  return header.map((name, at) => {
    const found = isReportHeader(name) ? undefined : names.get(normalised(name));
    const free = found !== undefined && !taken.has(found);
    if (free) taken.add(found);
    return {
      header: name,
      samples: samplesOf(rows.map((cells) => cells[at] ?? null)),
      meaning: free ? found : null,
      nearest: found === undefined ? nearOf(name, names) : null,
    };
  });
}

function nearOf(name: string, names: ReadonlyMap<string, string>): string | null {
  const plain = normalised(name);
  if (plain === '' || isReportHeader(name)) return null;
  const found = nearest(plain, names.keys());
  return found === undefined ? null : (names.get(found) ?? null);
}

/** The first values that are not empty. A citizen's number is not repeated; one that begins with a plus is a telephone's. */
function samplesOf(cells: readonly Cell[]): readonly string[] {
  const texts = cells.filter((cell) => !isEmpty(cell)).map(String);
  return texts
    .slice(0, SAMPLES)
    .map((text) => (holdsCitizenId(text) && !/^\s*\+/.test(text) ? '…' : text.slice(0, LONGEST_SAMPLE)));
}
