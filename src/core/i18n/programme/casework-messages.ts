import type { Change } from '../../model/assessment.js';
import type { NoteRefusal } from '../../programme/notes.js';
import type { NameRefusal } from '../../programme/rename-programme.js';

/** What the page of a programme says about one enterprise, beside its result. */
export interface CaseworkMessages {
  /** Links to the parts of the page of an enterprise. */
  readonly contents: {
    readonly heading: string;
    readonly history: string;
    readonly chart: string;
    readonly roadmap: string;
    readonly points: string;
    readonly notes: string;
    readonly changes: string;
  };

  readonly contacts: {
    readonly heading: string;
    /** That they are no part of any figure. */
    readonly apart: string;
    readonly none: string;
    readonly person: string;
    readonly phone: string;
    readonly email: string;
  };

  readonly changes: {
    readonly heading: string;
    readonly none: string;
    /** What was done to what, with the names of the fields; none where it is about the whole. */
    readonly line: (kind: Change['kind'], subject: Change['subject'], fields: readonly string[]) => string;
    readonly by: (date: string, officer: string) => string;
    /** In place of an officer whose name nobody told. */
    readonly unnamed: string;
    /** What fields are called. */
    readonly fields: Readonly<Record<string, string>>;
  };

  readonly notes: {
    readonly heading: string;
    /** Where they are kept, and that they are no part of any figure. */
    readonly apart: string;
    readonly none: string;
    readonly text: string;
    readonly hint: string;
    readonly officer: string;
    readonly writtenAs: (officer: string) => string;
    readonly add: string;
    readonly by: (time: string, officer: string) => string;
    readonly remove: string;
    /** The same for who hears the button alone. */
    readonly removeOne: (time: string) => string;
    readonly sure: string;
    readonly added: string;
    readonly removed: string;
    readonly refused: Readonly<Record<NoteRefusal, string>>;
  };

  /** The name of the programme. */
  readonly rename: {
    readonly heading: string;
    readonly vi: string;
    readonly en: string;
    readonly save: string;
    readonly refused: Readonly<Record<Exclude<NameRefusal, 'same'>, string>>;
  };

  readonly unsaved: {
    readonly hint: string;
    readonly save: string;
    /** That lines which could not be read are not in a file that is saved. */
    readonly without: (count: number) => string;
    /** Asked before another file takes the place of changes that are not saved. */
    readonly sure: string;
  };

  readonly points: {
    readonly heading: string;
    /** That they are made from the answers and stored nowhere. */
    readonly apart: string;
    readonly none: string;
    readonly contradictions: string;
    readonly open: (dimension: string) => string;
    readonly noDimension: string;
    readonly unknown: string;
    readonly unanswered: string;
    readonly near: string;
    readonly belowLevel: (level: string, points: string) => string;
    readonly aboveLevel: (level: string, points: string) => string;
    readonly onLevel: (level: string) => string;
    readonly old: string;
    readonly oldSince: (date: string) => string;
    readonly oldItem: (question: string, date: string) => string;
    readonly noDate: string;
    readonly fallen: string;
    readonly fell: (dimension: string, from: string, to: string) => string;
    /** That a step back may come from answers that were reported otherwise. */
    readonly unclear: string;
  };
}
