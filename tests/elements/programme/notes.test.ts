import { expect, waitUntil } from '@open-wc/testing';
import { programmeVi } from '../../../src/core/i18n/programme/vi.js';
import { ReadinessRegisterEvent } from '../../../src/elements/programme/programme-events.js';
import type { ReadinessProgrammeElement } from '../../../src/elements/programme/programme-element.js';
import { smallProgramme } from '../../fixtures/programmes/small-programme.js';
import { filesOf, inside, openEnterprise, part, shownProgramme, text } from './programme-harness.js';

const { casework } = programmeVi;
const NAME = 'Xưởng may Thuận An';
const withPeople = {
  ...smallProgramme,
  enterprises: smallProgramme.enterprises.map((one) => ({ ...one, officer: one.id === 'e1' ? 'lan' : null })),
  contacts: [{ enterprise: 'e1', person: 'Chị Hoa', phone: '0234 123 456', email: 'hoa@example.vn' }],
  changes: [
    { at: '2026-02-01T02:00:00Z', by: 'minh', subject: 'enterprise', id: 'e1', fields: ['supports'], kind: 'changed' },
    { at: '2026-01-01T02:00:00Z', by: 'minh', subject: 'contact', id: 'e1', fields: ['phone', 'x-1'], kind: 'added' },
    { at: '2026-02-10T02:00:00Z', by: 'lan', subject: 'assessment', id: 'e1-first', fields: [], kind: 'added' },
    { at: '2026-02-10T02:00:00Z', by: 'lan', subject: 'enterprise', id: 'e2', fields: ['name'], kind: 'changed' },
  ],
};

const notesIn = (element: ReadinessProgrammeElement) =>
  [...(part(element, 'notes')?.querySelectorAll('li .text') ?? [])].map(({ textContent }) => textContent);

function write(element: ReadinessProgrammeElement, note: string): void {
  const field = inside(element, '#note', HTMLTextAreaElement);
  field.value = note;
  field.dispatchEvent(new Event('input'));
}

const save = (element: ReadinessProgrammeElement) => inside(element, 'form.note', HTMLFormElement).requestSubmit();

async function written(element: ReadinessProgrammeElement, note: string): Promise<void> {
  const before = notesIn(element).length;
  write(element, note);
  save(element);
  await waitUntil(() => notesIn(element).length > before, 'the note stands there');
}

