import { cellOf as rowOfMatrix, isCells, isList, isRatio } from '../compiled/answer-value.js';
import { own } from '../compiled/own.js';
import type { Answer, AnswerValue } from '../model/response.js';
import { MISSING_MARKS, TICK_SEPARATOR, type Cell } from './cell.js';
import type { Column, HeaderColumn, ItemColumn } from './column.js';
import { cellOfText } from './mark-text.js';
import type { TableRecord } from './table-record.js';

/** What a record has in a column. */
export function cellOf(column: Column, record: TableRecord): Cell {
  if (column.holds === 'header') return headerCell(column.key, record);
  if (column.holds === 'answer') return answerCell(column, own(record.response.answers, column.item.id));
  const value = own(record.response.profile, column.item.id);
  return value === undefined ? null : valueCell(column, value);
}

function headerCell(key: HeaderColumn['key'], { response, ...programme }: TableRecord): Cell {
  switch (key) {
    case 'id':
    case 'locale':
    case 'startedAt':
    case 'completedAt':
      return response[key];
    case 'instrument':
      return response.instrument.id;
    case 'version':
      return response.instrument.version;
    case 'respondentMode':
      return response.respondent.mode;
    case 'respondentRole':
      return response.respondent.role ?? null;
    case 'contradictions':
      return response.contradictions?.join(TICK_SEPARATOR) ?? null;
    default:
      return programme[key] ?? null;
  }
}

function answerCell(column: ItemColumn, answer: Answer | undefined): Cell {
  if (!answer) return null;
  if (!('missing' in answer)) return valueCell(column, answer.value);
  // The two numbers of a share are missing with the share.
  return column.part ? null : MISSING_MARKS[answer.missing];
}

function valueCell({ item, row, part }: ItemColumn, value: AnswerValue): Cell {
  if (part) return isRatio(value) ? value[part] : null;
  if (row !== undefined) return choiceCell(rowOfMatrix(value, row));
  if (item.kind === 'ratio') return isCells(value) ? choiceCell(value['band']) : null;
  if (item.kind === 'text') return typeof value === 'string' ? cellOfText(value) : null;
  return typeof value === 'number' ? value : choiceCell(isList(value) || typeof value === 'string' ? value : undefined);
}

function choiceCell(chosen: string | readonly string[] | undefined): Cell {
  return typeof chosen === 'object' ? chosen.join(TICK_SEPARATOR) : (chosen ?? null);
}
