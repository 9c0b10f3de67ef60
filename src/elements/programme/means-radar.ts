import type { CohortFigures } from '../../core/analytics/cohort/cohort-figures.js';
import { compileIndex } from '../../core/scoring/compile-index.js';
import type { RadarData, RadarRange, RadarSeries } from '../radar/radar-data.js';
import { percentOf } from '../result/in-percent.js';
import type { ProgrammeView } from './programme-view.js';

/** What the radar is made of. */
interface RadarOf extends Pick<ProgrammeView, 'structure' | 'shown' | 'labels' | 'messages'> {
  /** A segment that is drawn beside the whole. */
  readonly segment: { readonly name: string; readonly figures: CohortFigures } | null;
}

/** Dimensions as shares of their own ranges, so that one axis serves all of them. */
export function meansRadar({ structure, shown: { basis, overview }, labels, messages, segment }: RadarOf): RadarData {
  const { index, weighting } = basis;
  const { root } = compileIndex(structure, index, { weighting });
  const nodes = root.children.map(({ node, minimum, maximum }) => ({ id: node.id, range: { minimum, maximum } }));
  const share = (at: number, value: number | null) => {
    const node = nodes[at];
    return node ? percentOf(node, value) : null;
  };
  const middle = (at: number, quartiles: readonly [number, number] | null): RadarRange | null => {
    const [low, high] = [share(at, quartiles?.[0] ?? null), share(at, quartiles?.[1] ?? null)];
    return low === null || high === null ? null : { low, high };
  };
  const valuesOf = ({ dimensions }: CohortFigures) => dimensions.map(({ mean }, at) => share(at, mean));
  const line = (figures: CohortFigures, label: string): RadarSeries => ({
    role: 'enterprise',
    label,
    values: valuesOf(figures),
    bounds: figures.dimensions.map(({ quartiles }, at) => middle(at, quartiles)),
  });
  const { figures, earlier } = overview;
  const series: readonly RadarSeries[] = segment
    ? [
        line(segment.figures, messages.chart.line(segment.name)),
        { role: 'benchmark', label: messages.chart.beside, values: valuesOf(figures) },
      ]
    : [
        line(figures, messages.means.line),
        ...(earlier ? [{ role: 'earlier', label: messages.means.earlier, values: valuesOf(earlier) } as const] : []),
      ];
  return {
    scale: { minimum: 0, maximum: 100 },
    percent: true,
    dimensions: figures.dimensions.map(({ id }) => ({ id, label: labels.node(id) })),
    series,
    band: {
      key: segment ? messages.chart.band(segment.name) : messages.means.band,
      head: messages.means.range,
    },
  };
}

/** Keeps the radar as long as it shows the same, however often the figures come. */
export class KeptRadar {
  #key = '';
  #data: RadarData | null = null;

  /** The radar of some figures. */
  of(figures: RadarOf): RadarData {
    const { basis, overview } = figures.shown;
    const key = JSON.stringify([
      basis,
      overview.figures.dimensions,
      overview.earlier?.dimensions,
      figures.messages.locale,
      figures.segment?.name,
      figures.segment?.figures.dimensions,
    ]);
    if (!this.#data || this.#key !== key) this.#data = meansRadar(figures);
    this.#key = key;
    return this.#data;
  }
}
