import { expect } from '@open-wc/testing';
import type { NoteChange } from '../../../src/core/programme/notes.js';
import { NotesWork } from '../../../src/elements/programme/notes-work.js';
import { ProgrammeWork } from '../../../src/elements/programme/programme-work.js';
import { smallProgramme } from '../../fixtures/programmes/small-programme.js';

/** A programme that is open, and what is told of its notes. */
async function written() {
  const work = new ProgrammeWork(() => undefined);
  await work.open(smallProgramme);
  const told: NoteChange[] = [];
  const notes = new NotesWork({
    desk: () => work.desk,
    stored: (change) => told.push(change) === 0,
    changed: () => undefined,
  });
  return { work, notes, told };
}

describe('notes that are written', () => {
  it('are told, and not saved', async () => {
    const { notes, told } = await written();
    notes.write('e1', 'Đã gọi điện');
    await notes.add('e1', 'thu');
    expect(told.map(({ kind, note }) => `${kind} ${note.text}`)).to.deep.equal(['added Đã gọi điện']);
    expect([notes.unsaved, notes.draft('e1'), notes.officer]).to.deep.equal([true, '', 'thu']);
  });

  it('in a programme that is not open any more are not told of the one that is', async () => {
    const { work, notes, told } = await written();
    const { desk } = work;
    if (!desk) throw new Error('it is open');
    const addNote = desk.addNote.bind(desk);
    desk.addNote = async (note) => {
      const reply = await addNote(note);
      await work.open(smallProgramme);
      return reply;
    };
    notes.write('e1', 'Đã gọi điện');
    await notes.add('e1', 'thu');
    expect(told).to.deep.equal([]);
    expect([notes.unsaved, notes.outcome, notes.officer]).to.deep.equal([false, null, '']);
  });
});
