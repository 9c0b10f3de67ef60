/** A size, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the chart and its labels stand: the centre and radius of the axes, and a box for each label. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly labels: readonly Box[];
}

/** A box, by its upper left corner. */
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** Space between an axis and its label. */
const GAP = 12;
/** Space between two labels side by side: as much as there is, best first. */
const APART = [12, 8, 4];
const SMALLEST = 24;

/**
 * Finds the largest radar that fits an area together with its labels.
 *
 * A label stands outside the end of its axis. Where the area is too narrow for that, it moves inwards, up or
 * down past the corner of the web, so that a phone shows a web and not only its labels.
 *
 * @param area The area, in pixels.
 * @param sizes The size of each label, clockwise from the top.
 */
export function placeLabels(area: Size, sizes: readonly Size[]): Placement {
  for (const apart of APART) {
    for (let radius = Math.floor(Math.min(area.width, area.height) / 2); radius > SMALLEST; radius -= 2) {
      const labels = sizes.map((size, i) => placeOne(size, i, sizes.length, radius, area.width));
      if (fits(labels, area, apart)) return centred(labels, radius, area);
    }
  }
  const labels = sizes.map((size, i) => placeOne(size, i, sizes.length, SMALLEST, area.width));
  return centred(labels, SMALLEST, area);
}

/** Direction of an axis: a unit vector, the first one straight up. */
function direction(i: number, count: number): { readonly dx: number; readonly dy: number } {
  const angle = (2 * Math.PI * i) / count;
  return { dx: Math.sin(angle), dy: -Math.cos(angle) };
}

/** One label, seen from the centre of the web. */
function placeOne({ width, height }: Size, i: number, count: number, radius: number, space: number): Box {
  const { dx, dy } = direction(i, count);
  const reach = radius + GAP;
  if (Math.abs(dx) < 0.1) return { x: -width / 2, y: dy < 0 ? -reach - height : reach, width, height };
  const wanted = dx * reach;
  // Beside a level axis there is no way out but a smaller web.
  const level = Math.abs(dy) < 0.1;
  const inner = level ? wanted : dx > 0 ? Math.min(wanted, space / 2 - width) : Math.max(wanted, width - space / 2);
  const x = dx > 0 ? inner : inner - width;
  const y = reach * dy - height / 2 + (dy * height) / 2;
  if (inner === wanted) return { x, y, width, height };
  // The corner beside which it does not fit lies a little further in.
  const edge = boundary(inner - Math.sign(dx) * GAP, Math.sign(dy), radius, count);
  const past = dy < 0 ? Math.min(y, edge - GAP - height) : Math.max(y, edge + GAP);
  return { x, y: past, width, height };
}

/** Where the upper (`side` -1) or lower (1) edge of the web is, above or below a point of the horizontal line. */
function boundary(x: number, side: number, radius: number, count: number): number {
  let furthest = 0;
  for (let i = 0; i < count; i++) {
    const [a, b] = [direction(i, count), direction(i + 1, count)];
    const [ax, bx] = [a.dx * radius, b.dx * radius];
    if ((x - ax) * (x - bx) > 0 || ax === bx) continue;
    const y = radius * (a.dy + ((b.dy - a.dy) * (x - ax)) / (bx - ax));
    furthest = side < 0 ? Math.min(furthest, y) : Math.max(furthest, y);
  }
  return furthest;
}

function fits(labels: readonly Box[], area: Size, apart: number): boolean {
  const inside = labels.every(({ x, width }) => x >= -area.width / 2 && x + width <= area.width / 2);
  const { top, bottom } = extent(labels, 0);
  return (
    inside &&
    bottom - top <= area.height &&
    labels.every((label, i) => !labels.slice(0, i).some(overlaps(label, apart)))
  );
}

function overlaps(a: Box, apart: number): (b: Box) => boolean {
  return (b) =>
    a.x < b.x + b.width + apart && b.x < a.x + a.width + apart && a.y < b.y + b.height + 2 && b.y < a.y + a.height + 2;
}

function extent(labels: readonly Box[], radius: number): { readonly top: number; readonly bottom: number } {
  return {
    top: Math.min(-radius, ...labels.map(({ y }) => y)),
    bottom: Math.max(radius, ...labels.map(({ y, height }) => y + height)),
  };
}

function centred(labels: readonly Box[], radius: number, area: Size): Placement {
  const lowest = labels.map((_, i) => direction(i, labels.length).dy * radius);
  const { top, bottom } = extent(labels, 0);
  const x = area.width / 2;
  const y = (area.height - Math.min(top, ...lowest) - Math.max(bottom, ...lowest)) / 2;
  return { x, y, radius, labels: labels.map((label) => ({ ...label, x: x + label.x, y: y + label.y })) };
}
