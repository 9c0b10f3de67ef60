import type { Situation } from '../../core/compiled/item-states.js';

/** Enterprises that are looked at one by one, where there are more. */
export const SAMPLE_SIZE = 500;

/** A response of the sample. */
export interface SampledSituation {
  /** Its row in the cohort. */
  readonly row: number;
  readonly situation: Situation;
}

/** Keeps the latest responses of some enterprises, the same ones at every run and in every order of the file. */
export interface SituationSample {
  readonly add: (enterprise: string, day: number, taken: SampledSituation) => void;
  readonly all: () => readonly SampledSituation[];
}

interface Kept extends SampledSituation {
  readonly hash: number;
  readonly day: number;
}

/**
 * A sample of enterprises without chance: those whose ids have the lowest hashes, of each its latest response. Of fewer
 * enterprises than its size it is all of them.
 */
export function situationSample(size = SAMPLE_SIZE): SituationSample {
  const kept = new Map<string, Kept>();
  // Whoever is not below it is certainly not in the sample.
  let limit = Infinity;

  function cut(): void {
    const lowest = [...kept].sort(([, a], [, b]) => a.hash - b.hash).slice(0, size);
    limit = lowest.at(-1)?.[1].hash ?? limit;
    kept.clear();
    for (const [id, one] of lowest) kept.set(id, one);
  }

  return {
    add(enterprise, day, taken) {
      const hash = hashOf(enterprise);
      if (hash > limit) return;
      const before = kept.get(enterprise);
      if (before && before.day > day) return;
      kept.set(enterprise, { ...taken, hash, day });
      if (kept.size > size * 1.25) cut();
    },
    all() {
      if (kept.size > size) cut();
      return [...kept.values()].sort((a, b) => a.row - b.row).map(({ row, situation }) => ({ row, situation }));
    },
  };
}

/** FNV-1a with a finish that spreads ids which differ in their last digits only. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
