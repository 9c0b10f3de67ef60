/** Controls but tab and line breaks, and what reverses the direction of what follows. */
const OUT_OF_PLACE = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/**
 * The first character of a text that has no business in plain text, as `U+0007`; `null` if there is none.
 * These are the control characters except tab and line break, and those that reverse the direction of
 * what follows: they can make a text look like another one.
 */
export function controlCharacter(text: string): string | null {
  const [found] = OUT_OF_PLACE.exec(text) ?? [];
  return found === undefined ? null : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
