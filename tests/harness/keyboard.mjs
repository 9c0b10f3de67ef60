/** The assessment as somebody meets it who has a keyboard and nothing else. */

/** What the focus is on: what kind of control, in which question, and whether that question is answered. */
export function focus(page) {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const group = active?.closest('fieldset');
    return {
      tag: active?.localName ?? '',
      type: active?.type ?? '',
      text: (active?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      question: active?.closest('.question')?.id ?? '',
      answered: group ? group.querySelector('input:checked') !== null : Boolean(active?.value),
    };
  });
}

/** Presses Tab until the focus is where it is wanted. */
export async function tabTo(page, wanted, most = 80) {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const found = await focus(page);
    if (wanted(found)) return found;
  }
  throw new Error(`${most} presses of Tab did not lead there`);
}

/** Goes down a page by Tab, answers every question with the keys of its control, and presses the button that goes on. */
export async function answerByKeyboard(page, steps = 2) {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const found = await focus(page);
    if (found.tag === 'button' && found.type === 'submit') {
      await page.keyboard.press('Enter');
      return;
    }
    if (!found.answered) await answerFocused(page, found, steps);
  }
  throw new Error('the page has no end');
}

async function answerFocused(page, { tag, type, question }, steps) {
  if (type === 'radio') {
    await page.keyboard.press('Space');
    for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
  }
  if (type === 'checkbox') await page.keyboard.press('Space');
  if (tag === 'select') for (let step = 0; step < 7; step++) await page.keyboard.press('ArrowDown');
  if (question === 'field-persons') await page.keyboard.type('12');
}
