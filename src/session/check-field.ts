import type { Issue } from '../core/model/issue.js';
import type { AnswerValue } from '../core/model/response.js';
import type { Region } from '../core/regions/region.js';
import type { CheckValue } from '../core/response/check-answer.js';

/** What is wrong with the value of a profile field: its kind first, then what its region knows of it. */
export function checkField(region: Region, id: string, value: AnswerValue, checkValue: CheckValue): Issue | null {
  const field = region.fields.find((known) => known.id === id);
  if (!field) return { code: 'field/unknown', severity: 'error', path: [], params: { field: id } };
  return checkValue(field, value) ?? region.check(id, value);
}
