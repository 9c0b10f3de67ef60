import type { Register } from '../../../../core/analytics/register/reading/parse-register.js';
import { sentencesEn } from '../../../../core/i18n/intake/sentences-en.js';
import { sentencesVi } from '../../../../core/i18n/intake/sentences-vi.js';
import { plainName } from '../../../../core/programme/intake/fresh-register.js';
import type { IntakePlan, TellProgress } from '../intake-service.js';
import { checkRows, type CheckedRows, type MergeWords, type ReadRows } from './checked-rows.js';
import { inPieces } from './in-pieces.js';
import { nameWave } from './name-wave.js';
import type { OpenFiles } from './read-all.js';

/** The share of reading in a check; merging takes about as long. */
export const READING = 0.5;

/**
 * Tries rows against a register, a piece at a time.
 *
 * @param goOn Throws where nobody waits for it any more.
 * @param before The share that was done before, of all that there is to do.
 */
export function merge(
  base: Register,
  read: ReadRows,
  words: MergeWords,
  {
    goOn,
    before,
    tell,
  }: { readonly goOn: () => void; readonly before: number; readonly tell?: TellProgress | undefined },
): Promise<CheckedRows> {
  const rows = read.rows.length + read.faulty.length;
  return inPieces(checkRows(base, read, words), goOn, (share) => {
    tell?.({ stage: 'merging', share: before + (1 - before) * share, rows });
  });
}

/** How the rows of files become part of a register, by a plan. */
export function mergeWords({ wave, locale }: IntakePlan, { source, base }: OpenFiles): MergeWords {
  const known = wave.kind !== 'known' || base.programme.waves.some(({ id }) => id === wave.id);
  const { nameRow } = locale === 'en' ? sentencesEn : sentencesVi;
  return {
    rule: known ? wave : { kind: 'dates' },
    brought: source.kind === 'register' ? source.register.programme : { waves: [] },
    nameWave,
    nameRow: ({ row, file }) => nameRow(row, plainName(file)),
  };
}
