/**
 * Breaks a label into lines of about equal length, at spaces only: a Vietnamese syllable is never cut.
 *
 * A single word that is longer than a line stands on a line of its own. What does not fit is cut off with
 * an ellipsis; the full text stands in the table.
 *
 * @param width Characters that a line should have at most.
 * @param lines Lines there may be at most.
 *
 * @example
 * wrapLabel('An toàn thông tin'); // ['An toàn', 'thông tin']
 */
export function wrapLabel(label: string, width = 14, lines = 3): string[] {
  const words = label.normalize('NFC').trim().split(/\s+/);
  const filled = fill(words, width);
  if (filled.length > lines) return [...filled.slice(0, lines - 1), `${filled[lines - 1] ?? ''}…`];
  return balanced(words, width, filled.length);
}

/** The narrowest lines that are not more than the given number. */
function balanced(words: readonly string[], width: number, lines: number): string[] {
  for (let narrow = 1; narrow < width; narrow++) {
    const filled = fill(words, narrow);
    if (filled.length <= lines) return filled;
  }
  return fill(words, width);
}

function fill(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
