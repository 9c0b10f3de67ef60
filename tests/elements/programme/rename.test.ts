import { expect, waitUntil } from '@open-wc/testing';
import { programmeEn } from '../../../src/core/i18n/programme/en.js';
import { programmeVi } from '../../../src/core/i18n/programme/vi.js';
import type { ReadinessProgrammeElement } from '../../../src/elements/programme/programme-element.js';
import type { ReadinessRegisterEvent } from '../../../src/elements/programme/programme-events.js';
import { smallProgramme } from '../../fixtures/programmes/small-programme.js';
import { filesOf, inside, part, shownProgramme, text } from './programme-harness.js';

const { casework } = programmeVi;
const NAME = 'Chương trình nhỏ';

function rename(element: ReadinessProgrammeElement, names: Readonly<Record<string, string>>): void {
  inside(element, 'details.rename', HTMLDetailsElement).open = true;
  for (const [language, name] of Object.entries(names)) {
    inside(element, `#rename-${language}`, HTMLInputElement).value = name;
  }
  inside(element, '.rename form', HTMLFormElement).requestSubmit();
}

/** Whether the browser would ask before the page is left. */
const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('the name of a programme', () => {
  afterEach(() => history.replaceState(null, '', location.pathname));

  it('can be changed, is told as not saved, and stands in the file that is saved', async () => {
    const element = await shownProgramme(smallProgramme, { officer: 'thu' });
    expect(inside(element, '#rename-vi', HTMLInputElement).value).to.equal(NAME);
    await expect(element).to.be.accessible();
    rename(element, { vi: 'Chuyển đổi số Huế 2026', en: 'Digital Hue 2026' });
    await waitUntil(() => text(inside(element, '#programme')) === 'Chuyển đổi số Huế 2026', 'it has the name');
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'programme', 'the name is read');
    expect(inside(element, 'details.rename', HTMLDetailsElement).open).to.equal(false);
    expect(text(inside(element, '.unsaved'))).to.equal(casework.unsaved.hint);
    expect(asks()).to.equal(true);
    const button = [...inside(element, 'header').querySelectorAll('button')].find(
      (one) => text(one) === casework.unsaved.save,
    );
    const [file] = await filesOf(() => button?.click());
    expect(file?.name, 'the id stays').to.equal('small.json');
    const saved = JSON.parse((await file?.content.text()) ?? '') as typeof smallProgramme;
    expect(saved.programme.names).to.deep.equal({ vi: 'Chuyển đổi số Huế 2026', en: 'Digital Hue 2026' });
    expect(saved.changes.at(-1)).to.deep.include({ subject: 'programme', fields: ['names'], by: 'thu' });
    await waitUntil(() => text(inside(element, '.unsaved')) === '', 'everything is saved');
    expect(asks()).to.equal(false);
  });

  it('is refused with the reason, and what was typed stays', async () => {
    const element = await shownProgramme(smallProgramme, { lang: 'en' });
    await waitUntil(() => text(part(element, 'rename')).includes(programmeEn.casework.rename.heading), 'in English');
    rename(element, { vi: 'Số 046123456789' });
    const told = () => text(inside(element, '#rename-wrong'));
    await waitUntil(() => told() === programmeEn.casework.rename.refused.citizenId, 'it is refused');
    expect(inside(element, 'details.rename', HTMLDetailsElement).open).to.equal(true);
    expect(inside(element, '#rename-vi', HTMLInputElement).value).to.equal('Số 046123456789');
    expect(asks()).to.equal(false);
    rename(element, { vi: NAME });
    await waitUntil(() => told() === '', 'the name that it has is no change');
    expect(asks()).to.equal(false);
  });

  const closed = async (element: ReadinessProgrammeElement) => {
    const place = inside(element, 'details.rename', HTMLDetailsElement);
    if (place.open) {
      const toggled = new Promise((resolve) => place.addEventListener('toggle', resolve, { once: true }));
      place.open = false;
      await toggled;
    }
    await element.updateComplete;
  };
  const fieldIn = (element: ReadinessProgrammeElement, language: string) =>
    inside(element, `#rename-${language}`, HTMLInputElement).value;

  it('begins anew once it was closed: what was not saved is gone, and so is the refusal', async () => {
    const element = await shownProgramme(smallProgramme);
    rename(element, { vi: ' ', en: '' });
    const told = () => text(inside(element, '#rename-wrong'));
    await waitUntil(() => told() === casework.rename.refused.empty, 'it is refused');
    await closed(element);
    expect(told()).to.equal('');
    expect([fieldIn(element, 'vi'), fieldIn(element, 'en')]).to.deep.equal([NAME, 'A small programme']);
  });

  it('that it has already stands in the field again as it is', async () => {
    const element = await shownProgramme(smallProgramme);
    rename(element, { vi: ` ${NAME}  ` });
    await waitUntil(() => !inside(element, 'details.rename', HTMLDetailsElement).open, 'it is no change');
    await waitUntil(() => fieldIn(element, 'vi') === NAME, 'it is the name');
  });

  it('stands in the field when it is opened again after it was changed', async () => {
    const element = await shownProgramme(smallProgramme);
    rename(element, { vi: '  Tên mới ' });
    await waitUntil(() => text(inside(element, '#programme')) === 'Tên mới', 'it has the name');
    await waitUntil(() => fieldIn(element, 'vi') === 'Tên mới', 'it is the name');
    expect(fieldIn(element, 'en')).to.equal('A small programme');
  });

  it('of another programme is not refused for this one', async () => {
    const element = await shownProgramme(smallProgramme);
    rename(element, { vi: '', en: '' });
    await waitUntil(() => text(inside(element, '#rename-wrong')) !== '', 'it is refused');
    const names = { vi: 'Chương trình khác' };
    element.data = { ...smallProgramme, programme: { ...smallProgramme.programme, names } };
    await waitUntil(() => text(element.shadowRoot?.querySelector('#programme')) === names.vi, 'the other one is open', {
      timeout: 8000,
    });
    expect(text(inside(element, '#rename-wrong'))).to.equal('');
    expect(fieldIn(element, 'vi')).to.equal(names.vi);
  });

  for (const [lang, words, cause] of [
    ['vi', casework, '12 chữ số'],
    ['en', programmeEn.casework, 'twelve digits'],
  ] as const) {
    it(`is refused to whoever is called by the number of a citizen, which is said (${lang})`, async () => {
      const element = await shownProgramme(smallProgramme, { lang, officer: '046123456789' });
      await waitUntil(() => text(part(element, 'rename')).includes(words.rename.heading), 'in the language');
      rename(element, { vi: 'Tên mới' });
      await waitUntil(() => text(inside(element, '#rename-wrong')) !== '', 'it is refused');
      expect(text(inside(element, '#rename-wrong'))).to.equal(words.rename.refused.officer);
      expect(words.rename.refused.officer).to.include(cause);
    });
  }

  it('tells the page, which may store the register itself', async () => {
    const element = await shownProgramme();
    const heard: ReadinessRegisterEvent[] = [];
    element.addEventListener('readiness-register', (event) => {
      event.preventDefault();
      heard.push(event);
    });
    rename(element, { vi: 'Tên mới' });
    await waitUntil(() => heard.length === 1, 'it is told');
    const [event] = heard;
    expect(event?.change).to.deep.include({
      kind: 'renamed',
      names: { vi: 'Tên mới', en: 'A small programme' },
    });
    expect(event?.change?.change).to.deep.include({ by: '-', fields: ['names'] });
    const stored = JSON.parse((await (await event?.register())?.text()) ?? '') as typeof smallProgramme;
    expect(stored.programme.names['vi']).to.equal('Tên mới');
    expect(asks()).to.equal(false);
  });
});
