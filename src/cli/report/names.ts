import { pickLocale } from '../../core/i18n/pick-locale.js';
import type { LoadedInstrument } from '../instruments/load-instrument.js';
import type { Language } from '../language.js';
import type { ReportMessages } from './report-messages.js';

/** What things of a report are called. */
export interface ReportNames {
  readonly instrument: string;
  readonly index: string;
  readonly standing: string;
  readonly node: (id: string) => string;
  readonly level: (id: string) => string;
  /** What divides segments. */
  readonly field: (id: string) => string;
  readonly segment: (field: string, id: string) => string;
}

/** Names of an instrument and its region, in the closest language that there is. */
export function reportNames(
  { said, structure, fields }: LoadedInstrument,
  index: string,
  language: Language,
  messages: ReportMessages,
): ReportNames {
  const words = said[pickLocale(language, Object.keys(said), structure.defaultLocale)];
  const { title = index, nodes = {}, levels = {} } = words?.indices[index] ?? {};
  return {
    instrument: words?.title ?? structure.id,
    index: title,
    standing: words?.standing ?? messages.standing,
    node: (id) => nodes[id]?.label ?? id,
    level: (id) => levels[id]?.name ?? id,
    field: (id) => ({ wave: messages.wave, 'size-class': messages.sizeClass })[id] ?? fields[id]?.label ?? id,
    segment: (field, id) => (field === 'size-class' ? messages.sizeClasses[id] : fields[field]?.options?.[id]) ?? id,
  };
}
