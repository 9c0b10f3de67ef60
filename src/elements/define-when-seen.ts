/**
 * Loads an element when its tag first stands in the document, now or later. Elements inside shadow roots are brought
 * by the element that uses them. On a server nothing is seen.
 */
export function defineWhenSeen(tag: string, load: () => Promise<unknown>): void {
  if (typeof document === 'undefined') return;
  const seen = () => customElements.get(tag) !== undefined || document.querySelector(tag) !== null;
  const bring = () => void load().catch(() => undefined);
  if (seen()) {
    bring();
    return;
  }
  const observer = new MutationObserver(() => {
    if (!seen()) return;
    observer.disconnect();
    bring();
  });
  observer.observe(document, { childList: true, subtree: true });
}
