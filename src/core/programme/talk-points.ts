import { contradictions, type FoundContradiction } from '../advice/contradictions.js';
import { cellsBelow } from '../advice/feeds.js';
import { nearThreshold, type NearThreshold } from '../advice/near-threshold.js';
import { openItems } from '../advice/open-items.js';
import { pointsOn, PRECISION } from '../advice/precision.js';
import { own } from '../compiled/own.js';
import { settle } from '../compiled/settle.js';
import type { Structure } from '../model/instrument.js';
import type { CalendarDate } from '../model/programme.js';
import type { Response } from '../model/response.js';
import { compileIndex } from '../scoring/compile-index.js';
import type { CompiledIndex } from '../scoring/compiled-index.js';
import type { Basis } from '../scoring/result.js';
import { scoreSituation } from '../scoring/score-situation.js';

/** The questions of a dimension that have no substantive answer: ids of items. */
export interface OpenQuestions {
  /** `null` for what stands in no dimension. */
  readonly dimension: string | null;
  /** Answered with *don't know*. */
  readonly unknown: readonly string[];
  readonly unanswered: readonly string[];
}

/** A dimension with fewer points than in the wave before. */
export interface FallenDimension {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Whether the step is larger than what misreported answers alone can make; see `PRECISION`. */
  readonly clear: boolean;
}

/** What is worth talking about with an enterprise: made from its answers each time, and stored nowhere. */
export interface TalkPoints {
  readonly contradictions: readonly FoundContradiction[];
  /** In the order of the index; dimensions without open questions are left out. */
  readonly open: readonly OpenQuestions[];
  /** The threshold of a level that the score is close to. */
  readonly near: NearThreshold | null;
  /** The date of all answers, where they are older than twelve months. */
  readonly oldSince: CalendarDate | null;
  /** Items whose answers were taken over and are older than that, though the assessment is not; `null`: without a date. */
  readonly oldItems: readonly { readonly item: string; readonly at: string | null }[];
  /** The largest step back first. */
  readonly fallen: readonly FallenDimension[];
}

/** What talk points are made of. */
export interface TalkSource {
  readonly latest: Response;
  /** Date that the answers stand for. */
  readonly date: CalendarDate;
  /** The response that counts of the wave before; `null` without one. */
  readonly before: Response | null;
}

/** Makes the talk points of an enterprise. */
export function talkPoints(
  structure: Structure,
  { latest, date, before }: TalkSource,
  { index, weighting, variants }: Pick<Basis, 'index' | 'weighting' | 'variants'>,
  today: CalendarDate,
): TalkPoints {
  const compiled = compileIndex(structure, index, { weighting, variants });
  const resultOf = (response: Response) => scoreSituation(structure, response, index, { weighting, variants }).result;
  const now = resultOf(latest);
  const limit = yearBefore(today);
  const { levels } = compiled;
  return {
    contradictions: contradictions(structure, latest),
    open: openQuestions(compiled, latest),
    // Where no level is certainly meant, no threshold is near either.
    near: levels && now.levels?.byScore ? nearThreshold(levels, now.score, compiled.index.scale) : null,
    oldSince: date < limit ? date : null,
    oldItems: date < limit ? [] : oldItems(latest, limit),
    fallen: before ? fallen(resultOf(before).dimensions, now.dimensions) : [],
  };
}

function openQuestions(compiled: CompiledIndex, response: Response): readonly OpenQuestions[] {
  const open = new Set(openItems(compiled, response));
  const take = (dimension: string | null, items: readonly string[]): OpenQuestions => {
    for (const item of items) open.delete(item);
    const isUnknown = (item: string) => {
      const answer = own(response.answers, item);
      return answer !== undefined && 'missing' in answer && answer.missing === 'unknown';
    };
    return {
      dimension,
      unknown: items.filter(isUnknown),
      unanswered: items.filter((item) => !isUnknown(item)),
    };
  };
  const within = compiled.root.children.map((child) => {
    const fed = new Set(cellsBelow(child).map(({ item }) => item));
    return take(
      child.node.id,
      [...open].filter((item) => fed.has(item)),
    );
  });
  return [...within, take(null, [...open])].filter(({ unknown, unanswered }) => unknown.length + unanswered.length > 0);
}

function oldItems({ answers }: Response, limit: CalendarDate): TalkPoints['oldItems'] {
  return Object.entries(answers).flatMap(([item, { provenance }]) => {
    if (!provenance) return [];
    const at = provenance.at ?? null;
    return at === null || at.slice(0, 10) < limit ? [{ item, at }] : [];
  });
}

type Dimensions = ReturnType<typeof scoreSituation>['result']['dimensions'];

function fallen(before: Dimensions, now: Dimensions): readonly FallenDimension[] {
  return now
    .flatMap(({ id, score: to, range }): readonly FallenDimension[] => {
      const from = before.find((dimension) => dimension.id === id)?.score ?? null;
      if (from === null || to === null) return [];
      const lost = settle(from - to);
      return lost > 0 ? [{ id, from, to, clear: lost >= pointsOn(range, PRECISION.clearDifference) - 1e-9 }] : [];
    })
    .sort((a, b) => b.from - b.to - (a.from - a.to));
}

/** The same day of the year before: what lies before it is older than twelve months. It is compared with, and need not be. */
function yearBefore(date: CalendarDate): CalendarDate {
  return String(Number(date.slice(0, 4)) - 1).padStart(4, '0') + date.slice(4);
}
