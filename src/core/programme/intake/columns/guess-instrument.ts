import { columnNames } from '../../../exchange/column-names.js';
import { columnsOf } from '../../../exchange/columns-of.js';
import { normalised } from '../../../exchange/normalised.js';
import type { Region } from '../../../regions/region.js';
import type { TableInstrument } from '../table-instrument.js';

/**
 * The questionnaire of which a table holds answers: the one that most headers are questions of; of several the one of which
 * the largest part is asked.
 *
 * @returns `null` where no header is a question.
 */
export function guessInstrument(
  header: readonly string[],
  instruments: readonly TableInstrument[],
  region: Region,
): TableInstrument | null {
  const names = header.map(normalised);
  const fits = instruments.map((instrument) => {
    const columns = columnsOf(instrument.structure, region).filter(({ holds }) => holds === 'answer');
    const known = columnNames(columns, instrument.words);
    const found = new Set(names.flatMap((name) => known.get(name) ?? [])).size;
    return { instrument, found, share: found / columns.length };
  });
  const [best] = fits.filter(({ found }) => found > 0).sort((a, b) => b.found - a.found || b.share - a.share);
  return best?.instrument ?? null;
}
