import { oldest, type KnownFact } from './known-fact.js';

/** A fact while it is settled what earlier answers know. */
export interface SettledFact extends KnownFact {
  /** An answer states it; otherwise it follows. */
  readonly stated: boolean;
  /** It was chosen from a list without some of the values, or follows from such a choice: it may be wrong. */
  readonly doubtful: boolean;
  /** The stated facts on which it rests. */
  readonly roots: ReadonlySet<string>;
}

/** Settled facts by id. */
export type SettledFacts = ReadonlyMap<string, SettledFact>;

/** A fact that follows from others: as old as the oldest, as doubtful as the most doubtful of them. */
export function following(value: SettledFact['value'], sources: readonly SettledFact[]): SettledFact {
  return {
    value,
    offered: null,
    origin: oldest(sources)?.origin ?? {},
    stated: false,
    doubtful: sources.some(({ doubtful }) => doubtful),
    roots: new Set(sources.flatMap(({ roots }) => [...roots])),
  };
}

/** Whether nobody may rely on a fact: it follows from a doubtful choice. */
export function isGuess({ stated, doubtful }: SettledFact): boolean {
  return doubtful && !stated;
}
