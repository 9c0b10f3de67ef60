import { goOn, shownStep } from './walk-assessment.mjs';

/** Answers the first assessment of a page as people do, one choice after the other, and reads what it holds. */

/** Goes on from the welcome and the profile to the questions, or from the check page back to them. */
export async function reachQuestions(page) {
  for (let step = await shownStep(page); step !== 'page'; step = await shownStep(page)) {
    if (step === 'check' || step === 'result') await goBack(page);
    else await goOn(page);
  }
  // A page may be shown before what it needs has arrived.
  await page.waitForFunction(() => {
    const root = document.querySelector('readiness-assessment').shadowRoot;
    return root.querySelector('form[data-step=page] input') !== null;
  });
}

function goBack(page) {
  return page.evaluate(() => {
    const element = document.querySelector('readiness-assessment');
    element.shadowRoot.querySelector('[part~="back"], .buttons .secondary').click();
    return element.updateComplete;
  });
}

/** Chooses one of the choices on the page, the one at `where` from 0 to below 1; not waiting for anything. */
export function chooseOne(page, where) {
  return page.evaluate((share) => {
    const root = document.querySelector('readiness-assessment').shadowRoot;
    const choices = [...root.querySelectorAll('form input[type="radio"], form input[type="checkbox"]')];
    choices[Math.floor(share * choices.length)].click();
  }, where);
}

/** The answers so far. */
export function answersOf(page) {
  return page.evaluate(() => document.querySelector('readiness-assessment').response.answers);
}

/** Resolves once the page says that everything is saved, with the answers that are shown then. */
export function savedAnswers(page) {
  return page.evaluate(async () => {
    const element = document.querySelector('readiness-assessment');
    const saved = () => element.shadowRoot.querySelector('[part~="saved"]').dataset.state === 'saved';
    await element.updateComplete;
    while (!saved()) await new Promise((done) => requestAnimationFrame(done));
    return element.response.answers;
  });
}
