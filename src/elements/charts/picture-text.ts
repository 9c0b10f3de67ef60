import { PAPER } from '../radar/read-look.js';

/** A text of a picture; sizes in CSS pixels. */
export interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

/** A line that fits, with the height that it takes. */
export interface FittedLine extends TextLine {
  readonly height: number;
}

/** Vietnamese letters carry marks above and below. */
const LINE_HEIGHT = 1.4;

/** Breaks texts at spaces into lines that are at most so wide. */
export function wrapText(
  ctx: CanvasRenderingContext2D,
  lines: readonly TextLine[],
  width: number,
): readonly FittedLine[] {
  return lines.flatMap((line) => {
    ctx.font = fontOf(line);
    const fitted: string[] = [];
    for (const word of line.text.normalize('NFC').trim().split(/\s+/)) {
      const longer = fitted.length > 0 ? `${fitted.at(-1) ?? ''} ${word}` : word;
      if (fitted.length > 0 && ctx.measureText(longer).width <= width) fitted[fitted.length - 1] = longer;
      else fitted.push(word);
    }
    return fitted.map((text, position) => ({
      ...line,
      text,
      // A little room before the next text.
      height: line.size * LINE_HEIGHT + (position === fitted.length - 1 ? line.size * 0.35 : 0),
    }));
  });
}

/** Draws lines under each other. */
export function drawText(ctx: CanvasRenderingContext2D, lines: readonly FittedLine[], left: number, top: number): void {
  ctx.textAlign = 'left';
  ctx.textBaseline = 'top';
  let y = top;
  for (const line of lines) {
    ctx.font = fontOf(line);
    ctx.fillStyle = line.colour ?? PAPER.text;
    ctx.fillText(line.text, left, y + (line.size * (LINE_HEIGHT - 1)) / 2);
    y += line.height;
  }
}

function fontOf({ size, bold = false }: TextLine): string {
  return `${bold ? '700 ' : ''}${size}px ${PAPER.fontFamily}`;
}
