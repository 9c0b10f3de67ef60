import type { Structure } from '../../core/model/instrument.js';
import type { ActionWords, ItemWords, Words } from '../../core/model/words.js';

/** What an instrument calls its things; where a text is missing, the next words, and in the end the id. */
export interface Labels {
  title(): string;
  /** Of another index of the instrument, where one is named. */
  indexTitle(id?: string): string;
  page(id: string): string;
  node(id: string): string;
  level(id: string): string;
  levelDescription(id: string): string | null;
  gate(id: string): string | null;
  /** Whom the score is meant for; `null` where nothing limits it. */
  scoreIf(): string | null;
  /** What those can do whom it is not meant for. */
  withoutScore(): string | null;
  /** Whom the levels are meant for; `null` where nothing limits them. */
  levelIf(): string | null;
  /** What the sources of the index leave open besides its variants, a sentence each. */
  openPoints(): readonly string[];
  item(id: string): string;
  /** Of an item without words its id is the question. */
  itemWords(id: string): ItemWords;
  /** An option, row, column or band of an item. */
  choice(item: string, id: string): string;
  /** `null` where nothing says what the action is. */
  action(id: string): ActionWords | null;
  /** `null` where nothing says what does not fit. */
  contradiction(id: string): string | null;
  weighting(id: string): string;
  /** What the sources leave open, and how it was taken. */
  variant(id: string): string;
  alternative(variant: string, id: string): string;
  /** What is open, and why the default is what it is; `null` where nothing says so. */
  reason(variant: string): string | null;
  standing(): string | null;
}

/**
 * Looks words up in one index.
 *
 * @param words The words to take, best first.
 */
export function labels(words: readonly Words[], structure: Structure, index: string): Labels {
  function find<T>(look: (words: Words) => T | undefined): T | null {
    for (const candidate of words) {
      const found = look(candidate);
      if (found !== undefined) return found;
    }
    return null;
  }

  const itemWords = (id: string) => find((all) => own(all.items, id)) ?? { text: id };
  const level = (id: string) => find((all) => own(all.indices[index]?.levels, id));
  return {
    title: () => find(({ title }) => title) ?? structure.id,
    indexTitle: (id = index) => find((all) => own(all.indices, id)?.title) ?? id,
    page: (id) => find((all) => own(all.pages, id)?.title) ?? id,
    node: (id) => find((all) => own(all.indices[index]?.nodes, id)?.label) ?? id,
    level: (id) => level(id)?.name ?? id,
    levelDescription: (id) => level(id)?.description ?? null,
    gate: (id) => find((all) => own(all.indices[index]?.levels, id)?.gate),
    scoreIf: () => find((all) => own(all.indices, index)?.scoreIf),
    withoutScore: () => find((all) => own(all.indices, index)?.withoutScore),
    levelIf: () => find((all) => own(all.indices, index)?.levelIf),
    openPoints: () => openPointsOf(words.map((all) => own(all.indices, index)?.openPoints ?? {})),
    itemWords,
    item: (id) => itemWords(id).text,
    choice: (item, id) => find((all) => choiceOf(own(all.items, item), id)) ?? id,
    action: (id) => find((all) => own(all.actions, id)),
    contradiction: (id) => find((all) => own(all.contradictions, id)),
    weighting: (id) => find((all) => own(all.weightings, id)) ?? id,
    variant: (id) => find((all) => own(all.variants, id)?.title) ?? id,
    alternative: (variant, id) => find((all) => own(own(all.variants, variant)?.alternatives, id)) ?? id,
    reason: (variant) => find((all) => own(all.variants, variant)?.reason),
    standing: () => find((all) => all.standing),
  };
}

/** Each point in the best of the languages that tell it, in the order of the best. */
function openPointsOf(told: readonly Readonly<Record<string, string>>[]): readonly string[] {
  const best = new Map<string, string>();
  for (const [id, text] of told.flatMap((points) => Object.entries(points))) if (!best.has(id)) best.set(id, text);
  return [...best.values()];
}

function choiceOf(item: ItemWords | undefined, id: string): string | undefined {
  return own(item?.options, id) ?? own(item?.columns, id) ?? own(item?.bands, id) ?? own(item?.rows, id);
}

/** Words come from outside too, where any key may be asked for. */
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
