/** Walks through the first assessment of a page as a person with a mouse would. */

/** Resolves with the kind of step that is shown, once one is. */
export async function shownStep(page) {
  const handle = await page.waitForFunction(() => {
    const root = document.querySelector('readiness-assessment')?.shadowRoot;
    return root?.querySelector('form[data-step]')?.dataset.step;
  });
  return handle.jsonValue();
}

/** Goes from the welcome to the first page with questions, with its answers ready to be chosen. */
export async function openQuestions(page) {
  while ((await shownStep(page)) !== 'page') await goOn(page);
  await page.waitForFunction(() => {
    const root = document.querySelector('readiness-assessment')?.shadowRoot;
    return root?.querySelector('form[data-step="page"] input') !== null;
  });
}

/** Answers what is asked on the shown page with the first choice, goes on, and waits for the next page. */
export async function goOn(page) {
  const before = await heading(page);
  await page.evaluate(answerShown);
  await page.evaluate(() => {
    const root = document.querySelector('readiness-assessment').shadowRoot;
    root.querySelector('form').requestSubmit();
  });
  await page.waitForFunction(
    (old) => {
      const root = document.querySelector('readiness-assessment')?.shadowRoot;
      return root?.querySelector('form h1, form h2')?.textContent !== old;
    },
    {},
    before,
  );
}

/** The heading of the shown page. */
export function heading(page) {
  return page.evaluate(
    () => document.querySelector('readiness-assessment')?.shadowRoot?.querySelector('form h1, form h2')?.textContent,
  );
}

/** Runs in the page. */
function answerShown() {
  const root = document.querySelector('readiness-assessment').shadowRoot;
  const groups = new Map();
  for (const input of root.querySelectorAll('input[type="radio"], input[type="checkbox"]')) {
    const group = input.type === 'radio' ? input.name : input.closest('fieldset');
    if (!groups.has(group)) groups.set(group, input);
  }
  for (const input of groups.values()) if (!input.checked) input.click();
  for (const list of root.querySelectorAll('form select')) {
    list.selectedIndex = 1;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
