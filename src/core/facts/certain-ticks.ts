import { isList } from '../compiled/answer-value.js';
import type { MultipleItem } from '../model/item.js';
import type { Begun } from './begun.js';
import type { CertainPart } from './certain-parts.js';
import { newest, oldest } from './known-fact.js';
import type { SettledFact, SettledFacts } from './settled-fact.js';

/** The ticks of a list that are certain; `null` where none is. */
export function certainTicks(item: MultipleItem, parts: readonly CertainPart[], known: SettledFacts): Begun | null {
  const found = item.options.flatMap((option) => {
    const reason = option.exclusive
      ? undefined
      : newestOf([...ofTick(item, option, known), ...saying(parts, option.id)]);
    return reason ? [{ id: option.id, reason }] : [];
  });
  if (found.length === 0) return null;
  return { value: found.map(({ id }) => id), facts: found.flatMap(({ reason }) => reason) };
}

/** What was said of a tick itself: by its own fact, or in a shorter list of the same fact. */
function ofTick(
  { fact = '' }: MultipleItem,
  option: MultipleItem['options'][number],
  known: SettledFacts,
): readonly (readonly SettledFact[])[] {
  const [single, whole] = [known.get(option.fact ?? ''), known.get(fact)];
  const ticked = whole !== undefined && isList(whole.value) && whole.value.includes(option.id);
  return [...(single?.value === 'yes' ? [[single]] : []), ...(ticked ? [[whole]] : [])];
}

function saying(parts: readonly CertainPart[], tick: string): readonly (readonly SettledFact[])[] {
  return parts.filter(({ rule }) => rule.value === tick).map(({ facts }) => facts);
}

/** Of several reasons the newest; each is as old as its oldest fact. */
function newestOf(reasons: readonly (readonly SettledFact[])[]): readonly SettledFact[] | undefined {
  const late = newest(reasons.flatMap((facts) => oldest(facts) ?? []));
  return reasons.find((facts) => oldest(facts) === late);
}
