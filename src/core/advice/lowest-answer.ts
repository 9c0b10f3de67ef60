import type { Item, MatrixItem } from '../model/item.js';
import type { AnswerValue } from '../model/response.js';

/**
 * The lowest answer by an item's declared order: the first option, the exclusive tick, the lower end of the range.
 *
 * @returns `null` where no order is declared, or no end.
 */
export function lowestAnswer(item: Item): AnswerValue | null {
  switch (item.kind) {
    case 'single':
      return item.ordered === true ? (item.options[0]?.id ?? null) : null;
    case 'multiple':
      return exclusiveOf(item.options) ?? null;
    case 'number':
      return item.minimum ?? null;
    case 'ratio': {
      const band = item.bands?.[0];
      return band ? { band: band.id } : { numerator: 0, denominator: 1 };
    }
    case 'matrix': {
      const cell = lowestCell(item);
      return cell === undefined ? null : Object.fromEntries(item.rows.map(({ id }) => [id, cell]));
    }
    case 'text':
      return null;
  }
}

/** The lowest answer to a row of a matrix. */
function lowestCell({ choose, ordered, columns }: MatrixItem): string | readonly string[] | undefined {
  if (choose === 'many') return exclusiveOf(columns);
  return ordered === true ? columns[0]?.id : undefined;
}

function exclusiveOf(
  options: readonly { readonly id: string; readonly exclusive?: boolean | undefined }[],
): readonly string[] | undefined {
  const found = options.find(({ exclusive }) => exclusive === true);
  return found && [found.id];
}
