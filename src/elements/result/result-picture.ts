import { numberFormat } from '../radar/number-format.js';
import { loadPicture } from '../radar/load-chart.js';
import type { RadarData } from '../radar/radar-data.js';
import { levelName } from './level-name.js';
import { imprint } from './method-section.js';
import type { ResultView } from './result-view.js';

/**
 * The radar of a result as a PNG, with title, level and score, and what must be known to read it.
 *
 * @throws {Error} Where the part that draws does not arrive, or the browser gives no picture away.
 */
export async function resultPicture(view: ResultView, radar: RadarData): Promise<Blob> {
  const { labels, messages, result, compiled, number } = view;
  const { score } = result;
  const points =
    score === null
      ? messages.score[result.scoreIf === false ? 'notGiven' : 'none']
      : `${messages.score.label} ${number(score)} ${messages.score.outOf(number(compiled.index.scale.maximum))}`;
  const { radarPicture } = await loadPicture();
  return radarPicture(
    radar,
    {
      title: labels.indexTitle(),
      lines: [levelName(view), points].filter((line) => line !== null),
      bands: messages.radar.bands,
      foot: [labels.standing() ?? messages.method.standing, imprint(view)],
    },
    numberFormat(radar, messages.locale),
  );
}
