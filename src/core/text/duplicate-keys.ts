import type { Path } from '../model/known-issue.js';
import { lineAndColumn } from './line-and-column.js';

/** A key that stands twice in one object of a text. */
export interface DuplicateKey {
  /** The place that the last one stands for; reading the text leaves nothing of the others. */
  readonly path: Path;
  readonly key: string;
  /** Line of the one before, counted from 1. */
  readonly line: number;
}

/** An object or list that is open: an object has its keys so far with their offsets. */
interface Open {
  readonly keys: Map<string, number> | null;
  name: string | number;
  expectsKey: boolean;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;

/** The keys that stand twice in an object of a text that is JSON; reading it drops all but the last, in silence. */
export function duplicateKeys(text: string): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const open: Open[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const inner = open.at(-1);
    if (token === '{') open.push({ keys: new Map(), name: '', expectsKey: true });
    else if (token === '[') open.push({ keys: null, name: 0, expectsKey: false });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && inner) goOn(inner);
    else if (inner?.expectsKey && inner.keys) {
      const key = JSON.parse(token) as string;
      const before = inner.keys.get(key);
      inner.keys.set(key, index);
      inner.name = key;
      inner.expectsKey = false;
      if (before === undefined) continue;
      found.push({ path: open.map(({ name }) => name), key, line: lineAndColumn(text, before).line });
    }
  }
  return found;
}

/** Behind a comma an object has another key, and a list another element. */
function goOn(inner: Open): void {
  if (inner.keys) inner.expectsKey = true;
  else inner.name = Number(inner.name) + 1;
}
