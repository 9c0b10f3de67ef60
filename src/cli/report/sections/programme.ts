import type { IndicatorFigure } from '../../../core/analytics/indicators/figure.js';
import { supportedEnterprises } from '../../../core/analytics/indicators/supported-enterprises.js';
import type { Source } from '../../../core/model/source.js';
import type { Language } from '../../language.js';
import { inLanguage } from '../../register/in-language.js';
import type { ReportFigures } from '../figures.js';
import type { TargetProgress } from '../indicator-figures.js';
import type { ReportNames } from '../names.js';
import type { ReportMessages } from '../report-messages.js';
import type { OwnNumber, ReportCell, ReportSection } from '../section.js';
import { labelled } from './labelled.js';

/** How many enterprises there are, by whom, on which day: those of the register, and what the register takes from others. */
export function populationSection(
  { programme, indicators, asOf }: ReportFigures,
  words: ReportMessages,
  language: Language,
): ReportSection {
  const supported = indicators.find(({ indicator }) => indicator === supportedEnterprises.id);
  const { title, counted, caution } = words.indicators[supportedEnterprises.id];
  const own: readonly (readonly ReportCell[])[] = supported
    ? [
        [title, supported.value, words.day(asOf), words.ownRegister],
        [words.populations['registered'] ?? 'registered', supported.denominator, words.day(asOf), words.ownRegister],
      ]
    : [];
  const others = (programme?.populations ?? []).map(({ names, value, asOf: date, source }) => [
    inLanguage(names, language),
    value,
    words.day(date),
    sourceText(source, words),
  ]);
  return {
    id: 'populations',
    heading: words.headings.populations,
    columns: labelled(words.columns, ['population', 'enterprises', 'asOf', 'source'], {
      population: 'text',
      asOf: 'text',
      source: 'text',
    }),
    rows: [...own, ...others],
    notes: [`${title}: ${counted} ${caution}`, words.populationNote],
  };
}

/** Where the programme stands on the way to its targets. */
export function targetSection({ targets }: ReportFigures, names: ReportNames, words: ReportMessages): ReportSection {
  const unknown = targets.filter(({ figure }) => !figure).map(({ indicator }) => indicator);
  return {
    id: 'targets',
    heading: words.headings.targets,
    columns: labelled(
      words.columns,
      ['indicator', 'current', 'target', 'by', 'distance', 'percentToTarget', 'progressToDate', 'source'],
      { indicator: 'text', by: 'text', percentToTarget: 'share', progressToDate: 'share', source: 'text' },
    ),
    rows: targets.map((target) => {
      const { indicator, value, by, figure, progress, percentToTarget, source } = target;
      const standing = progress?.ok ? progress.value : null;
      return [
        names.indicator(indicator),
        figure?.value == null ? null : numberOf(figure.value, figure),
        numberOf(value, figure),
        words.day(by),
        standing ? numberOf(standing.distance, figure) : null,
        percentToTarget,
        standing && (standing.progressToDate ?? { value: null, why: words.noProgress[whyNoProgress(target)] }),
        source ? sourceText(source, words) : null,
      ];
    }),
    notes: [words.targetNote, ...(unknown.length > 0 ? [words.unknownIndicator(unknown.join(', '))] : [])],
  };
}

/** Why nothing can be said of the way from the first wave to a target. */
function whyNoProgress({ baseline }: TargetProgress): keyof ReportMessages['noProgress'] {
  if (!baseline) return 'noEarlierWave';
  if (baseline.value !== null) return 'atTarget';
  return baseline.population.size === 0 ? 'nobodySupported' : 'noFigure';
}

function numberOf(value: number, figure: IndicatorFigure | null): OwnNumber {
  const kinds = { count: 'count', share: 'share', ratioOfSums: 'share', mean: 'points' } as const;
  return { value, kind: figure ? kinds[figure.kind] : 'ratio' };
}

function sourceText({ title, issuer, reference, date, undated }: Source, words: ReportMessages): string {
  const when = date ?? (undated && words.undated);
  return [title, issuer, reference, when].filter((text) => text !== undefined).join(', ');
}
