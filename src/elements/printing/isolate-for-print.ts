const HIDDEN = 'data-readiness-not-printed';
const AROUND = 'data-readiness-print-around';

const SHEET = `
  @page { size: A4; margin: 11mm 12mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; } }
  @media print {
    [${HIDDEN}] { display: none !important; }
    [${AROUND}] {
      display: block !important; position: static !important; float: none !important;
      width: auto !important; max-width: none !important; min-width: 0 !important;
      height: auto !important; max-height: none !important; min-height: 0 !important;
      margin: 0 !important; padding: 0 !important; border: 0 !important;
      overflow: visible !important; transform: none !important; filter: none !important;
      background: none !important; box-shadow: none !important; columns: auto !important;
    }
  }`;

/**
 * Leaves an element alone on the paper: everything beside it and beside the elements around it is hidden, through
 * shadow roots, for print only.
 *
 * @returns A function that undoes it.
 */
export function isolateForPrint(element: Element): () => void {
  const undo: (() => void)[] = [];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  for (let place: Element | null = element; place; place = outer(place)) {
    const root = place.getRootNode();
    if (place !== element) undo.push(mark(place, AROUND));
    for (const sibling of place.parentNode?.children ?? []) {
      if (sibling !== place && place !== document.documentElement) undo.push(mark(sibling, HIDDEN));
    }
    if (root instanceof ShadowRoot || root instanceof Document) undo.push(adopt(root, sheet));
  }
  return () => undo.forEach((step) => step());
}

function outer(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function mark(element: Element, attribute: string): () => void {
  element.setAttribute(attribute, '');
  return () => element.removeAttribute(attribute);
}

function adopt(root: Document | ShadowRoot, sheet: CSSStyleSheet): () => void {
  if (root.adoptedStyleSheets.includes(sheet)) return () => undefined;
  root.adoptedStyleSheets.push(sheet);
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}
