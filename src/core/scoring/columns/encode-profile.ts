import type { Situation } from '../../compiled/item-states.js';
import type { AnswerValue } from '../../model/response.js';
import type { ProfileColumn } from './cohort-columns.js';

interface Growing {
  readonly codes: Uint32Array;
  readonly values: AnswerValue[];
  /** Codes by value, other than numbers by its JSON: lists and shares are equal by what is in them. */
  readonly known: Map<string | number, number>;
}

/** The profile fields of the responses, each value once. */
export function encodeProfile(responses: readonly Situation[]): ReadonlyMap<string, ProfileColumn> {
  const fields = new Map<string, Growing>();
  for (const [row, { profile }] of responses.entries()) {
    const given: readonly (readonly [string, AnswerValue | undefined])[] = Object.entries(profile ?? {});
    for (const [field, value] of given) {
      if (value === undefined) continue;
      let column = fields.get(field);
      if (!column) {
        column = { codes: new Uint32Array(responses.length), values: [], known: new Map() };
        fields.set(field, column);
      }
      column.codes[row] = codeOf(column, value);
    }
  }
  return new Map([...fields].map(([field, { codes, values }]) => [field, { codes, values }]));
}

function codeOf({ values, known }: Growing, value: AnswerValue): number {
  const key = typeof value === 'number' ? value : JSON.stringify(value);
  const code = known.get(key) ?? values.push(value);
  known.set(key, code);
  return code;
}
