import type { Structure } from '../../core/model/instrument.js';
import type { ScoreOptions } from '../../core/scoring/score.js';
import { nearest } from '../../core/text/nearest.js';
import type { GivenOptions, OptionName } from '../arguments/options.js';
import { Failure } from '../failure.js';
import { pair } from '../input/read-options.js';

/**
 * The index, variants and weighting that were asked for.
 *
 * @throws {Failure} For one that the instrument does not have.
 */
export function scoreOptions(structure: Structure, options: GivenOptions): ScoreOptions {
  const index = known(
    'index',
    options.text('index'),
    structure.indices.map(({ id }) => id),
  );
  const chosen = structure.indices.find(({ id }) => index === undefined || id === index);
  const weighting = known('weighting', options.text('weighting'), [
    'default',
    ...Object.keys(chosen?.weightings ?? {}),
  ]);
  const variants = options.texts('variant').map((text) => variant(structure, text));
  return {
    ...(index === undefined ? {} : { index }),
    ...(weighting === undefined ? {} : { weighting }),
    ...(variants.length === 0 ? {} : { variants: Object.fromEntries(variants) }),
  };
}

function variant({ variants = [] }: Structure, text: string): readonly [string, string] {
  const [name, alternative] = pair('variant', text, 'level-table=b');
  known(
    'variant',
    name,
    variants.map(({ id }) => id),
  );
  const { alternatives = [] } = variants.find(({ id }) => id === name) ?? {};
  return [name, known('variant', alternative ?? '', alternatives) ?? ''];
}

function known(option: OptionName, value: string | undefined, ids: readonly string[]): string | undefined {
  if (value === undefined || ids.includes(value)) return value;
  const meant = nearest(value, ids);
  const near = meant === undefined ? {} : { nearest: meant };
  throw new Failure('unknownValue', { option: `--${option}`, value, known: ids.join(', ') || '–', ...near });
}
