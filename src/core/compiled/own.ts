/** What an object itself holds under a key: a key from outside, such as `constructor`, finds nothing that is inherited. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
