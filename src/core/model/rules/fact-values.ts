import type { Fact, RatioFact } from '../../facts/fact.js';
import { meantOrKnown } from '../../text/meant.js';
import type { Item, RatioItem } from '../item.js';
import { error, type KnownIssue, type Path } from '../known-issue.js';

/** Ids of an item that should be values of its fact, and where they stand. */
interface Named {
  readonly ids: readonly string[];
  readonly values: readonly string[];
  readonly at: string;
  /** Whether both item and fact have an order. */
  readonly ordered: boolean;
}

/** The options, rows, columns and bands of an item are values or bands of its fact, in its order, with its limits. */
export function factValues(item: Item, fact: Fact, path: Path): KnownIssue[] {
  const named = namedIn(item, fact);
  const strange = named.flatMap((one) => unknownValues(one, fact, path));
  if (strange.length > 0) return strange;
  const limits = item.kind === 'ratio' && fact.type === 'ratio' ? otherLimits(item, fact, path) : [];
  return [...named.flatMap((one) => otherOrder(one, item, fact, path)), ...limits];
}

function namedIn(item: Item, fact: Fact): readonly Named[] {
  const of = (
    list: readonly { readonly id: string }[],
    values: readonly string[],
    at: string,
    ordered = false,
  ): Named => ({ ids: list.map(({ id }) => id), values, at, ordered });
  if (item.kind === 'matrix' && fact.type === 'matrix') {
    const ordered = item.ordered === true && fact.ordered === true;
    return [of(item.rows, fact.rows, 'rows'), of(item.columns, fact.values, 'columns', ordered)];
  }
  if (item.kind === 'ratio' && fact.type === 'ratio') {
    return [of(item.bands ?? [], bandsOf(fact), 'bands')];
  }
  if (!('options' in item)) return [];
  if (fact.type === 'boolean') return [of(item.options, ['no', 'yes'], 'options')];
  if (fact.type === 'ticks') return [of(item.options, fact.values, 'options')];
  const ordered = item.kind === 'single' && item.ordered === true;
  if (fact.type === 'ratio') return [of(item.options, bandsOf(fact), 'options', ordered)];
  return fact.type === 'choice' ? [of(item.options, fact.values, 'options', ordered && fact.ordered === true)] : [];
}

function bandsOf({ bands = [] }: RatioFact): readonly string[] {
  return bands.map(({ id }) => id);
}

function unknownValues({ ids, values, at }: Named, fact: Fact, path: Path): KnownIssue[] {
  return ids.flatMap((id, index) =>
    values.includes(id)
      ? []
      : [
          error('fact/unknown-value', [...path, at, index, 'id'], {
            fact: fact.id,
            value: id,
            ...meantOrKnown(id, values, values),
          }),
        ],
  );
}

function otherOrder({ ids, values, at, ordered }: Named, item: Item, fact: Fact, path: Path): KnownIssue[] {
  const ranks = ids.map((id) => values.indexOf(id));
  const ascends = ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? 0));
  if (!ordered || ascends) return [];
  const order = values.filter((value) => ids.includes(value)).join(', ');
  return [error('fact/other-order', [...path, at], { fact: fact.id, item: item.id, order })];
}

function otherLimits(item: RatioItem, fact: RatioFact, path: Path): KnownIssue[] {
  return (item.bands ?? []).flatMap((band, index) => {
    const known = fact.bands?.find(({ id }) => id === band.id);
    if (!known || (known.low === band.low && known.high === band.high)) return [];
    const { low, high } = known;
    return [error('fact/other-band', [...path, 'bands', index], { fact: fact.id, band: band.id, low, high })];
  });
}
