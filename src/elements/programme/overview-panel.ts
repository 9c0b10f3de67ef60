import { html, type TemplateResult } from 'lit';
import { cardsSection } from './cards-section.js';
import { changeSection } from './change-section.js';
import { emptyNotice } from './empty-notice.js';
import { figureSection } from './figure-part.js';
import { helpingSection } from './helping-section.js';
import { meansSection } from './means-section.js';
import type { ProgrammeView } from './programme-view.js';
import { saveSection } from './save-section.js';
import { segmentChangesTable } from './tables/change-tables.js';
import { gapsTable, levelsTable, segmentsTable } from './tables/score-tables.js';

/** The figures of a wave; where nobody is in scope only why, and where nobody was assessed what the register knows. */
export function overviewPanel(view: ProgrammeView): TemplateResult {
  const { registered, assessed } = view.overview;
  if (registered === 0) return html`${emptyNotice(view)}`;
  if (assessed === 0) return html`${emptyNotice(view)} ${cardsSection(view)} ${saveSection(view)}`;
  return html`
    ${emptyNotice(view)} ${cardsSection(view)} ${figureSection(view, levelsTable(view))} ${meansSection(view)}
    ${changeSection(view)} ${figureSection(view, segmentsTable(view))}
    ${figureSection(view, segmentChangesTable(view))} ${figureSection(view, gapsTable(view))} ${helpingSection(view)}
    ${saveSection(view)}
  `;
}
