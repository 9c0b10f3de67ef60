import type { JsonCause } from '../text/find-json-error.js';

/** The things of an instrument that have ids. */
export type Thing =
  | 'item'
  | 'option'
  | 'row'
  | 'column'
  | 'band'
  | 'page'
  | 'node'
  | 'level'
  | 'action'
  | 'contradiction'
  | 'index'
  | 'variant'
  | 'alternative'
  | 'weighting'
  | 'migration'
  | 'region'
  | 'field'
  | 'fact';

/** The kinds of values that JSON has, and a few that it has not. */
export type ValueType = 'object' | 'list' | 'text' | 'number' | 'boolean' | 'textOrNumber' | 'nothing' | 'other';

/** How an answer can be raised: to an option, to a number, by ticks, or not at all. */
export type Effects = 'option' | 'number' | 'ticks' | 'nothing';

type None = Readonly<Record<string, never>>;
/** The nearest known one, where one is near. */
type Near = Readonly<Partial<Record<'nearest', string>>>;
/** The nearest known one, or else those that there are. */
type NearOrKnown = Near & Readonly<Partial<Record<'known', string>>>;

/** Every code of an issue, with what its sentence needs. Adding a code here makes the words demand a sentence. */
export interface IssueParams {
  // Any document
  'document/not-json': { line: number; column: number; cause: JsonCause };
  'document/too-large': { size: number; maximum: number };
  'document/too-deep': { maximum: number };
  'document/cyclic': None;
  'tree/too-deep': { maximum: number };
  'condition/too-deep': { maximum: number };
  'list/too-long': { count: number; maximum: number };
  'list/too-short': { minimum: number };
  'key/forbidden': { key: string };
  'key/duplicate': { key: string; line: number };
  'key/unknown': { key: string } & NearOrKnown;
  /** `choices`: what its value can be, where it is one of a few. */
  'key/missing': { key: string } & Readonly<Partial<Record<'choices', string>>>;
  /** `keys`: those that belong into an object under the key `inside`. */
  'key/not-inside': { keys: string; inside: string };
  'value/not-json': { received: ValueType };
  'value/wrong-type': { expected: ValueType; received: ValueType };
  'value/unknown-choice': { value: string; choices: string } & Near;
  'value/not-integer': { value: number };
  'value/too-small': { minimum: number };
  'value/too-large': { maximum: number };
  'value/invalid': None;
  'text/empty': None;
  'text/too-long': { maximum: number };
  'text/control-character': { character: string };
  'text/not-composed': None;
  'id/malformed': { id: string; suggestion?: string };
  'version/malformed': { value: string };
  'locale/malformed': { value: string };
  'date/malformed': { value: string };
  'currency/malformed': { value: string };
  'link/not-https': { value: string };

  // References within an instrument
  'id/duplicate': { thing: Thing; id: string; first: string };
  'reference/unknown': { thing: Thing; id: string } & NearOrKnown;
  'reference/row-missing': { item: string; known: string };
  'reference/not-a-matrix': { item: string };
  'item/on-no-page': { item: string };
  'item/on-two-pages': { item: string; first: string };
  'exclusive/not-multiple': { item: string; option: string };
  'exclusive/every-option': { item: string };
  'range/inverted': { minimum: number; maximum: number };
  'fact/wrong-kind': { fact: string; item: string; kind: string; expected: string };
  'fact/not-yes-or-no': { fact: string; item: string; option: string };
  'fact/other-period': { fact: string; expected: string };
  'fact/unknown-value': { fact: string; value: string } & NearOrKnown;
  'fact/other-order': { fact: string; item: string; order: string };
  'fact/other-band': { fact: string; band: string; low: number; high: number };
  'fact/other-unit': { fact: string; item: string; expected: string };
  'variant/case-missing': { variant: string; alternative: string };
  'variant/unused': { variant: string };
  'version/changed-hash': { version: string };
  'migration/not-earlier': { from: string; to: string };
  'migration/leads-nowhere': { from: string; to: string };
  'migration/dropped-and-renamed': { item: string };

  // Conditions
  'condition/no-profile': { field: string };
  /** `needs`: the fields that are to be asked, where it follows from others. */
  'condition/field-not-asked': { field: string } & Readonly<Partial<Record<'needs', string>>>;
  'condition/field-not-listed': { field: string; region: string } & Near;
  'condition/cycle': { cycle: string; size: number; from: string; to: string };
  'condition/later-item': { item: string; later: string };
  'condition/score-not-allowed': { index: string };
  'condition/score-cycle': { cycle: string; size: number; from: string; to: string };
  'condition/fact-not-allowed': { fact: string };
  'condition/column-not-allowed': { item: string; column: string };
  'condition/not-ordered': { item: string };
  'condition/counts-ticks': { item: string; op: string; option: string };
  /** `fits`: the operators that do. */
  'condition/wrong-kind': { item: string; kind: string; op: string; fits: string };
  /** `known`: the options that can be the limit; left out where it is a number. */
  'condition/wrong-limit': { subject: string } & Readonly<Partial<Record<'known', string>>>;
  'condition/contradiction': { subject: string };
  /** `low`, `high`: what the answer can be. */
  'condition/always-true': { subject: string; limit: number } & Readonly<Partial<Record<'low' | 'high', number>>>;
  'condition/out-of-range': { subject: string; limit: number } & Readonly<Partial<Record<'low' | 'high', number>>>;
  'condition/never-true': { node: string; limit: number; low: number; high: number };

