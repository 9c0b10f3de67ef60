import { html, nothing, type TemplateResult } from 'lit';
import { pointsOn, PRECISION } from '../../core/advice/precision.js';
import { nearThreshold, openGates } from './level-scale.js';
import { isComparable, type ResultView } from './result-view.js';

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

function changeNotes({ compiled, result, earlier, messages, number }: ResultView): readonly string[] {
  if (earlier && !isComparable(earlier)) return [messages.precision.notComparable[earlier.part]];
  const before = earlier?.score ?? null;
  if (before === null || result.score === null) return [];
  const limit = pointsOn(compiled.index.scale, PRECISION.clearChange);
  const clear = Math.abs(result.score - before) >= limit - 1e-9;
  return [messages.precision.change(number(before), number(result.score), clear)];
}
