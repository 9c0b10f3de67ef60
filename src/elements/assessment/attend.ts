/**
 * Leads the eyes and the focus to the heading of a page, or to the summary of what is wrong. The focus on them has
 * screen readers read them: nothing is announced besides, or it would be heard twice.
 */
export function attend(host: HTMLElement, root: ParentNode, to: 'heading' | 'summary'): void {
  host.scrollIntoView({ block: 'start' });
  const summary = to === 'summary' ? root.querySelector<HTMLElement>('.error-summary') : null;
  summary?.scrollIntoView({ block: 'nearest' });
  (summary ?? root.querySelector<HTMLElement>('.page-title'))?.focus({ preventScroll: true });
}
