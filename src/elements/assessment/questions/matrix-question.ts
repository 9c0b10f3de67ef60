import { html, type TemplateResult } from 'lit';
import { isCells } from '../../../core/compiled/answer-value.js';
import type { MatrixItem } from '../../../core/model/item.js';
import type { CellsValue } from '../../../core/model/response.js';
import { said, type Asking } from './asking.js';
import { choice } from './choice.js';
import { missingChoices } from './missing-choices.js';
import { groupFrame } from './question-frame.js';
import type { Question } from './question.js';
import { toggled } from './ticks.js';

/**
 * Rows by columns. Each row is a group of its own with every column named, so it reads the same as a table on a wide
 * screen (the styles line the columns up) and as a stack on a narrow one.
 */
export function matrixQuestion(question: Question, item: MatrixItem, asking: Asking): TemplateResult {
  const cells = chosenCells(question);
  return groupFrame(
    question,
    asking,
    html`
      <div class="matrix" data-columns=${item.columns.length}>
        <div class="matrix-head" aria-hidden="true">
          <span></span>
          ${item.columns.map(({ id }) => html`<span>${said(asking, question.words.columns?.[id] ?? id)}</span>`)}
        </div>
        ${item.rows.map((row) => rowGroup(question, item, asking, cells, row.id))}
      </div>
      ${missingChoices(question, asking, 'checkbox')}
    `,
  );
}

function rowGroup(
  question: Question,
  item: MatrixItem,
  asking: Asking,
  cells: CellsValue,
  row: string,
): TemplateResult {
  const cell = cells[row];
  const ticks = typeof cell === 'string' ? [cell] : (cell ?? []);
  const change = (column: string, set: boolean) => {
    const next = item.choose === 'one' ? column : toggled(item.columns, ticks, column, set);
    asking.answer(question, withCell(cells, row, next));
  };
  return html`
    <fieldset class="matrix-row" id="${question.key}-row-${row}">
      <legend>${said(asking, question.words.rows?.[row] ?? row)}</legend>
      ${item.columns.map(({ id }) =>
        choice({
          type: item.choose === 'one' ? 'radio' : 'checkbox',
          name: `${question.key}-row-${row}`,
          value: id,
          checked: ticks.includes(id),
          label: said(asking, question.words.columns?.[id] ?? id),
          change: (set) => change(id, set),
        }),
      )}
    </fieldset>
  `;
}

function chosenCells({ answer }: Question): CellsValue {
  return answer && 'value' in answer && isCells(answer.value) ? answer.value : {};
}

function withCell(cells: CellsValue, row: string, cell: string | readonly string[]): { value: CellsValue } | null {
  const others = Object.entries(cells).filter(([id]) => id !== row);
  const all = cell.length > 0 ? [...others, [row, cell] as const] : others;
  return all.length > 0 ? { value: Object.fromEntries(all) } : null;
}