/** Whether the browser would ask before the page is left. */
function asks(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

describe('the page of an enterprise', () => {
  const ask = window.confirm.bind(window);
  afterEach(() => {
    window.confirm = ask;
    history.replaceState(null, '', location.pathname);
  });

  it('shows contacts apart from answers, and says that they are no part of a figure', async () => {
    const element = await shownProgramme(withPeople);
    await openEnterprise(element, NAME);
    const contacts = part(element, 'contacts');
    expect(text(contacts)).to.include(casework.contacts.apart);
    expect(text(contacts)).to.include('Chị Hoa');
    expect([...(contacts?.querySelectorAll('a') ?? [])].map(({ href }) => href)).to.deep.equal([
      'tel:0234123456',
      'mailto:hoa@example.vn',
    ]);
  });

  it('tells its change log in words, the latest first', async () => {
    const element = await shownProgramme(withPeople);
    await openEnterprise(element, NAME);
    expect([...(part(element, 'changes')?.querySelectorAll('li') ?? [])].map(text)).to.deep.equal([
      'Thêm phiếu đánh giá 09:00 10/02/2026, lan',
      'Thêm thông tin liên hệ: điện thoại, x-1 09:00 01/01/2026, minh',
      'Sửa thông tin doanh nghiệp: hỗ trợ đã nhận 09:00 01/02/2026, minh',
    ]);
  });

  it('names what is worth talking about, and that it is stored nowhere', async () => {
    const element = await shownProgramme();
    await openEnterprise(element, 'Tiệm tóc Vỹ Dạ');
    const points = part(element, 'points');
    expect(text(points)).to.include(casework.points.apart);
    expect(text(points), 'data on paper that are backed up').to.include(casework.points.contradictions);
  });

  it('leads to its parts, and into its result', async () => {
    const element = await shownProgramme();
    await openEnterprise(element, NAME);
    const lead = (label: string) =>
      [...inside(element, 'nav.contents').querySelectorAll('button')].find((button) => text(button) === label)?.click();
    lead(casework.contents.notes);
    expect(element.shadowRoot?.activeElement?.id).to.equal('notes');
    const result = inside(element, 'readiness-result');
    await waitUntil(() => result.shadowRoot?.querySelector('details.roadmap'), 'the result is there');
    lead(casework.contents.roadmap);
    expect(result.shadowRoot?.querySelector<HTMLDetailsElement>('details.roadmap')?.open).to.equal(true);
    expect(result.shadowRoot?.activeElement?.localName).to.equal('summary');
    lead(casework.contents.chart);
    expect(result.shadowRoot?.activeElement?.id).to.equal('picture');
  });
});

describe('notes of an adviser', () => {
  const ask = window.confirm.bind(window);
  afterEach(() => {
    window.confirm = ask;
    history.replaceState(null, '', location.pathname);
  });

  it('are written as the officer in charge, and stand in the file that is saved', async () => {
    const element = await shownProgramme(withPeople);
    await openEnterprise(element, NAME);
    expect(inside(element, '#note-officer', HTMLInputElement).value).to.equal('lan');
    await written(element, 'Lần một.');
    await written(element, 'Lần hai.\nHẹn tuần sau.');
    expect(notesIn(element), 'the newest first').to.deep.equal(['Lần hai.\nHẹn tuần sau.', 'Lần một.']);
    expect(inside(element, '#note', HTMLTextAreaElement).value).to.equal('');
    expect(text(inside(element, '.unsaved'))).to.equal(casework.unsaved.hint);
    expect(text(part(element, 'changes'))).to.include('Sửa thông tin doanh nghiệp: ghi chú');
    expect(asks()).to.equal(true);
    const button = [...inside(element, 'header').querySelectorAll('button')].find(
      (one) => text(one) === casework.unsaved.save,
    );
    const [file] = await filesOf(() => button?.click());
    expect(file?.name).to.equal('small.json');
    const saved = JSON.parse((await file?.content.text()) ?? '') as { notes: { text: string; by: string }[] };
    expect(saved.notes.map(({ text: words, by }) => `${by}: ${words}`)).to.deep.equal([
      'lan: Lần một.',
      'lan: Lần hai.\nHẹn tuần sau.',
    ]);
    await waitUntil(() => text(inside(element, '.unsaved')) === '', 'everything is saved');
    expect(asks()).to.equal(false);
  });

  it('are written as who works here, where the page says it', async () => {
    const element = await shownProgramme(withPeople, { officer: 'thu' });
    await openEnterprise(element, NAME);
    expect(element.shadowRoot?.querySelector('#note-officer')).to.equal(null);
    await written(element, 'Một ghi chú.');
    expect(text(part(element, 'notes'))).to.match(/\d, thu/);
  });

  it('ask who writes where nobody is in charge', async () => {
    const element = await shownProgramme(withPeople);
    await openEnterprise(element, 'Nhà hàng Huế');
    write(element, 'Một ghi chú.');
    save(element);
    const alert = () => text(part(element, 'notes')?.querySelector('[role=alert]'));
    await waitUntil(() => alert() === casework.notes.refused.officer, 'it is asked');
    expect(inside(element, '#note', HTMLTextAreaElement).value, 'what was written stays').to.equal('Một ghi chú.');
    inside(element, '#note-officer', HTMLInputElement).value = 'hà';
    save(element);
    await waitUntil(() => notesIn(element).length === 1, 'the note stands there');
    expect(alert()).to.equal('');
  });

  it('refuse the number of a citizen, and keep what was written', async () => {
    const element = await shownProgramme(withPeople);
    await openEnterprise(element, NAME);
    write(element, 'CCCD 046123456789');
    save(element);
    await waitUntil(() => text(part(element, 'notes')).includes(casework.notes.refused.citizenId), 'it is refused');
    expect(notesIn(element)).to.deep.equal([]);
    expect(inside(element, '#note', HTMLTextAreaElement).value).to.equal('CCCD 046123456789');
  });

  it('are removed once that is confirmed', async () => {
    const note = { enterprise: 'e1', at: '2026-09-01T02:30:00Z', by: 'lan', text: 'Đã gọi.' };
    const element = await shownProgramme({ ...withPeople, notes: [note] });
    await openEnterprise(element, NAME);
    const remove = () => part(element, 'notes')?.querySelector<HTMLElement>('li button')?.click();
    window.confirm = () => false;
    remove();
    await element.updateComplete;
    expect(notesIn(element)).to.deep.equal(['Đã gọi.']);
    window.confirm = () => true;
    remove();
    await waitUntil(() => notesIn(element).length === 0, 'it is gone');
    expect(text(part(element, 'notes'))).to.include(casework.notes.removed);
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'notes', 'the heading has the focus');
    expect(text(part(element, 'changes'))).not.to.include('Đã gọi.');
  });

  it('stay with their enterprise while they are being written', async () => {
    const element = await shownProgramme(withPeople);
    await openEnterprise(element, NAME);
    write(element, 'Chưa xong');
    expect(asks(), 'what is only typed would be lost too').to.equal(true);
    await openEnterprise(element, 'Nhà hàng Huế');
    expect(inside(element, '#note', HTMLTextAreaElement).value).to.equal('');
    await openEnterprise(element, NAME);
    expect(inside(element, '#note', HTMLTextAreaElement).value).to.equal('Chưa xong');
  });

  it('tell the page, which may store the register itself', async () => {
    const element = await shownProgramme(withPeople);
    await openEnterprise(element, NAME);
    let stored: Promise<Blob> | null = null;
    const events: ReadinessRegisterEvent[] = [];
    element.addEventListener('readiness-register', (event) => {
      events.push(event);
      event.preventDefault();
      stored = event.register();
    });
    await written(element, 'Một ghi chú.');
    const [event] = events;
    expect(event).to.be.an.instanceOf(ReadinessRegisterEvent);
    const { change } = event ?? {};
    if (change?.kind !== 'added') throw new Error('a note was added');
    expect([change.note.text, change.change.fields]).to.deep.equal(['Một ghi chú.', ['notes']]);
    expect(await (stored as Promise<Blob> | null)?.then((blob) => blob.text())).to.include('Một ghi chú.');
    expect(text(inside(element, '.unsaved'))).to.equal('');
    expect(asks()).to.equal(false);
  });

  it('are not lost without a word when another file is opened', async () => {
    const element = await shownProgramme(withPeople);
    await openEnterprise(element, NAME);
    await written(element, 'Một ghi chú.');
    const questions: (string | undefined)[] = [];
    window.confirm = (question) => {
      questions.push(question);
      return false;
    };
    const input = inside(element, 'input[type=file]', HTMLInputElement);
    const files = new DataTransfer();
    files.items.add(new File([JSON.stringify(smallProgramme)], 'khac.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    expect(questions).to.deep.equal([casework.unsaved.sure]);
    await element.updateComplete;
    expect(notesIn(element)).to.deep.equal(['Một ghi chú.']);
  });
});
