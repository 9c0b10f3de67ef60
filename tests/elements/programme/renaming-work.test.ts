import { expect } from '@open-wc/testing';
import type { NameChange } from '../../../src/core/programme/rename-programme.js';
import { ProgrammeWork } from '../../../src/elements/programme/programme-work.js';
import { RenamingWork } from '../../../src/elements/programme/renaming-work.js';
import { smallProgramme } from '../../fixtures/programmes/small-programme.js';

const NAMES = { vi: 'Tên mới' };
const other = { ...smallProgramme, programme: { ...smallProgramme.programme, id: 'other', names: { vi: 'Khác' } } };

/** A programme that is open, whose desk answers to a new name once it is let go. */
async function slowDesk() {
  const work = new ProgrammeWork(() => undefined);
  await work.open(smallProgramme);
  const { desk } = work;
  if (!desk) throw new Error('it is open');
  const rename = desk.rename.bind(desk);
  let letGo = (): void => undefined;
  const free = new Promise<void>((resolve) => (letGo = resolve));
  desk.rename = async (...args) => {
    const reply = await rename(...args);
    await free;
    return reply;
  };
  const told: NameChange[] = [];
  const renaming = new RenamingWork({
    work,
    officer: () => 'thu',
    renamed: (change) => told.push(change),
    changed: () => undefined,
  });
  return { work, renaming, told, letGo };
}

describe('renaming', () => {
  it('tells of the new name of the programme that is open', async () => {
    const { work, renaming, told, letGo } = await slowDesk();
    const renamed = renaming.rename(NAMES);
    letGo();
    expect(await renamed).to.equal(true);
    expect(told.map(({ names }) => names['vi'])).to.deep.equal([NAMES.vi]);
    expect(work.summary?.programme.names['vi']).to.equal(NAMES.vi);
  });

  it('tells nothing where another programme was opened meanwhile', async () => {
    const { work, renaming, told, letGo } = await slowDesk();
    const renamed = renaming.rename(NAMES);
    await work.open(other);
    letGo();
    expect(await renamed).to.equal(false);
    expect(told).to.deep.equal([]);
    expect(work.summary?.programme.names).to.deep.equal({ vi: 'Khác' });
  });

  it('keeps no refusal that comes when nobody waits for it any more', async () => {
    const { renaming, letGo } = await slowDesk();
    const refused = renaming.rename({ vi: ' ', en: ' ' });
    renaming.reset();
    letGo();
    expect(await refused).to.equal(false);
    expect(renaming.refusal).to.equal(null);
  });
});
