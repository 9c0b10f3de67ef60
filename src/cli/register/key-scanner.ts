/** Keys that only a register has, and keys that only something else has: an instrument, a response, a record. */
const REGISTER = ['programme', 'enterprises'];
const OTHER = ['structure', 'words', 'instrument', 'answers', 'response'];

/** Finds out piece by piece whether a text is a register. */
export interface KeyScanner {
  /** Takes the next piece; `null` while it is open. */
  readonly push: (text: string) => boolean | null;
}

/**
 * Tells a register by the keys of its outermost object, in whichever order they stand: a list, a table and JSON Lines are
 * told apart by their first character or line, so that little of them is looked at.
 */
export function keyScanner(): KeyScanner {
  let depth = 0;
  let inText = false;
  let escaped = false;
  // The last text of the outermost object, which is a key once a colon follows.
  let last = '';

  /** What the next sign says; `null` where it says nothing. */
  function step(sign: string): boolean | null {
    if (inText) {
      if (escaped) escaped = false;
      else if (sign === '\\') escaped = true;
      else if (sign === '"') inText = false;
      else if (depth === 1 && last.length < 40) last += sign;
      return null;
    }
    if (depth === 0) return opened(sign);
    if (sign === '"') {
      inText = true;
      if (depth === 1) last = '';
    } else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    else if (sign === ':' && depth === 1) return named(last);
    return depth === 0 ? false : null;
  }

  function opened(sign: string): boolean | null {
    if (sign.trim() === '' || sign === '\uFEFF') return null;
    depth = 1;
    return sign === '{' ? null : false;
  }

  return {
    push(text) {
      for (const sign of text) {
        const found = step(sign);
        if (found !== null) return found;
      }
      return null;
    },
  };
}

function named(key: string): boolean | null {
  if (REGISTER.includes(key)) return true;
  return OTHER.includes(key) ? false : null;
}
