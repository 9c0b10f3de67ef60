import { expect } from '@open-wc/testing';
import { placeLabels, type Box, type Size } from '../../../src/elements/radar/place-labels.js';
import { createRandom } from '../../fixtures/generated/random.js';

/** Corners of the web around its centre, the first one straight up. */
function corners(count: number, radius: number): readonly (readonly [x: number, y: number])[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count;
    return [Math.sin(angle) * radius, -Math.cos(angle) * radius] as const;
  });
}

/** Whether a point lies in the web: on the inner side of every edge. */
function inWeb(x: number, y: number, web: readonly (readonly [number, number])[]): boolean {
  return web.every(([ax, ay], i) => {
    const [bx, by] = web[(i + 1) % web.length] ?? [0, 0];
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0;
  });
}

/** Whether any point of a box, looked at every two pixels, lies in the web. */
function touches(box: Box, centre: { x: number; y: number }, web: readonly (readonly [number, number])[]): boolean {
  for (let x = box.x; x <= box.x + box.width; x += 2) {
    for (let y = box.y; y <= box.y + box.height; y += 2) {
      if (inWeb(x - centre.x, y - centre.y, web)) return true;
    }
  }
  return false;
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Sizes of labels: one to three lines of Vietnamese words and a number, 13 px. */
function labels(count: number, seed: number, widest: number): readonly Size[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => ({
    width: 40 + random.below(widest - 40),
    height: 17 * (2 + random.below(3)),
  }));
}

const areas = [
  { title: 'a phone, 288 px', area: { width: 288, height: 310 }, widest: 75, counts: [3, 4, 5, 6, 7], smallest: 40 },
  { title: 'a tablet, 640 px', area: { width: 640, height: 480 }, widest: 110, counts: [3, 5, 6, 8, 10], smallest: 90 },
] as const;

describe('placeLabels', () => {
  for (const { title, area, widest, counts, smallest } of areas) {
    for (const count of counts) {
      it(`${title}, ${count} axes: a web of some size, its labels inside, apart, and off the web`, () => {
        for (let seed = 0; seed < 40; seed++) {
          const { x, y, radius, labels: boxes } = placeLabels(area, labels(count, seed, widest));
          const web = corners(count, radius);
          expect(radius, `seed ${seed}`).to.be.at.least(smallest);
          for (const [at, box] of boxes.entries()) {
            const label = `seed ${seed}, label ${at}`;
            expect(box.x, label).to.be.at.least(-0.5);
            expect(box.x + box.width, label).to.be.at.most(area.width + 0.5);
            expect(box.y, label).to.be.at.least(-0.5);
            expect(box.y + box.height, label).to.be.at.most(area.height + 0.5);
            expect(touches(box, { x, y }, web), `${label} on the web`).to.equal(false);
            for (const other of boxes.slice(0, at)) expect(overlap(box, other), `${label} on another`).to.equal(false);
          }
        }
      });
    }
  }
});
