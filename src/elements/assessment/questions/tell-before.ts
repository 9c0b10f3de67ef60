import type { LaterMessages } from '../../../core/i18n/assessment-later/messages.js';
import type { Session } from '../../../session/session.js';
import type { Asking } from './asking.js';
import { completeButton } from './begun-answer.js';
import { fromBefore } from './from-before.js';

/**
 * What questions tell of before, above and below their controls.
 *
 * @param refresh Shows everything anew, once more words have come.
 */
export function tellBefore(
  session: Session,
  ui: LaterMessages,
  refresh: () => void,
): Required<Pick<Asking, 'origin' | 'completion'>> {
  return {
    origin: (question, asking) => fromBefore(question, session.state, asking, ui, refresh),
    completion: (question, asking) => completeButton(question, asking, ui),
  };
}
