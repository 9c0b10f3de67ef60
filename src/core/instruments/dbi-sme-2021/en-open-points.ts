import type { Words } from '../../model/words.js';

/** What the sources leave open besides the variants, in English. */
export const openPointsEn = {
  'points-of-a-criterion':
    'What was read does not give the most that a criterion can have. We infer 5 points each, and 25 for the strategy, because the total is then exactly 320 and every component agrees.',
  strategy:
    'The pillar of the strategy has 25 points and a single criterion, and the points of its steps are not given. We take five steps of 5 points, because elsewhere five steps share the most of their criterion evenly too.',
  estimates:
    'The index does not say what to do where an enterprise can only estimate a share. We take the middle of the band, because the largest error that can be made is smallest there; nothing and everything are bands of their own, so that both ends are exact.',
  'cross-border':
    'The copy does not say what turnover from cross-border e-commerce (criterion 6) is divided by. We divide by all turnover, because criterion 5 before it does so.',
  periods:
    'Many criteria state no period. We ask for the last 12 months, because a whole year leans to no season; for the last 3 where events have to be counted, because the copy has 3 months too for orders and turnover; and for today where persons or records are.',
  'nothing-to-divide':
    'The copy has no “not applicable” for those who spent nothing on marketing or invested nothing. The hint asks them for “none yet”, which gives no points, because without the criterion the total would no longer be the 320 points that the levels rest on.',
  'fixed-broadband':
    'Criterion 15 asks in the copy for Internet alone, while its steps are speeds of a fixed line. We ask for a fixed line, because the steps speak of nothing else; mobile data alone give no points there.',
  'equal-edges':
    'Two neighbouring steps of the speed in criterion 15 share 100 Mbit/s, and where 80, 100 and 120 belong is not clear. We put 80 and 100 into the higher step and 120 into the lower one, because the first step is “under 50”, so that 50 is in the higher one, and the last is “over 120”.',
  'shared-ladders':
    'The copy words the steps of criteria 21 to 27, 55 and 59 much alike, now and then with other words. We use one wording wherever no difference was clearly made, so that nobody looks for one that is not there.',
  'level-bounds':
    'The bounds of the levels were seen in one place alone, the code for statistics of the site of An Giang; neither the decision nor the page of the ministry, as far as they were read, states them. We take those, a score on a bound in the lower level, because no second source was found to compare with.',
} as const satisfies Words['indices'][string]['openPoints'];
