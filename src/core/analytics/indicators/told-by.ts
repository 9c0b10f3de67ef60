import { canDeny } from '../../facts/can-deny.js';
import type { CountedIndicator } from '../../facts/fact.js';
import { vocabulary as shared, type Vocabulary } from '../../facts/vocabulary.js';
import type { Structure } from '../../model/instrument.js';
import { asksIndicator } from './asks-indicator.js';

/**
 * An indicator as the questionnaires of some enterprises together can tell it. Where one of the enterprises was asked about
 * it only in questionnaires that can never say *no*, its *yes* would be counted and its *no* stay unknown, and a share of
 * those who are known would be too high: so the indicator becomes a floor, *at least*, of all who answered. Who was not asked
 * about it at all changes nothing, since neither *yes* nor *no* is known of them.
 *
 * @param answered Of each enterprise the questionnaires that it answered.
 * @example
 * toldBy(webPresence, [[smeScreeningStructure], [smeReadinessStructure]]).floor; // true: the short one asks for no social pages
 */
export function toldBy(
  indicator: CountedIndicator,
  answered: Iterable<readonly Structure[]>,
  vocabulary: Vocabulary = shared,
): CountedIndicator {
  if (indicator.floor) return indicator;
  const sayings = new Map<Structure, Saying>();
  const sayingOf = (structure: Structure): Saying => {
    const known = sayings.get(structure) ?? saying(structure, indicator, vocabulary);
    sayings.set(structure, known);
    return known;
  };
  for (const structures of answered) {
    const told = structures.map(sayingOf);
    if (told.includes('yes') && !told.includes('yesAndNo')) return { ...indicator, floor: true };
  }
  return indicator;
}

/** What a questionnaire can say of an enterprise about an indicator. */
type Saying = 'nothing' | 'yes' | 'yesAndNo';

function saying(structure: Structure, indicator: CountedIndicator, vocabulary: Vocabulary): Saying {
  if (!asksIndicator(structure, indicator, vocabulary)) return 'nothing';
  return canDeny(structure, indicator, vocabulary) ? 'yesAndNo' : 'yes';
}
