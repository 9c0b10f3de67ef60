import { LIMITS } from '../../model/limits.js';
import type { PieceCutter, TextPiece } from './text-piece.js';

/** Where an object begins, where a stray word does, and what ends or nests it. */
const BEGIN = /[^\s,[\]]/g;
const TOKEN = /["{}]/g;
/** The end of a text, over its escapes. */
const QUOTE = /[^"\\]*(?:\\[^][^"\\]*)*"/y;

/**
 * Cuts a JSON text that comes in chunks into the objects of its list, or into the objects that stand one behind another,
 * without reading them: of a file of any size only one object is held. What is no object comes as a piece that is not JSON.
 */
export function cutElements(): PieceCutter {
  let rest = '';
  let line = 1;
  /** Whether an object was too long to end, so that nobody knows where the next one begins. */
  let lost = false;

  /** Takes the whole objects from the beginning of `rest`. */
  function take(last: boolean): TextPiece[] {
    const pieces: TextPiece[] = [];
    let done = 0;
    for (;;) {
      BEGIN.lastIndex = done;
      const begin = BEGIN.exec(rest)?.index ?? rest.length;
      const end = rest[begin] === '{' ? endOfObject(rest, begin) : endOfWord(rest, begin);
      line += breaks(rest, done, begin);
      done = begin;
      lost ||= end < 0 && rest.length - begin > LIMITS.bytes;
      if (begin === rest.length || (end < 0 && !last && !lost)) break;
      const stop = end < 0 ? rest.length : end;
      pieces.push({ text: rest.slice(begin, stop), line });
      line += breaks(rest, begin, stop);
      done = stop;
    }
    rest = rest.slice(done);
    return pieces;
  }

  return {
    push(chunk) {
      if (lost) return [];
      rest += chunk;
      return take(false);
    },
    end: () => (lost ? [] : take(true)),
  };
}

/** Behind the last bracket of an object; -1 where it does not end yet. */
function endOfObject(text: string, begin: number): number {
  let depth = 0;
  TOKEN.lastIndex = begin;
  for (let token = TOKEN.exec(text); token; token = TOKEN.exec(text)) {
    if (token[0] === '"') {
      QUOTE.lastIndex = TOKEN.lastIndex;
      if (!QUOTE.test(text)) return -1;
      TOKEN.lastIndex = QUOTE.lastIndex;
    } else {
      depth += token[0] === '{' ? 1 : -1;
      if (depth === 0) return TOKEN.lastIndex;
    }
  }
  return -1;
}

function endOfWord(text: string, begin: number): number {
  return text.indexOf('\n', begin);
}

function breaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
