import { html, nothing, type TemplateResult } from 'lit';
import { nearThreshold } from '../../core/advice/near-threshold.js';
import { openGates } from './level-scale.js';
import { differenceText } from './difference-text.js';
import type { ResultView } from './result-view.js';

/** What must be known to read a level rightly: what its gate still needs, and how close the next level is. */
export function levelNotes(view: ResultView): TemplateResult | typeof nothing {
  const notes = [...gateNotes(view), ...nearNotes(view), ...changeNotes(view), ...unfittingNotes(view)];
  if (notes.length === 0) return nothing;
  return html`<ul class="notes">
    ${notes.map((note) => html`<li>${note}</li>`)}
  </ul>`;
}

function gateNotes({ compiled, result, labels, messages }: ResultView): readonly string[] {
  if (!compiled.levels) return [];
  return openGates(compiled.levels, result).map(({ level, state }) => {
    const needs = labels.gate(level) ?? messages.level.gateUnnamed;
    const say = state === 'notMet' ? messages.level.gateNotMet : messages.level.gateUnclear;
    return say(labels.level(level), needs);
  });
}

function nearNotes({ compiled, result, labels, messages, number }: ResultView): readonly string[] {
  // Where no level is certainly meant, no threshold is near either.
  const near =
    compiled.levels && result.levels?.byScore
      ? nearThreshold(compiled.levels, result.score, compiled.index.scale)
      : null;
  if (!near) return [];
  const points = number(near.points);
  if (points === number(0)) return [messages.precision.onThreshold(labels.level(near.level))];
  const say = near.side === 'below' ? messages.precision.belowLevel : messages.precision.aboveLevel;
  return [say(labels.level(near.level), points)];
}

function unfittingNotes({ contradictions, messages }: ResultView): readonly string[] {
  return contradictions.map((text) => messages.precision.unfitting(text));
}

function changeNotes(view: ResultView): readonly string[] {
  const { change, messages, number } = view;
  if (!change) return [];
  const { different, malformed } = messages.precision.notComparable;
  if (!change.ok) return [change.difference ? different(differenceText(view, change.difference)) : malformed];
  const { from, to, clear } = change.overall;
  return from === null || to === null ? [] : [messages.precision.change(number(from), number(to), clear)];
}
