/** Something wrong with data from outside. Put into words by `core/i18n`, never here. */
export interface Issue {
  /** `noun/problem`, e.g. `item/unknown-option`. */
  readonly code: string;
  /** `error` refuses, `warning` does not. */
  readonly severity: 'error' | 'warning';
  /** Keys from the root of the document to the place. */
  readonly path: readonly (string | number)[];
  /** What the sentence needs: ids, limits, the nearest known id. */
  readonly params: Readonly<Record<string, string | number>>;
  /** What puts it right, where that is certain; left out where only the author can know. */
  readonly fix?: Fix;
  /** Other places that have part in it: the first of two ids, the conditions of a circle. */
  readonly related?: readonly (readonly (string | number)[])[];
}

/** Changes to a document, one after the other: a JSON Patch (RFC 6902), paths as JSON Pointers (RFC 6901). */
export type Fix = readonly PatchOperation[];

/** One operation of a JSON Patch, as far as fixes need them: `add` never stands within a list, `move` renames a key. */
export type PatchOperation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move'; readonly from: string; readonly path: string };

/** What comes of reading data from outside: the value, or every issue. Warnings may stand beside a value. */
export type Outcome<T, I extends Issue = Issue> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly I[] }
  | { readonly ok: false; readonly issues: readonly I[] };
