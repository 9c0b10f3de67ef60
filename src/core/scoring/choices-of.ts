import type { Item } from '../model/item.js';

/** What can be chosen of an item: its options, or the columns of a matrix. */
export function choicesOf(
  item: Item | undefined,
): readonly { readonly id: string; readonly exclusive?: boolean | undefined }[] {
  return item?.kind === 'matrix' ? item.columns : item && 'options' in item ? item.options : [];
}
