import type { Language } from '../language.js';
import { inLanguage } from '../register/in-language.js';
import type { ReportFigures } from './figures.js';
import type { ReportNames } from './names.js';
import type { ReportMessages } from './report-messages.js';
import type { ReportDocument } from './section.js';
import { actionSection, qualitySection, reliabilitySection, segmentActionSection } from './sections/details.js';
import { indicatorSections } from './sections/indicators.js';
import { populationSection, targetSection } from './sections/programme.js';
import { changeSection, gapSection, levelSection, scoreSection, segmentSection } from './sections/scores.js';

/** Puts figures into words: a document of tables with what it takes to read them. */
export function reportDocument(
  figures: ReportFigures,
  faulty: number,
  names: ReportNames,
  words: ReportMessages,
  language: Language,
): ReportDocument {
  const { whole, assessments, superseded, asOf, segments, change, programme } = figures;
  return {
    language,
    title: words.title(programme ? inLanguage(programme.names, language) : names.instrument),
    lead: [
      ...programmeLines(figures, names, words),
      words.about(names.index, whole.basis.version),
      ...(whole.basis.weighting === 'default' ? [] : [words.weighting(names.weighting(whole.basis.weighting))]),
      ...names.chosen(whole.basis.variants),
      words.counted(whole.rows, assessments, superseded, asOf),
      ...(faulty > 0 ? [programme ? words.faultyEntries(faulty) : words.faulty(faulty)] : []),
      ...(programme && programme.otherInstruments > 0 ? [words.otherInstruments(programme.otherInstruments)] : []),
      names.standing,
      words.notForPublication,
    ],
    sections: [
      ...(programme ? [populationSection(figures, words, language)] : []),
      ...indicatorSections(figures, words),
      targetSection(figures, names, words),
      levelSection(figures, names, words),
      scoreSection(figures, names, words),
      gapSection(figures, names, words),
      ...segments.map((one) => segmentSection(one, names, words)),
      ...(change ? [changeSection(change, names, words)] : []),
      actionSection(figures, names, words),
      ...figures.segmentActions.map((one) => segmentActionSection(one, figures, names, words)),
      qualitySection(figures, names, words),
      reliabilitySection(figures, names, words),
    ].filter(({ rows }) => rows.length > 0),
  };
}

/** Which programme, and which wave of it. */
function programmeLines(
  { programme, wave, asOf }: ReportFigures,
  names: ReportNames,
  words: ReportMessages,
): readonly string[] {
  const own = programme ? [words.programme(names.instrument, programme.enterprises)] : [];
  if (wave === null) return own;
  if (!programme?.wave) return [...own, words.waveOnly(names.wave(wave))];
  const { from, to, running } = programme.wave;
  return [
    ...own,
    words.wavePeriod(names.wave(wave), words.day(from), words.day(to)),
    ...(running ? [words.waveRunning(words.day(to), words.day(asOf))] : []),
  ];
}
