import type { ReactiveControllerHost } from 'lit';
import type { RoadmapMessages } from '../../core/i18n/roadmap/messages.js';
import { roadmapVi } from '../../core/i18n/roadmap/vi.js';
import { addWords, Catalogue, type WordsHere } from '../language/words-controller.js';

const catalogue = new Catalogue<RoadmapMessages>(roadmapVi, {
  en: () => import('../../core/i18n/roadmap/en.js').then(({ roadmapEn }) => roadmapEn),
});

/** Gives an element the words of a roadmap, in the language where it stands. */
export function addRoadmapMessages(host: ReactiveControllerHost & Element): WordsHere<RoadmapMessages> {
  return addWords(host, catalogue, roadmapVi);
}
