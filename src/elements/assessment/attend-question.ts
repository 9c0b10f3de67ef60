/** Leads the eyes to a question, and the focus to its first control. */
export function attendQuestion(root: ParentNode, key: string): void {
  const question = root.querySelector(`#${CSS.escape(key)}`);
  // The question comes into view, not only its control: people read before they answer.
  question?.scrollIntoView({ block: 'start' });
  question?.querySelector<HTMLElement>('input, select, textarea, button')?.focus({ preventScroll: true });
}
