import { compileUnderHash } from '../../core/compiled/compiled-instrument.js';
import { structures } from '../../core/instruments/structures.js';
import type { Response } from '../../core/model/response.js';
import { checkValue } from '../../core/response/check-value.js';
import { isObject } from '../../core/text/value-type.js';
import type { DraftStore } from '../../session/drafts/draft-store.js';
import { fromEarlier } from '../../session/earlier.js';
import { isOutdated } from '../../session/read-draft-content.js';
import type { Session } from '../../session/session.js';
import type { LoadedInstrument } from '../instrument/load-instrument.js';

/** What assessments completed on this device answer of another questionnaire; nothing is taken before someone says so. */
export interface EarlierOffer {
  /** The one that was completed last. */
  readonly instrument: string;
  readonly completedAt: string;
  /** How many answers can be used, or begun with. */
  readonly count: number;
  readonly take: () => Promise<void>;
}

/** Where drafts are kept, and under which name: other names may be of other enterprises. */
interface Kept {
  readonly store: DraftStore;
  readonly draft: string;
}

/** Looks for completed assessments of other instruments that ship; `null` where they answer nothing of this one. */
export async function earlierOffer(
  { questionnaire, hash, region }: LoadedInstrument,
  session: Session,
  kept: Kept,
): Promise<EarlierOffer | null> {
  const others = Object.keys(structures).filter((id) => id !== questionnaire.id);
  const found = await Promise.all(others.map((id) => completed(id, kept)));
  const earlier = found.filter((response) => response !== null);
  const taking = { compiled: compileUnderHash(questionnaire, hash), region: region ?? undefined, checkValue };
  const answersOf = async (some: readonly Response[]) => {
    const { answers, before } = await fromEarlier(taking, some, new Date());
    return Object.keys({ ...before.suggested, ...answers }).length;
  };
  const counts = await Promise.all(earlier.map((one) => answersOf([one])));
  const useful = earlier.filter((_, index) => (counts[index] ?? 0) > 0).sort(latestFirst);
  const [last] = useful;
  if (!last) return null;
  return {
    instrument: last.instrument.id,
    completedAt: last.completedAt ?? '',
    count: await answersOf(useful),
    take: () => session.takeOver(useful),
  };
}

/** What the device keeps of an instrument, if it was completed; the session checks the rest of it. */
async function completed(instrument: string, { store, draft }: Kept): Promise<Response | null> {
  const stored = await store.read({ instrument, draft });
  if (!stored || isOutdated(stored, new Date()) || !isObject(stored.content)) return null;
  const { response } = stored.content;
  return isCompleted(response) ? response : null;
}

function isCompleted(response: unknown): response is Response {
  return isObject(response) && typeof response['completedAt'] === 'string';
}

function latestFirst(one: Response, other: Response): number {
  return Date.parse(other.completedAt ?? '') - Date.parse(one.completedAt ?? '');
}
