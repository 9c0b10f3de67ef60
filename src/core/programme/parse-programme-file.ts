import { compileInstrument } from '../compiled/compile-instrument.js';
import type { CompiledInstrument } from '../compiled/compiled-instrument.js';
import { structureOf } from '../instruments/structures.js';
import type { Outcome } from '../model/issue.js';
import { error, type KnownIssue } from '../model/known-issue.js';
import { isObject, valueType } from '../text/value-type.js';
import type { ProgrammeFile } from './programme-file.js';
import { instrumentOf, readAssessments } from './read-assessments.js';
import { readEnterprises } from './read-enterprises.js';
import { readProgramme } from './read-programme.js';

/**
 * Reads the document of a programme, of unknown origin. The file is refused where it is none, or where the programme
 * itself is not whole; an enterprise or assessment that is wrong is left out, with an issue that names it. Answers after a
 * withdrawal of the consent are left out without a word: nothing of them may be told.
 *
 * @param further Instruments that do not ship, by id.
 * @example
 * await parseProgrammeFile(JSON.parse(text)); // { ok: true, value, issues: [] }
 */
export async function parseProgrammeFile(
  input: unknown,
  further: ReadonlyMap<string, CompiledInstrument> = new Map(),
): Promise<Outcome<ProgrammeFile, KnownIssue>> {
  if (!isObject(input) || input['kind'] !== 'programme-file' || input['format'] !== 1) {
    return { ok: false, issues: [error('programme/not-a-file', [], { received: valueType(input) })] };
  }
  const programme = readProgramme(input['programme']);
  if (!programme.value) return { ok: false, issues: programme.issues };
  const enterprises = readEnterprises(input['enterprises']);
  const instruments = await instrumentsOf(input['assessments'], further);
  const known = { programme: programme.value, enterprises: enterprises.value, instruments };
  const assessments = readAssessments(input['assessments'], known);
  return {
    ok: true,
    value: {
      format: 1,
      kind: 'programme-file',
      programme: programme.value,
      enterprises: enterprises.value,
      assessments: assessments.value.filter(({ consent }) => consent?.withdrawnAt === undefined),
    },
    issues: [...enterprises.issues, ...assessments.issues],
  };
}

async function instrumentsOf(
  assessments: unknown,
  further: ReadonlyMap<string, CompiledInstrument>,
): Promise<ReadonlyMap<string, CompiledInstrument>> {
  const list: readonly unknown[] = Array.isArray(assessments) ? assessments : [];
  const ids = new Set(list.map((one) => instrumentOf(isObject(one) ? one['response'] : null)));
  const shipped = await Promise.all([...ids].map(structureOf));
  return new Map([
    ...shipped.flatMap((structure) => (structure ? [[structure.id, compileInstrument(structure)] as const] : [])),
    ...further,
  ]);
}
