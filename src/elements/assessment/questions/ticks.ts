/**
 * The ticks after one was set or taken away. An exclusive one clears the rest, and any other one clears it.
 *
 * @example
 * toggled([{ id: 'a' }, { id: 'none', exclusive: true }], ['a'], 'none', true); // ['none']
 */
export function toggled(
  options: readonly { readonly id: string; readonly exclusive?: boolean | undefined }[],
  before: readonly string[],
  id: string,
  set: boolean,
): readonly string[] {
  const exclusive = (option: string) => options.some((known) => known.id === option && known.exclusive);
  if (!set) return before.filter((tick) => tick !== id);
  if (exclusive(id)) return [id];
  const kept = new Set([...before.filter((tick) => !exclusive(tick)), id]);
  return options.map((option) => option.id).filter((option) => kept.has(option));
}
