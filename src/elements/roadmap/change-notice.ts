import { html, type TemplateResult } from 'lit';
import { briefEffort } from './effort-text.js';
import type { Planning } from './planning.js';
import type { RoadmapActs } from './roadmap-acts.js';
import type { RoadmapView } from './roadmap-view.js';

/**
 * What has just changed, in sight wherever the person is, with a way back. It is also said to those who do not see it, by a
 * status that is always there: one that comes with its text is passed over by some screen readers.
 */
export function changeNotice(
  { texts: { notice } }: RoadmapView,
  { said, noticed, undoable }: { readonly said: string | null; readonly noticed: boolean; readonly undoable: boolean },
  acts: RoadmapActs,
): TemplateResult {
  return html`
    <p class="visually-hidden" role="status">${said ?? ''}</p>
    <div class="notice" ?hidden=${!noticed}>
      <p>${said}</p>
      <div class="buttons">
        <button type="button" class="button quiet undo" part="button" ?hidden=${!undoable} @click=${acts.undo}>
          ${notice.undo}
        </button>
        <button type="button" class="button quiet" part="button" @click=${acts.close}>${notice.close}</button>
      </div>
    </div>
  `;
}

/** What a plan has come to after a change, in a sentence or two. */
export function noticeText(view: RoadmapView, said: string, planning: Planning): string {
  if (planning.kind !== 'planned') return said;
  const { notice } = view.texts;
  const { plan } = planning;
  const { length } = plan.steps;
  const now = length > 0 ? notice.now(length, briefEffort(view, plan)) : notice.none;
  return [said, now, ...(plan.reached ? [] : [notice.notReached])].join(' ');
}
