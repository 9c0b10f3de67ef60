import type { CompiledInstrument } from '../core/compiled/compiled-instrument.js';
import type { Answers, Profile } from '../core/model/response.js';
import type { Region } from '../core/regions/region.js';
import { openParts, visibleItems, type VisibleItems } from './question-states.js';
import type { Taking } from './read-given.js';
import type { Problem, Step } from './session.js';
import { stepsOf } from './steps.js';

/** What the problems of a step are found in. */
export interface Standing {
  readonly instrument: CompiledInstrument;
  readonly region: Region | undefined;
  readonly steps: readonly Step[];
  readonly visible: VisibleItems;
  readonly answers: Answers;
  readonly profile: Profile;
}

/** What is asked, of whom. */
export interface Asked extends Taking {
  /** Facts that follow from the profile on a day. */
  readonly derive: (profile: Profile, asOf: string) => Profile;
}

/** How things stand with some answers, on a day. */
export function standingOf(
  { compiled, region, derive }: Asked,
  { answers, profile }: Pick<Standing, 'answers' | 'profile'>,
  now: Date,
): Standing {
  const derived = derive(profile, now.toISOString().slice(0, 10));
  const visible = visibleItems(compiled, answers, { ...profile, ...derived });
  const hasProfile = (compiled.structure.profile?.fields ?? []).length > 0;
  const steps = stepsOf(compiled.structure, hasProfile, visible);
  return { instrument: compiled, region, steps, visible, answers, profile };
}

/** What still keeps a person from leaving a step; on the check page, every step. */
export function stepProblems(standing: Standing, step: Step): readonly Problem[] {
  switch (step.kind) {
    case 'profile':
      return fieldProblems(standing);
    case 'page':
      return pageProblems(standing, step.page);
    case 'check':
      return standing.steps.filter(({ kind }) => kind !== 'check').flatMap((other) => stepProblems(standing, other));
    default:
      return [];
  }
}

function pageProblems({ instrument, visible, answers }: Standing, page: string): readonly Problem[] {
  return (visible[page] ?? []).flatMap((id) => {
    const item = instrument.items.get(id);
    if (!item || item.optional) return [];
    const open = openParts(item, answers[id]);
    if (open === 0) return [];
    const code = answers[id] ? 'item/rows-open' : 'item/unanswered';
    return [{ target: { item: id }, code, params: { kind: item.kind, open, unknown: item.unknown ? 1 : 0 } }];
  });
}

function fieldProblems({ instrument, region, profile }: Standing): readonly Problem[] {
  return (instrument.structure.profile?.fields ?? []).flatMap((id) => {
    const field = region?.fields.find((known) => known.id === id);
    if (!field || field.optional || Object.hasOwn(profile, id)) return [];
    return [{ target: { field: id }, code: 'field/unanswered', params: { kind: field.kind, unknown: 0 } }];
  });
}
