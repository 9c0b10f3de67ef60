import type { Cell } from '../../../core/exchange/cell.js';
import { formatPoints } from '../../../core/i18n/result/format-score.js';
import { percent, points, signed, type ProgrammeView } from '../programme-view.js';
import { day, whole } from '../written.js';
import type { FigureKind } from './figure-table.js';

/** A cell as people read it, rounded; a dash where there is nothing. */
export function cellText(view: Pick<ProgrammeView, 'messages' | 'span'>, kind: FigureKind, value: Cell): string {
  const { messages, span } = view;
  if (value === null) return messages.none;
  if (typeof value === 'string') return kind === 'date' ? day(messages, value) : value;
  switch (kind) {
    case 'share':
    case 'bar':
      return percent(messages, value);
    case 'points':
      return points(view, value);
    case 'gain':
      return formatPoints(value, messages.locale, span);
    case 'changeOfShare':
      return messages.cards.percentagePoints(signed(messages, 100 * value));
    case 'changeOfPoints':
    case 'changeOfCount':
      return signed(messages, value);
    default:
      return whole(messages, value);
  }
}
