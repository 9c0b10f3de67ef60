import { expect } from '@open-wc/testing';
import { parseRegister } from '../../../src/core/analytics/register/reading/parse-register.js';
import type { Note } from '../../../src/core/model/note.js';
import { addNote, removeNote } from '../../../src/core/programme/notes.js';
import { openRegister } from '../../../src/core/programme/open-register.js';
import { smallProgramme } from '../../fixtures/programmes/small-programme.js';

const note: Note = { enterprise: 'e1', at: '2026-09-01T02:30:00Z', by: 'lan', text: 'Muốn làm website.\nGọi lại sau.' };
/** The beginning of the digest of a text, as the platform works it out. */
async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(text)));
  return [...new Uint8Array(bytes).slice(0, 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const register = (notes: unknown) => ({ ...smallProgramme, notes });

describe('addNote', () => {
  it('writes a note, and a line in the change log that says nothing of it', () => {
    const outcome = addNote(smallProgramme, { ...note, by: ' lan ', text: `  ${note.text}\n ` });
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.file.notes).to.deep.equal([note]);
    const change = { at: note.at, by: 'lan', subject: 'enterprise', id: 'e1', fields: ['notes'], kind: 'changed' };
    expect(outcome.file.changes).to.deep.equal([change]);
    expect(outcome.made).to.deep.equal({ kind: 'added', note, change });
    expect(JSON.stringify(outcome.file.changes)).not.to.include('website');
    expect(smallProgramme.notes, 'the register before is as it was').to.equal(undefined);
  });

  const wrong: readonly (readonly [string, Partial<Note>])[] = [
    ['text', { text: ' \n ' }],
    ['text', { text: 'a'.repeat(2001) }],
    ['text', { text: 'left \u202e right' }],
    ['citizenId', { text: 'Số căn cước 046123456789 của chủ' }],
    ['citizenId', { by: '046123456789' }],
    ['officer', { by: '  ' }],
    ['officer', { by: 'a'.repeat(101) }],
    ['gone', { enterprise: 'e9' }],
  ];
  for (const [reason, part] of wrong) {
    it(`refuses ${JSON.stringify(part).slice(0, 40)}: ${reason}`, () => {
      expect(addNote(smallProgramme, { ...note, ...part })).to.deep.equal({ ok: false, reason });
    });
  }

  it('takes the longest text that may be, and what it writes can be opened again', async () => {
    const long = { ...note, text: 'Ắ'.repeat(2000) };
    const outcome = addNote(smallProgramme, long);
    if (!outcome.ok) throw new Error(outcome.reason);
    const again = await openRegister(JSON.parse(JSON.stringify(outcome.file)));
    expect(again.issues).to.deep.equal([]);
    expect(again.ok && again.value.notes).to.deep.equal([long]);
    expect(again.ok && again.value.changes).to.deep.equal(outcome.file.changes);
  });
});

describe('removeNote', () => {
  const other = { ...note, at: '2026-09-02T02:30:00Z', text: 'Đã gặp.' };
  const file = { ...smallProgramme, notes: [note, other] };

  it('takes one note away, and says who did', () => {
    const outcome = removeNote(file, note, '2026-09-03T00:00:00Z', 'minh');
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.file.notes).to.deep.equal([other]);
    expect(outcome.file.changes).to.deep.equal([
      { at: '2026-09-03T00:00:00Z', by: 'minh', subject: 'enterprise', id: 'e1', fields: ['notes'], kind: 'changed' },
    ]);
    expect(outcome.made.kind).to.equal('removed');
  });

  it('keeps that it was there, and nothing of what it said', async () => {
    const outcome = removeNote(file, note, '2026-09-03T00:00:00Z', 'minh');
    if (!outcome.ok) throw new Error(outcome.reason);
    const digest = await digestOf(note.text);
    const removed = { enterprise: 'e1', at: note.at, by: 'lan', digest, removedAt: '2026-09-03T00:00:00Z' };
    expect(outcome.file.removedNotes).to.deep.equal([removed]);
    expect(JSON.stringify(outcome.file)).not.to.include('website');
    const again = await openRegister(JSON.parse(JSON.stringify(outcome.file)));
    expect(again.issues).to.deep.equal([]);
    expect(again.ok && again.value.removedNotes).to.deep.equal([removed]);
    const further = removeNote(outcome.file, other, '2026-09-04T00:00:00Z', 'minh');
    expect(further.ok && further.file.notes).to.deep.equal([]);
    expect(further.ok && further.file.removedNotes?.length).to.equal(2);
  });

  it('keeps it not where another one could not be told from it', () => {
    const twin = { ...note, at: '2026-09-01T02:30:00.000Z' };
    const outcome = removeNote({ ...file, notes: [note, twin] }, note, '2026-09-03T00:00:00Z', 'minh');
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.file.notes).to.deep.equal([twin]);
    expect(outcome.file.removedNotes).to.equal(undefined);
  });

  it('tells notes of one officer and instant apart', async () => {
    const twin = { ...note, text: 'Việc khác.' };
    const outcome = removeNote({ ...file, notes: [note, twin] }, note, '2026-09-03T00:00:00Z', 'minh');
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.file.notes).to.deep.equal([twin]);
    expect(outcome.file.removedNotes?.map(({ digest }) => digest)).to.deep.equal([await digestOf(note.text)]);
    const other = addNote(outcome.file, { ...note, text: 'Một việc nữa.' });
    expect(other.ok && other.file.removedNotes?.length, 'another text is another note').to.equal(1);
  });

  it('takes a text with half a surrogate pair, which a file can hold', () => {
    const half = { ...note, text: 'nửa \ud83d ký tự' };
    const outcome = removeNote({ ...file, notes: [half] }, half, '2026-09-03T00:00:00Z', 'minh');
    expect(outcome.ok && outcome.file.removedNotes?.[0]?.digest).to.match(/^[0-9a-f]{4}$/);
  });

  it('is undone by writing the note anew', () => {
    const outcome = removeNote(file, note, '2026-09-03T00:00:00Z', 'minh');
    const again = outcome.ok && addNote(outcome.file, note);
    if (!again || !again.ok) throw new Error('it is written');
    expect(again.file.notes).to.deep.equal([other, note]);
    expect(again.file.removedNotes).to.deep.equal([]);
  });

  it('refuses one that is not there, and nobody', () => {
    const gone = { ...note, text: 'something else' };
    expect(removeNote(file, gone, note.at, 'minh')).to.deep.equal({ ok: false, reason: 'gone' });
    expect(removeNote(file, note, note.at, ' ')).to.deep.equal({ ok: false, reason: 'officer' });
  });

  it('refuses an officer who cannot stand in the register: the number of a citizen, a control character, too long', () => {
    expect(removeNote(file, note, note.at, '046123456789')).to.deep.equal({ ok: false, reason: 'citizenId' });
    for (const by of ['la\u0000n', 'x'.repeat(101)]) {
      expect(removeNote(file, note, note.at, by)).to.deep.equal({ ok: false, reason: 'officer' });
    }
    expect(removeNote(file, note, note.at, 'x'.repeat(100)).ok).to.equal(true);
  });
});

