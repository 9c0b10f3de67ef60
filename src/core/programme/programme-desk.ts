import type { ActionProgress } from '../analytics/cohort/useful-actions.js';
import { structureOf } from '../instruments/structures.js';
import type { Table } from '../exchange/rows-of.js';
import type { Issue } from '../model/issue.js';
import type { Note } from '../model/note.js';
import type { CalendarDate, TextByLanguage } from '../model/programme.js';
import { dossierOf, type Dossier } from './dossier.js';
import { EnterpriseList } from './enterprise-list.js';
import { pageOf } from './enterprise-page.js';
import { enterpriseLines, type EnterpriseLine } from './enterprise-lines.js';
import { addNote, removeNote, type NoteChange, type NoteOutcome, type NoteRefusal } from './notes.js';
import { instrumentsIn, programmeCohort, type ProgrammeCohort } from './programme-cohort.js';
import { registerTable } from './intake/register-table.js';
import type { ProgrammeFile } from './programme-file.js';
import { programmeOverview, scoredCohort, type ProgrammeOverview, type ScoredCohort } from './programme-overview.js';
import type { ProgrammeState } from './programme-state.js';
import { renameProgramme, type NameChange, type NameRefusal } from './rename-programme.js';
import { qualityFindings } from './quality-findings.js';
import { choicesOf, lastWave } from './scope-choices.js';
import { helpedIn, segmentActionSteps, type Helped, type SegmentActions } from './segment-actions.js';
import type { EnterprisePage, ProgrammeSummary, ShownProgramme } from './shown-programme.js';

/** Where a programme that has no assessments yet begins. */
const FIRST_INSTRUMENT = 'sme-screening';
/** Enterprises of a finding that are named. */
const NAMED = 10;
/** Issues of a file that are told. */
const TOLD = 200;

/** What became of a note. */
export type NoteReply =
  { readonly ok: true; readonly made: NoteChange } | { readonly ok: false; readonly reason: NoteRefusal };

/** What became of another name. */
export type NameReply =
  | { readonly ok: true; readonly made: NameChange; readonly summary: ProgrammeSummary }
  | { readonly ok: false; readonly reason: NameRefusal };

/**
 * A programme at work: columns are made once for a questionnaire, scores once for a weighting, figures once for a wave,
 * filter and grouping. A search, for example, counts nothing.
 */
export class ProgrammeDesk {
  #summary: ProgrammeSummary;
  #file: ProgrammeFile;
  #cohort: ProgrammeCohort | null = null;
  #scored: { readonly weighting: string; readonly value: ScoredCohort } | null = null;
  #overview: { readonly key: string; readonly value: ProgrammeOverview } | null = null;
  #helped: { readonly of: ProgrammeOverview; readonly help: ProgrammeState['help']; readonly value: Helped } | null =
    null;
  #list: { readonly key: string; readonly value: EnterpriseList } | null = null;

