/** Data that nobody changes: every property and every element is read-only, all the way down. Tuples stay tuples. */
export type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;
