import type { IndexView } from './index-view.js';

/** The level in words, or the two between which it lies; `null` where the index has none, or none is meant. */
export function levelName({ compiled, result, labels, messages }: IndexView): string | null {
  const { levels, scoreIf } = result;
  if (!compiled.levels || !levels || scoreIf === false) return null;
  if (levels.withheld === 'notMeant' || levels.withheld === 'maybeNotMeant') return null;
  const { level, bounds } = levels;
  if (level !== null) return labels.level(level);
  if (!bounds) return messages.level.none;
  const [lowest, highest] = [labels.level(bounds.lowest), labels.level(bounds.highest)];
  return lowest === highest ? lowest : messages.level.between(lowest, highest);
}
