/**
 * What no first page needs: rare kinds of questions, what is wrong with answers, checking them, the result. Loaded
 * after the first answer, so that on a slow line the first question comes sooner.
 */
export { checkBasis } from './check-basis.js';
export { openResult, prefetchResult, submitResponse } from './open-result.js';
export { checkPage } from './pages/check-page.js';
export { resultPage } from './pages/result-page.js';
export { draftNotices, keptNotice } from './parts/draft-notices.js';
export { forgetConfirm } from './parts/forget-confirm.js';
export { errorSummary } from './parts/error-summary.js';
export { laterStyles } from './later.styles.js';
export { attendQuestion } from './attend-question.js';
export { tellBefore } from './questions/tell-before.js';
export { withBefore } from './questions/with-before.js';
export { longTextQuestion } from './questions/long-text-question.js';
export { matrixQuestion } from './questions/matrix-question.js';
export { ratioQuestion } from './questions/ratio-question.js';
