import type { Words } from '../../model/words.js';

/** What the sources leave open besides the variants, in English. */
export const openPointsEn = {
  'joining-the-parts':
    'No source says how the common part and the list of tools are joined. By default the points of all parts are added and divided by the most that the sector can reach, because this needs no weight that nobody published; two other ways are weightings that can be chosen.',
  connections:
    'By the principles the result also follows how far the tools are connected, and no source words a question for it. We set one of five steps, because without it the principle would count for nothing; it counts like all others, because no source gives it a weight of its own.',
  'other-sectors':
    'The sources count 25 sectors; of 19 only names and maxima were found. We make up no list, because a score by a list of our own would rest on no source; enterprises of these sectors have no total score and no level.',
  'choice-of-list':
    'Which list belongs to which economic sector is not clear. The enterprise chooses, because sections are too broad: by its section a hotel would get the list of restaurants.',
  'security-steps':
    'The steps on security in the application speak of dossiers for the security grade of state systems, from the set for large enterprises. Ours go from shared accounts to a specialist who watches, because small enterprises draw up no such dossiers; number of steps and points are the same.',
  'wording-of-steps':
    'The steps of the application speak of departments and ecosystems. Ours speak of work and partners, so that a shop of three can answer.',
  'cloud-and-automation':
    'The textbook numbers cloud and automation as two questions, the application has one. We follow the application, because only there points were found.',
  'in-use':
    'No source says how recently a tool must have been used. We count use in the last three months, because our other questionnaires mean the same by use; a program that does several things gets several ticks, because the lists name tasks.',
  rounding:
    'The application rounds each part before it joins them; the other sources are silent. We round nothing in between, so that joining moves no score.',
  'common-dimensions':
    'No source divides the common part into named pillars. The four here follow the pillars to which the application assigns its questions, because a division was found only there.',
} as const satisfies Words['indices'][string]['openPoints'];
