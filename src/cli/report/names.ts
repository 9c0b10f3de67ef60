import { own } from '../../core/compiled/own.js';
import { pickLocale } from '../../core/i18n/pick-locale.js';
import type { Wave } from '../../core/model/programme.js';
import type { Basis } from '../../core/scoring/result.js';
import type { LoadedInstrument } from '../instruments/load-instrument.js';
import type { Language } from '../language.js';
import { inLanguage } from '../register/in-language.js';
import type { ReportMessages } from './report-messages.js';
import { isReported } from './reported-indicators.js';

/** What things of a report are called. */
export interface ReportNames {
  readonly instrument: string;
  readonly index: string;
  readonly standing: string;
  readonly node: (id: string) => string;
  readonly level: (id: string) => string;
  readonly weighting: (id: string) => string;
  /** What was chosen otherwise than usual where the sources leave something open: a line each. */
  readonly chosen: (variants: Basis['variants']) => readonly string[];
  readonly action: (id: string) => string;
  /** Which answers do not fit together. */
  readonly contradiction: (id: string) => string;
  /** An indicator, or the mean of an index or dimension. */
  readonly indicator: (id: string) => string;
  readonly wave: (id: string) => string;
  /** What divides segments. */
  readonly field: (id: string) => string;
  readonly segment: (field: string, id: string) => string;
}

/** Names of an instrument, its region and its programme, in the closest language that there is. */
export function reportNames(
  { said, structure, fields }: LoadedInstrument,
  index: string,
  language: Language,
  messages: ReportMessages,
  waves: readonly Wave[] = [],
): ReportNames {
  const words = said[pickLocale(language, Object.keys(said), structure.defaultLocale)];
  const { title = index, nodes = {}, levels = {} } = words?.indices[index] ?? {};
  const node = (id: string) => nodes[id]?.label ?? id;

  /** `mean-readiness`, or `mean-readiness/people`. */
  function mean(id: string): string {
    const part = id.slice(`mean-${index}`.length);
    if (!id.startsWith(`mean-${index}`) || (part !== '' && !part.startsWith('/'))) return id;
    return messages.meanOf(part === '' ? title : node(part.slice(1)));
  }

  function segment(field: string, id: string): string {
    if (field === 'wave') return waveName(id);
    if (field === 'sizeClass' || field === 'size-class') return messages.sizeClasses[id] ?? id;
    const options = fields[field]?.options ?? {};
    // A register writes sections of industry in capitals, as the list does.
    return options[id] ?? options[id.toLowerCase()] ?? id;
  }

  function waveName(id: string): string {
    const names = waves.find((one) => one.id === id)?.names;
    return names ? inLanguage(names, language) : id;
  }

  function chosen(variants: Basis['variants']): readonly string[] {
    return (structure.variants ?? []).flatMap(({ id, default: usual }) => {
      const taken = own(variants, id) ?? usual;
      const { title = id, alternatives = {} } = words?.variants?.[id] ?? {};
      return taken === usual ? [] : [`${title}: ${alternatives[taken] ?? taken}.`];
    });
  }

  return {
    instrument: words?.title ?? structure.id,
    index: title,
    standing: words?.standing ?? messages.standing,
    node,
    level: (id) => levels[id]?.name ?? id,
    weighting: (id) => words?.weightings?.[id] ?? id,
    chosen,
    action: (id) => words?.actions?.[id]?.title ?? id,
    contradiction: (id) => words?.contradictions?.[id] ?? id,
    indicator: (id) => (isReported(id) ? messages.indicators[id].title : mean(id)),
    wave: waveName,
    field: (id) => messages.fields[id] ?? fields[id]?.label ?? id,
    segment,
  };
}
