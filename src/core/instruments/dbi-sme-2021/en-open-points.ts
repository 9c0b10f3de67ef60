import type { Words } from '../../model/words.js';

/** What the sources leave open besides the variants, in English. */
export const openPointsEn = {
  'points-of-a-criterion':
    'What was read does not give the most that a criterion can have. We infer 5 points each, and 25 for the strategy: the total is then exactly 320, and every component agrees.',
  strategy:
    'The pillar of the strategy has 25 points and a single criterion, and the points of its steps are not given. We take five steps of 5 points.',
  estimates:
    'The index does not say what to do where an enterprise can only estimate a share. We take the middle of the band; nothing and everything are bands of their own, so that both ends are exact.',
  'cross-border':
    'The copy does not say what turnover from cross-border e-commerce (criterion 6) is divided by. We divide by all turnover, as criterion 5 before it does.',
  periods:
    'Many criteria state no period. We ask for the last 12 months, for the last 3 where events have to be counted, and for today where persons or records are.',
  'nothing-to-divide':
    'The copy has no “not applicable” for those who spent nothing on marketing or invested nothing. The hint asks them for “none yet”, which gives no points.',
  'fixed-broadband':
    'Criterion 15 asks in the copy for Internet alone, while its steps are speeds of a fixed line. We ask for a fixed line, so mobile data alone give no points there.',
  'equal-edges':
    'Two neighbouring steps of the speed in criterion 15 share 100 Mbit/s, and where 80, 100 and 120 belong is not clear. We put 80 and 100 into the higher step and 120 into the lower one.',
  'shared-ladders':
    'The copy words the steps of criteria 21 to 27, 55 and 59 much alike, now and then with other words. We use one wording wherever no difference was clearly made.',
} as const satisfies Words['indices'][string]['openPoints'];
