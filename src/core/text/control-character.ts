/**
 * The first character of a text that has no business in plain text, as `U+0007`; `null` if there is none.
 * These are the control characters except tab and line break, and those that reverse the direction of
 * what follows: they can make a text look like another one.
 */
export function controlCharacter(text: string): string | null {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (isControl(code) || isDirectional(code)) return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return null;
}

function isControl(code: number): boolean {
  return (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || (code >= 0x7f && code <= 0x9f);
}

function isDirectional(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}
