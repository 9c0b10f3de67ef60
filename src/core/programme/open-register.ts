import { registerInPieces, type Register } from '../analytics/register/reading/parse-register.js';
import type { RegisterIssue } from '../analytics/register/reading/register-issue.js';
import { compileInstrument } from '../compiled/compile-instrument.js';
import type { CompiledInstrument } from '../compiled/compiled-instrument.js';
import { structureOf } from '../instruments/structures.js';
import type { Assessment } from '../model/assessment.js';
import type { Issue, Outcome } from '../model/issue.js';
import { error } from '../model/known-issue.js';
import type { Pieces } from '../pieces/pieces.js';
import { parseResponse } from '../response/parse-response.js';
import { isObject } from '../text/value-type.js';
import type { ProgrammeFile } from './programme-file.js';

type Stored = Register['assessments'][number];

/** How a register is opened. */
export interface OpenRegisterOptions {
  /** Instruments that do not ship, by id. */
  readonly instruments?: ReadonlyMap<string, CompiledInstrument>;
  /** Told now and then how many assessments have been read, of how many, 0 where that is not known yet; reading goes on when it resolves. */
  readonly progress?: (done: number, total: number) => Promise<void>;
}

/** How many assessments are read before progress is told: some milliseconds of work. */
const STEP = 250;

/** Pieces of the document after which others have their turn: as much work. */
const PIECES = 16;

/**
 * Reads a register of unknown origin with the responses in it: what `parseRegister` and `parseResponse` leave out is left out
 * with their issues, and so is a response to an unknown questionnaire. Answers of which the consent was withdrawn are left out
 * without a word: nothing of them may be told.
 *
 * @example
 * await openRegister(JSON.parse(text)); // { ok: true, value: { programme, enterprises, assessments, … }, issues: [] }
 */
export async function openRegister(
  input: unknown,
  { instruments: further = new Map(), progress }: OpenRegisterOptions = {},
): Promise<Outcome<ProgrammeFile, RegisterIssue | Issue>> {
  const read = await withPauses(registerInPieces(input), () => progress?.(0, 0));
  if (!read.ok) return read;
  const kept = read.value.assessments.filter(({ consent }) => consent?.withdrawnAt === undefined);
  const instruments = await instrumentsOf(kept, further);
  const issues: Issue[] = [...read.issues];
  // Places are told as they are in the document, where some assessments may have been left out before.
  const places = new Map((listIn(input) ?? []).map((one, at) => [isObject(one) ? one['response'] : null, at]));
  const assessments: Assessment[] = [];
  for (const [at, stored] of kept.entries()) {
    if (at % STEP === 0) await progress?.(at, kept.length);
    const path = ['assessments', places.get(stored.response) ?? 0, 'response'];
    const { assessment, found } = withResponse(stored, instruments);
    issues.push(...found.map((issue) => ({ ...issue, path: [...path, ...issue.path] })));
    if (assessment) assessments.push(assessment);
  }
  return { ok: true, value: { ...read.value, assessments }, issues };
}

async function withPauses<T>(pieces: Pieces<T>, pause: () => Promise<void> | undefined): Promise<T> {
  for (let count = 1; ; count++) {
    const step = pieces.next();
    if (step.done === true) return step.value;
    if (count % PIECES === 0) await pause();
  }
}

function withResponse(
  stored: Stored,
  instruments: ReadonlyMap<string, CompiledInstrument>,
): { readonly assessment: Assessment | null; readonly found: readonly Issue[] } {
  const id = instrumentOf(stored.response);
  const instrument = instruments.get(id);
  if (!instrument) return { assessment: null, found: [error('response/unknown-instrument', [], { id })] };
  const { ok, issues: found, ...read } = parseResponse(instrument, stored.response);
  return { assessment: ok && 'value' in read ? { ...stored, response: read.value } : null, found };
}

async function instrumentsOf(
  assessments: readonly Stored[],
  further: ReadonlyMap<string, CompiledInstrument>,
): Promise<ReadonlyMap<string, CompiledInstrument>> {
  const ids = new Set(assessments.map(({ response }) => instrumentOf(response)));
  const shipped = await Promise.all([...ids].map(structureOf));
  return new Map([
    ...shipped.flatMap((structure) => (structure ? [[structure.id, compileInstrument(structure)] as const] : [])),
    ...further,
  ]);
}

/** The instrument that a response of unknown origin names; empty where it names none. */
function instrumentOf(response: unknown): string {
  const named = isObject(response) ? response['instrument'] : null;
  const id = isObject(named) ? named['id'] : null;
  return typeof id === 'string' ? id.slice(0, 80) : '';
}

function listIn(input: unknown): readonly unknown[] | null {
  const list = isObject(input) ? input['assessments'] : null;
  return Array.isArray(list) ? list : null;
}