  // Indices
  /** `fits`: what the points can come from; left out where the item cannot have any. */
  'points/wrong-kind': { item: string; kind: string; from: string } & Readonly<Partial<Record<'fits', string>>>;
  'points/option-missing': { item: string; option: string };
  'points/line-and-steps': { item: string };
  'points/line-or-steps': { item: string };
  'line/empty': { value: number };
  'bands/gap': { from: number; to: number };
  'bands/overlap': { from: number; to: number };
  'bands/descending': { from: number; before: number };
  'bands/not-covering': { minimum: number; maximum: number; from: number; to: number };
  'band/empty': { from: number; to: number };
  'band/open': None;
  'level/unreachable': { level: string; from: number; to: number; low: number; high: number };
  'weights/all-zero': { node: string };
  'weight/unused': { node: string; combine: string };
  /** `weighting`, `alternatives`: what the score takes besides answers, where that is not the default. */
  'index/off-scale': { index: string; node: string; reached: number; minimum: number; maximum: number } & Readonly<
    Partial<Record<'weighting' | 'alternatives', string>>
  >;
  'root/not-a-group': { index: string };
  'index/not-monotone': { index: string; item: string; lower: string; higher: string };

  // Actions
  'effect/wrong-kind': { item: string; kind: string; fits: Effects };
  'effect/not-ordered': { item: string };
  'effect/exclusive': { item: string; option: string };
  'effect/out-of-range': { item: string; value: number } & Readonly<Partial<Record<'minimum' | 'maximum', number>>>;

  // Words
  'words/no-language': { language: string };
  'words/missing': { language: string; text: string; instead?: string };
  'words/unknown': { thing: Thing; id: string; language: string } & Near;

  // Responses
  'response/not-an-object': { received: ValueType };
  'response/wrong-format': { format: string };
  'response/other-instrument': { id: string; expected: string };
  'response/other-version': { version: string; expected: string };
  'response/migrated': { version: string; expected: string };
  'response/changed-hash': { version: string };
  'response/malformed': { key: string };
  'response/unknown-instrument': { id: string };
  'benchmark/malformed': { key: string };
  'benchmark/too-few': { n: number; fewest: number };
  'answer/unknown-item': { item: string } & Near;
  'answer/dropped-item': { item: string };
  'answer/malformed': { item: string };
  'answer/wrong-kind': { item: string; kind: string; received: ValueType };
  'answer/unknown-option': { item: string; option: string } & Near;
  'answer/unknown-row': { item: string; row: string } & Near;
  'answer/unknown-band': { item: string; band: string } & Near;
  'answer/repeated-option': { item: string; option: string };
  'answer/exclusive': { item: string; option: string };
  'answer/empty': { item: string };
  'answer/not-finite': { item: string };
  'answer/not-integer': { item: string; value: number };
  'answer/too-small': { item: string; value: number; minimum: number };
  'answer/too-large': { item: string; value: number; maximum: number };
  'answer/zero-denominator': { item: string };
  'answer/share-too-large': { item: string; value: number; maximum: number };
  'answer/too-long': { item: string; length: number; maximum: number };
  'answer/control-character': { item: string };
  'answer/unknown-not-offered': { item: string };
  'answer/not-applicable-not-offered': { item: string };
  'answer/malformed-provenance': { item: string };

  // Tables of responses
  'table/empty': None;
  'table/too-wide': { count: number; maximum: number };
  'table/no-known-column': None;
  'table/other-encoding': { encoding: string };
  'table/not-text': None;
  'table/cut-off': None;
  'table/quote-open': { line: number };
  'table/line-too-long': { line: number; maximum: number };
  'workbook/malformed': None;
  'workbook/not-computed': { cell: string };
  'workbook/too-large': { megabytes: number; maximum: number };
  'column/unknown': { column: string } & Near;
  'column/no-such-id': { column: string; id: string } & Near;
  'column/duplicate': { column: string; first: string };
  'row/duplicate-id': { id: string; first: number };
  'row/too-many-cells': { count: number; maximum: number };
  'row/not-json': { column: number; cause: JsonCause };
  'cell/required': { column: string };
  'cell/not-an-option': { value: string } & NearOrKnown;
  'cell/not-a-number': { value: string };
  'cell/ambiguous-number': { value: string };
  'cell/not-a-date': { value: string };
  'cell/half-share': None;
  'cell/mixed-missing': None;
  'cell/citizen-id': None;
}
