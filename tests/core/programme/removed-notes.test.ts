import { expect } from '@open-wc/testing';
import type { Note } from '../../../src/core/model/note.js';
import { isRemovedBy, noteKey, removedNote, RemovedNotes } from '../../../src/core/programme/removed-notes.js';

const note: Note = { enterprise: 'e1', at: '2026-09-01T02:30:00Z', by: 'lan', text: 'Muốn làm website.' };
const removed = removedNote(note, '2026-09-03T00:00:00Z');

describe('a note that was removed', () => {
  it('is told by the beginning of the digest of its text', () => {
    // printf '%s' '"Muốn làm website."' | sha256sum
    expect(removed).to.deep.equal({
      enterprise: 'e1',
      at: note.at,
      by: 'lan',
      digest: '63fb',
      removedAt: '2026-09-03T00:00:00Z',
    });
  });

  it('is no other one', () => {
    expect(isRemovedBy(note, removed)).to.equal(true);
    for (const other of [{ enterprise: 'e2' }, { at: '2026-09-01T02:30:01Z' }, { by: 'minh' }, { text: 'Khác.' }]) {
      expect(isRemovedBy({ ...note, ...other }, removed), JSON.stringify(other)).to.equal(false);
    }
  });

  it('is found once, and beside others of the same officer and instant', () => {
    const twin = { ...note, text: 'Việc khác.' };
    const all = new RemovedNotes([removed, removed]);
    expect(all.list).to.deep.equal([removed]);
    expect([all.has(note), all.has(twin)]).to.deep.equal([true, false]);
    expect(all.add(removedNote(twin, '2026-09-04T00:00:00Z'))).to.equal(true);
    expect(all.add(removedNote(twin, '2026-09-05T00:00:00Z'))).to.equal(false);
    expect([all.has(note), all.has(twin)]).to.deep.equal([true, true]);
  });

  it('is told alike exactly where instants are, whatever their digits', () => {
    const seconds = [
      '',
      ':00',
      ':00.0',
      ':00.000',
      ':00.100',
      ':00.1',
      ':00.10',
      ':00.01',
      ':00.010',
      ':10',
      ':10.000',
      ':01',
    ];
    const written = seconds.flatMap((rest) => [`2026-09-01T02:00${rest}Z`, `2026-09-01T02:10${rest}Z`]);
    for (const at of written) {
      for (const other of written) {
        const same = Date.parse(at) === Date.parse(other);
        expect(noteKey({ ...note, at }) === noteKey({ ...note, at: other }), `${at} ${other}`).to.equal(same);
      }
    }
  });
});
