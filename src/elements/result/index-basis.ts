import { html, nothing, type TemplateResult } from 'lit';
import { basisFacts, chosenBasis } from './basis-words.js';
import type { IndexView } from './index-view.js';
import { sourceText } from './source-text.js';

/** What the number of an index rests on: its scale, what was chosen otherwise than usual, how far its rules were published, and where. */
export function indexBasis(view: IndexView): TemplateResult {
  const { compiled, result, messages, number } = view;
  const { scale } = compiled.index;
  const { others, method } = messages;
  return html`
    ${[others.scale(number(scale.minimum), number(scale.maximum)), ...chosenBasis(view)].join('. ')}.
    ${method.fidelity}: ${method.fidelities[result.fidelity]}. ${ROLES.map((role) => sourcesOf(view, role))}
  `;
}

const ROLES = ['stated', 'secondHand', 'drawnOn'] as const;

/** Who published it, apart from those who repeat it. */
function sourcesOf(
  { compiled, messages: { method } }: IndexView,
  wanted: (typeof ROLES)[number],
): TemplateResult | typeof nothing {
  const found = (compiled.index.sources ?? []).filter(({ role = 'stated' }) => role === wanted);
  if (found.length === 0) return nothing;
  const listed = found.map((source, i) => html`${i > 0 ? '; ' : ''}${sourceText(source, method)}`);
  return html`${wanted === 'stated' ? method.sources : method[wanted]}: ${listed}. `;
}

/** What the sources of an index leave open, how it was taken, and why: also where nobody chose otherwise. */
export function leftOpen(view: IndexView): readonly (TemplateResult | string)[] {
  const variants = basisFacts(view).filter(({ reason }) => reason !== null);
  return [
    ...variants.map(({ term, text, reason }) => html`${term}: <b>${text}</b>. ${reason}`),
    ...view.labels.openPoints(),
  ];
}
