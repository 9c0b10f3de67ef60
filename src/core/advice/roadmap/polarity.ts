import type { CompiledInstrument } from '../../compiled/compiled-instrument.js';
import type { Condition, ConditionAtom, ItemSubject } from '../../model/condition.js';
import { choicesOf } from '../../scoring/choices-of.js';
import type { Reads } from './reads.js';

/** How the truth of a condition moves while actions are added: once true it stays so (`up`), or once not true. */
export type Polarity = 'constant' | 'up' | 'down' | 'either';

/** How a condition moves; `either` where nothing is proven. A truth that is unknown counts as not true. */
export function polarityOf(condition: Condition | undefined, instrument: CompiledInstrument, reads: Reads): Polarity {
  if (!condition || reads.condition(condition).size === 0) return 'constant';
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.map((part) => polarityOf(part, instrument, reads)).reduce(both, 'constant');
    case 'not':
      // What is unknown stays unknown under `not`: only what is known at all times can be turned over.
      return isKnown(condition.of, instrument, reads) ? turned(polarityOf(condition.of, instrument, reads)) : 'either';
    default:
      return ofAtom(condition, instrument, reads);
  }
}

function both(a: Polarity, b: Polarity): Polarity {
  if (a === 'constant') return b;
  return b === 'constant' || a === b ? a : 'either';
}

function turned(polarity: Polarity): Polarity {
  return polarity === 'up' ? 'down' : polarity === 'down' ? 'up' : polarity;
}

/** Whether all that a condition reads is asked whatever actions are taken. */
function isKnown(condition: Condition, instrument: CompiledInstrument, reads: Reads): boolean {
  if (condition.op === 'all' || condition.op === 'any') {
    return condition.of.every((part) => isKnown(part, instrument, reads));
  }
  if (condition.op === 'not') return isKnown(condition.of, instrument, reads);
  return !('item' in condition.on) || reads.asking(condition.on.item).size === 0;
}

function ofAtom(atom: ConditionAtom, instrument: CompiledInstrument, reads: Reads): Polarity {
  if (!('item' in atom.on)) return 'constant';
  const item = instrument.items.get(atom.on.item);
  const asking = reads.asking(atom.on.item).size > 0;
  if (!item || reads.isMixed(item.id) || (asking && !comesIntoSight(atom.on, instrument, reads))) return 'either';
  const value = ofValue(atom, instrument);
  return asking && value === 'down' ? 'either' : value;
}

/** Whether an item that is asked stays so. */
function comesIntoSight({ item }: ItemSubject, instrument: CompiledInstrument, reads: Reads): boolean {
  const found = instrument.items.get(item);
  const [visible, applicable] = [found?.visibleIf, found?.applicableIf].map((one) =>
    polarityOf(one, instrument, reads),
  );
  return (visible === 'constant' || visible === 'up') && applicable === 'constant';
}

/** How a test of an item moves while its answer rises. */
function ofValue(atom: ConditionAtom, { items }: CompiledInstrument): Polarity {
  const item = 'item' in atom.on ? items.get(atom.on.item) : undefined;
  const many = item?.kind === 'multiple' || (item?.kind === 'matrix' && item.choose === 'many');
  switch (atom.op) {
    case 'answered':
    case 'notApplicable':
    case 'atLeast':
      return 'up';
    case 'atMost':
      return 'down';
    default: {
      const wanted = atom.op === 'oneOf' ? atom.values : [atom.value];
      const choices = choicesOf(item);
      if (many) {
        if (atom.op !== 'includes') return 'either';
        return choices.find(({ id }) => id === atom.value)?.exclusive === true ? 'down' : 'up';
      }
      // Of an order, up if the wanted choices are the uppermost, down if they are the lowest.
      const inside = choices.map(({ id }) => wanted.includes(id));
      if (!inside.includes(true)) return item?.kind === 'ratio' ? 'either' : 'up';
      if (!inside.slice(inside.indexOf(true)).includes(false)) return 'up';
      return inside.slice(0, inside.lastIndexOf(true)).includes(false) ? 'either' : 'down';
    }
  }
}
