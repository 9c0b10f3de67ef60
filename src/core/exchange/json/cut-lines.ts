import type { PieceCutter, TextPiece } from './text-piece.js';

/** Cuts a text that comes in chunks into its lines, without the empty ones: JSON Lines. */
export function cutLines(): PieceCutter {
  let rest = '';
  let line = 1;

  function pieces(text: string): TextPiece[] {
    return text.split('\n').flatMap((one) => {
      const piece = { text: one.endsWith('\r') ? one.slice(0, -1) : one, line };
      line += 1;
      return piece.text.trim() === '' ? [] : [piece];
    });
  }

  return {
    push(chunk) {
      const text = rest + chunk;
      const end = text.lastIndexOf('\n');
      rest = text.slice(end + 1);
      return end < 0 ? [] : pieces(text.slice(0, end));
    },
    end: () => pieces(rest),
  };
}
