import type { ProgrammeMessages } from '../../core/i18n/programme/messages.js';
import { assessedSegments } from '../../core/programme/assessed-segments.js';
import type { ProgrammeState } from '../../core/programme/programme-state.js';
import type { ProgrammeSummary, ShownProgramme } from '../../core/programme/shown-programme.js';
import type { KeptRadar } from './means-radar.js';
import type { Naming } from './naming.js';
import type { ProgrammeView } from './programme-view.js';
import { everySegmentName } from './segment-names.js';

/** What the page has come to know. */
interface Known {
  readonly naming: Naming;
  readonly summary: ProgrammeSummary;
  readonly shown: ShownProgramme;
  readonly state: ProgrammeState;
  readonly messages: ProgrammeMessages;
}

/** What the parts of the page show; what can be done there comes from the element. */
type Shown = Pick<ProgrammeView, keyof Naming | Exclude<keyof Known, 'naming'> | 'overview' | 'radar' | 'span'>;

/** Brings together what the parts of the page show. */
export function whatIsShown({ naming, summary, shown, state, messages }: Known, kept: KeptRadar): Shown {
  const { structure, labels, nameSegment: names, nameMeasure } = naming;
  const index = structure.indices.find(({ id }) => id === shown.basis.index);
  const nameSegment = everySegmentName(names, nameMeasure, summary.programme, messages);
  const figures = assessedSegments(shown.overview.segments).find(({ segment }) => segment === state.segment);
  const segment = figures ? { name: nameSegment(state.by, figures.segment), figures } : null;
  return {
    ...naming,
    nameSegment,
    summary,
    shown,
    overview: shown.overview,
    radar: kept.of({ structure, shown, labels, messages, segment }),
    state,
    messages,
    span: index ? index.scale.maximum - index.scale.minimum : 100,
  };
}
