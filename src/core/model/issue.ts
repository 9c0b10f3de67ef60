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
}

/** What comes of reading data from outside: the value, or every issue. Warnings may stand beside a value. */
export type Outcome<T, I extends Issue = Issue> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly I[] }
  | { readonly ok: false; readonly issues: readonly I[] };