  /**
   * @param issues What of the file was left out.
   * @param today Date up to which everything counts.
   */
  constructor(file: ProgrammeFile, issues: readonly Issue[], today: CalendarDate) {
    const used = instrumentsIn(file);
    this.#file = file;
    this.#summary = {
      programme: file.programme,
      instruments: used.length > 0 ? used : [FIRST_INSTRUMENT],
      enterprises: file.enterprises.length,
      assessments: file.assessments.length,
      issues: issues.slice(0, TOLD),
      issueCount: issues.length,
      today,
    };
  }

  get summary(): ProgrammeSummary {
    return this.#summary;
  }

  /** The programme as it stands, with what was written since it was opened. */
  get file(): ProgrammeFile {
    return this.#file;
  }

  /**
   * What is to be seen; `null` for a programme without waves.
   *
   * @throws {ReadinessError} As {@link programmeCohort} does.
   */
  async show(state: ProgrammeState): Promise<ShownProgramme | null> {
    const cohort = await this.#cohortOf(state);
    if (!cohort) return null;
    const scored = this.#scoredBy(cohort, state);
    const overview = this.#overviewOf(cohort, scored, state);
    if (!overview) return null;
    const { tab, enterprise } = state;
    const dossier = tab === 'enterprises' && enterprise !== '' ? this.#dossier(cohort, scored, enterprise) : null;
    return {
      instrument: cohort.structure.id,
      basis: scored.scores.basis,
      overview,
      helped: this.#helpedIn(cohort, overview, state),
      choices: choicesOf(cohort),
      list: tab === 'enterprises' && !dossier ? this.#page(cohort, scored, state) : null,
      dossier,
      quality: tab === 'quality' ? qualityFindings(cohort, scored, overview.asOf, NAMED) : null,
    };
  }

  /** The enterprises that pass the filter and match the search, in the order that is wanted; none without a questionnaire. */
  async lines(state: ProgrammeState): Promise<readonly EnterpriseLine[]> {
    const cohort = await this.#cohortOf(state);
    return cohort ? this.#listOf(cohort, this.#scoredBy(cohort, state), state).find(state) : [];
  }

  /**
   * Finds what would help the enterprises in scope, a piece at a time.
   *
   * @returns The pieces of work, the last of which gives the actions; `null` where nothing can be seen.
   */
  async actionSteps(state: ProgrammeState): Promise<Generator<ActionProgress, SegmentActions> | null> {
    const cohort = await this.#cohortOf(state);
    if (!cohort) return null;
    const scored = this.#scoredBy(cohort, state);
    const overview = this.#overviewOf(cohort, scored, state);
    return overview && segmentActionSteps(cohort, scored, overview, state);
  }

  /** Writes a note about an enterprise into the register. */
  addNote(note: Note): NoteReply {
    return this.#keep(addNote(this.#file, note));
  }

  /**
   * Removes one.
   *
   * @param at Instant, ISO 8601 in UTC.
   * @param by Id of the officer who removes it.
   */
  removeNote(note: Note, at: string, by: string): NoteReply {
    return this.#keep(removeNote(this.#file, note, at, by));
  }

  /**
   * Gives the programme another name.
   *
   * @param at Instant, ISO 8601 in UTC.
   * @param by Id of the officer who renames it.
   */
  rename(names: TextByLanguage, at: string, by: string): NameReply {
    const outcome = renameProgramme(this.#file, names, at, by);
    if (!outcome.ok) return outcome;
    this.#keepFile(outcome.file);
    this.#summary = { ...this.#summary, programme: outcome.file.programme };
    return { ok: true, made: outcome.made, summary: this.#summary };
  }

  #keep(outcome: NoteOutcome): NoteReply {
    if (!outcome.ok) return outcome;
    this.#keepFile(outcome.file);
    return { ok: true, made: outcome.made };
  }

  /** Nothing that is counted depends on notes or names, so all columns and figures stay. */
  #keepFile(file: ProgrammeFile): void {
    this.#file = file;
    if (this.#cohort) this.#cohort = { ...this.#cohort, file };
  }

  /** The register and its answers to the questionnaire as a table that can be taken in again. */
  async table(state: ProgrammeState): Promise<Table | null> {
    const cohort = await this.#cohortOf(state);
    if (!cohort) return null;
    const { vietnam } = await import('../regions/vietnam/index.js');
    return registerTable(this.#file, cohort.structure, vietnam);
  }

  async #cohortOf({ instrument }: ProgrammeState): Promise<ProgrammeCohort | null> {
    const { instruments, today } = this.summary;
    const id = instruments.includes(instrument) ? instrument : (instruments[0] ?? '');
    if (this.#cohort?.structure.id !== id) {
      const structure = await structureOf(id);
      if (!structure) return null;
      this.#cohort = programmeCohort(this.#file, structure, today);
      this.#scored = null;
    }
    return this.#cohort;
  }

  #scoredBy(cohort: ProgrammeCohort, { weighting: wanted }: ProgrammeState): ScoredCohort {
    const known = Object.hasOwn(cohort.structure.indices[0]?.weightings ?? {}, wanted);
    const weighting = known ? wanted : '';
    if (this.#scored?.weighting !== weighting) {
      this.#scored = { weighting, value: scoredCohort(cohort, weighting === '' ? {} : { weighting }) };
      this.#overview = null;
      this.#list = null;
    }
    return this.#scored.value;
  }

  #overviewOf(cohort: ProgrammeCohort, scored: ScoredCohort, state: ProgrammeState): ProgrammeOverview | null {
    const { filter, by } = state;
    const wave = this.#file.programme.waves.some(({ id }) => id === state.wave) ? state.wave : lastWave(cohort);
    const key = JSON.stringify([filter, by, wave]);
    if (this.#overview?.key === key) return this.#overview.value;
    const value = programmeOverview(cohort, scored, { filter, wave, by });
    this.#overview = value && { key, value };
    return value;
  }

  #helpedIn(cohort: ProgrammeCohort, overview: ProgrammeOverview, state: ProgrammeState): Helped {
    const { help } = state;
    if (this.#helped?.of !== overview || this.#helped.help !== help) {
      this.#helped = { of: overview, help, value: helpedIn(cohort, overview, state) };
    }
    return this.#helped.value;
  }

  #listOf(cohort: ProgrammeCohort, scored: ScoredCohort, { filter }: ProgrammeState): EnterpriseList {
    const key = JSON.stringify(filter);
    if (this.#list?.key !== key)
      this.#list = { key, value: new EnterpriseList(enterpriseLines(cohort, scored, filter)) };
    return this.#list.value;
  }

  #page(cohort: ProgrammeCohort, scored: ScoredCohort, state: ProgrammeState): EnterprisePage {
    return pageOf(this.#listOf(cohort, scored, state).find(state), state.page);
  }

  /** Whoever is followed by a link is shown, whatever the filter. */
  #dossier(cohort: ProgrammeCohort, scored: ScoredCohort, id: string): Dossier | null {
    const line = enterpriseLines(cohort, scored, {}).find(({ enterprise }) => enterprise.id === id);
    return line ? dossierOf(cohort, line, scored.scores.basis) : null;
  }
}
