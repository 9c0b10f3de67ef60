import type { Attention } from './assessment-run.js';

/**
 * Leads the eyes and the focus. The focus on a heading or a summary has screen readers read it: nothing is announced
 * besides, or it would be heard twice.
 */
export function attend(host: HTMLElement, root: ParentNode, attention: Attention): void {
  if (attention.to === 'question') {
    const question = root.querySelector(`#${CSS.escape(attention.key)}`);
    // The question comes into view, not only its control: people read before they answer.
    question?.scrollIntoView({ block: 'start' });
    question?.querySelector<HTMLElement>('input, select, textarea, button')?.focus({ preventScroll: true });
    return;
  }
  host.scrollIntoView({ block: 'start' });
  const summary = attention.to === 'summary' ? root.querySelector<HTMLElement>('.error-summary') : null;
  const target = summary ?? root.querySelector<HTMLElement>('.page-title');
  summary?.scrollIntoView({ block: 'nearest' });
  target?.focus({ preventScroll: true });
}
