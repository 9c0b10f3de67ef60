/** Where in a list somebody is. */
export interface Place {
  readonly list: string;
  readonly at: number;
  /** What was pressed. It may stay, and mean something else. */
  readonly control: Element;
}

/** The place of the control that an event came from; `null` where it is in no list. */
export function placeOf({ currentTarget: control }: Event): Place | null {
  if (!(control instanceof Element)) return null;
  const list = control.closest<HTMLElement>('[data-list]');
  const name = list?.dataset['list'];
  if (!list || name === undefined) return null;
  const at = [...list.querySelectorAll('li')].findIndex((entry) => entry.contains(control));
  return { list: name, at, control };
}

/**
 * Gives the focus a place when what had it is gone, or stands for something else: to what took its place, else to the last of its list, else to a heading.
 *
 * @param heading Selector of what is there in any case.
 */
export function keepPlace(root: ShadowRoot, place: Place | null, heading: string): void {
  // Who went on meanwhile is left where they are.
  const focused = root.activeElement;
  if ((focused?.checkVisibility() && focused !== place?.control) || hasFocusElsewhere(root)) return;
  const places = place
    ? [...root.querySelectorAll<HTMLElement>(`[data-list="${CSS.escape(place.list)}"] [data-land]`)]
    : [];
  const next = places[Math.min(place?.at ?? 0, places.length - 1)] ?? root.querySelector<HTMLElement>(heading);
  // Read anew where it is the same control.
  if (focused instanceof HTMLElement) focused.blur();
  next?.focus();
}

function hasFocusElsewhere({ host }: ShadowRoot): boolean {
  const scope = host.getRootNode();
  if (!(scope instanceof Document || scope instanceof ShadowRoot)) return false;
  const { activeElement } = scope;
  return activeElement !== null && activeElement !== host && activeElement !== document.body;
}
