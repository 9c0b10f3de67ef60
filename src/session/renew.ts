import { own } from '../core/compiled/own.js';
import { instantOf, type Origin } from '../core/facts/known-fact.js';
import type { Answers } from '../core/model/response.js';
import { NOTHING_KNOWN } from './from-before.js';
import type { KnownBefore } from './session.js';

/** What earlier responses say: answers, what is begun, and notes. */
export interface Known {
  readonly answers: Answers;
  readonly before?: KnownBefore | undefined;
}

/** The same in a session, where something of it was confirmed, answered or taken back. */
export interface Kept extends Known {
  readonly confirmed: ReadonlySet<string>;
}

/**
 * What is known once more earlier responses were read. Of each item the newer side counts as a whole: what it says may have taken
 * back an answer, or made one certain. What a person said of an item here stays as it is.
 */
export function renew(kept: Kept, found: Known): Required<Known> {
  const [old, recent] = [sideOf(kept), sideOf(found)];
  const ids = new Set(
    [old, recent].flatMap(({ answers, beside, suggested }) => Object.keys({ ...answers, ...beside, ...suggested })),
  );
  const sides = [...ids].map((id) => {
    const [earlier, later] = [lastWord(old, id), lastWord(recent, id)];
    return { id, side: later !== null && later >= (earlier ?? '') ? recent : old };
  });
  const pick = <T>(from: (side: Side) => Readonly<Record<string, T>>, some = sides): Readonly<Record<string, T>> =>
    Object.fromEntries(
      some.flatMap(({ id, side }) => {
        const one = own(from(side), id);
        return one === undefined ? [] : [[id, one] as const];
      }),
    );
  const open = sides.filter(({ id }) => !isSaidHere(kept, id));
  const said = Object.entries(kept.answers).filter(([id]) => isSaidHere(kept, id));
  return {
    answers: { ...Object.fromEntries(said), ...pick(({ answers }) => answers, open) },
    before: { beside: pick(({ beside }) => beside), suggested: pick(({ suggested }) => suggested) },
  };
}

type Side = KnownBefore & Pick<Known, 'answers'>;

function sideOf({ answers, before = NOTHING_KNOWN }: Known): Side {
  return { answers, ...before };
}

/** Whether a person answered, confirmed or took back here, or the host filled in: nothing earlier changes that. */
function isSaidHere({ answers, confirmed }: Kept, id: string): boolean {
  const answer = own(answers, id);
  return confirmed.has(id) || (answer !== undefined && answer.provenance?.from !== 'carried');
}

/** When the last word on an item was given, so that texts sort as times do; `null` where none was. */
function lastWord({ answers, beside, suggested }: Side, id: string): string | null {
  const origins: readonly (Origin | undefined)[] = [
    own(answers, id)?.provenance,
    own(suggested, id)?.provenance,
    own(beside, id),
  ];
  const instants = origins.flatMap((origin) => (origin ? [instantOf({ origin })] : []));
  return instants.reduce<string | null>((late, instant) => (late === null || instant > late ? instant : late), null);
}
