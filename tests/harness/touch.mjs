/** The assessment as somebody meets it who has a finger and nothing else. */

/** Touches the middle of the first control that a function finds in the assessment, brought into view as a person would. */
export async function touch(page, find, ...args) {
  const handle = await page.waitForFunction(find, {}, ...args);
  const element = handle.asElement();
  await element.scrollIntoView();
  const box = await element.boundingBox();
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}

/** Touches a button, or the summary of details, by its text. */
export function touchButton(page, text) {
  return touch(page, buttonWith, text);
}

/** Touches one line of every question of the page, the one at `position` or the last; lists are set as their menu does. */
export async function answerByTouch(page, position = 1) {
  const groups = await page.evaluate(() =>
    [...document.querySelector('readiness-assessment').shadowRoot.querySelectorAll('fieldset.question')].map(
      ({ id }) => id,
    ),
  );
  for (const id of groups) await touch(page, choiceOf, id, position);
  await page.evaluate(chooseInLists);
}

/** Every control and line to touch that is narrower or lower than 44 px. */
export function smallTargets(page) {
  return page.evaluate(() => {
    const roots = (node) => [
      node,
      ...[...node.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? roots(one.shadowRoot) : [])),
    ];
    return roots(document.querySelector('readiness-assessment').shadowRoot)
      .flatMap((root) => [
        ...root.querySelectorAll('button, select, textarea, summary, input, .error-summary a, .questions-list a'),
      ])
      .map((control) => control.closest('label.choice') ?? control)
      .filter((target) => target.checkVisibility())
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 44 || box.height < 43.5)
      .map(
        ({ target, box }) =>
          `${target.localName} "${target.textContent.trim().slice(0, 40)}": ${box.width} × ${box.height}`,
      );
  });
}

/** Whether the page is wider than the screen. */
export function scrollsSideways(page) {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

/** Runs in the page. */
function buttonWith(text) {
  const roots = (node) => [
    node,
    ...[...node.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? roots(one.shadowRoot) : [])),
  ];
  const buttons = roots(document.querySelector('readiness-assessment').shadowRoot).flatMap((root) => [
    ...root.querySelectorAll('button, summary'),
  ]);
  return buttons.find((button) => button.textContent.replace(/\s+/g, ' ').trim() === text && button.checkVisibility());
}

/** Runs in the page. */
function choiceOf(id, position) {
  const lines = document.querySelector('readiness-assessment').shadowRoot.querySelectorAll(`#${id} label.choice`);
  return lines[Math.min(position, lines.length - 1)];
}

/** Runs in the page. */
function chooseInLists() {
  for (const list of document.querySelector('readiness-assessment').shadowRoot.querySelectorAll('form select')) {
    list.selectedIndex = 3;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