describe('notes of a register', () => {
  it('may be left out', () => {
    const read = parseRegister(smallProgramme);
    expect(read.ok && Object.hasOwn(read.value, 'notes')).to.equal(false);
  });

  it('are read one by one: what is wrong is left out with its place', () => {
    const read = parseRegister(
      register([
        note,
        { ...note, text: '' },
        { ...note, text: 'CCCD 046123456789' },
        { ...note, at: '2026-09-01' },
        { ...note, enterprise: 'e9' },
        { ...note, by: 7 },
        'a note',
      ]),
    );
    expect(read.ok && read.value.notes).to.deep.equal([note]);
    expect(read.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).to.deep.equal([
      'register/malformed notes.1.text',
      'register/citizen-id notes.2.text',
      'register/malformed notes.3.at',
      'register/unknown-enterprise notes.4.enterprise',
      'register/malformed notes.5.by',
      'register/malformed notes.6',
    ]);
    expect(JSON.stringify(read.issues)).not.to.include('046123456789');
  });

  it('that were removed are read one by one, too', () => {
    const removed = { enterprise: 'e1', at: note.at, by: 'lan', digest: '7d0f', removedAt: '2026-09-03T00:00:00Z' };
    const read = parseRegister({
      ...smallProgramme,
      removedNotes: [
        removed,
        { ...removed, removedAt: 'yesterday' },
        { ...removed, enterprise: 'e9' },
        { ...removed, text: 'x' },
        { ...removed, digest: '7D0F' },
      ],
    });
    expect(read.ok && read.value.removedNotes).to.deep.equal([removed, removed]);
    expect(read.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).to.deep.equal([
      'register/malformed removedNotes.1.removedAt',
      'register/unknown-enterprise removedNotes.2.enterprise',
      'register/unknown-key removedNotes.3.text',
      'register/malformed removedNotes.4.digest',
    ]);
    expect(read.ok && Object.hasOwn(read.value, 'notes')).to.equal(false);
  });

  it('that are no list are said to be none', () => {
    const read = parseRegister(register('none'));
    expect(read.issues.map(({ path }) => path)).to.deep.equal([['notes']]);
    expect(read.ok && read.value.notes).to.deep.equal([]);
  });
});
