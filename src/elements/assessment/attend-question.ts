/** Leads the eyes to a question, and the focus to its first control. */
export function attendQuestion(root: ParentNode, key: string): void {
  const question = root.querySelector(`#${CSS.escape(key)}`);
  // The question comes into view, not only its control: people read before they answer.
  question?.scrollIntoView({ block: 'start' });
  // In a table that is begun the first row that is open; what is set there already needs no key.
  const open = question?.querySelector<HTMLElement>('.matrix-row:not(:has(:checked)) input');
  const control = open ?? question?.querySelector<HTMLElement>('input, select, textarea, button');
  control?.focus({ preventScroll: true });
}
