import { expect } from '@open-wc/testing';
import { START } from '../../../../src/core/programme/programme-state.js';
import { CountingDesk } from '../../../../src/elements/programme/desk/counting-desk.js';
import type { Progress } from '../../../../src/elements/programme/desk/desk.js';
import { RemoteDesk } from '../../../../src/elements/programme/desk/remote-desk.js';
import { serveDesk } from '../../../../src/elements/programme/desk/serve-desk.js';
import { turn } from '../../../../src/elements/programme/desk/turn.js';
import { smallProgramme } from '../../../fixtures/programmes/small-programme.js';

const NOW = '2026-11-26T03:00:00Z';
const nothing = () => undefined;

/** A desk at the other end of a channel: everything that passes is cloned, as between threads. */
function remoteDesk(pause = () => Promise.resolve()): RemoteDesk {
  const { port1, port2 } = new MessageChannel();
  serveDesk(port2, new CountingDesk(pause));
  port1.start();
  port2.start();
  return new RemoteDesk(port1, () => port1.close());
}

describe('a desk in another thread', () => {
  it('answers every question as one in this thread does', async () => {
    const [far, near] = [remoteDesk(), new CountingDesk(() => Promise.resolve())];
    const steps: Progress[] = [];
    const [one, other] = await Promise.all([
      far.open(smallProgramme, NOW, (progress) => steps.push(progress)),
      near.open(smallProgramme, NOW, nothing),
    ]);
    expect(one).to.deep.equal(other);
    expect(steps).to.deep.equal([{ done: 0, total: smallProgramme.assessments.length }]);
    for (const state of [
      START,
      { ...START, tab: 'enterprises' },
      { ...START, tab: 'enterprises', enterprise: 'e1' },
      { ...START, tab: 'quality' },
      { ...START, wave: 'first', filter: { supported: ['yes'] }, by: 'measure' },
    ] as const) {
      const [shown, wanted] = await Promise.all([far.show(state), near.show(state)]);
      expect(wanted).not.to.equal(null);
      expect(shown).to.deep.equal(wanted);
    }
    const [far1, near1] = await Promise.all([far.document(), near.document()]);
    expect(await far1.text()).to.equal(await near1.text());
  });

  it('works out what would help, and tells how far it has come', async () => {
    const [far, near] = [remoteDesk(), new CountingDesk(() => Promise.resolve())];
    await Promise.all([far.open(smallProgramme, NOW, nothing), near.open(smallProgramme, NOW, nothing)]);
    const steps: Progress[] = [];
    const actions = await far.actions(START, (progress) => steps.push(progress));
    expect(actions?.enterprises).to.equal(3);
    expect(actions).to.deep.equal(await near.actions(START, nothing));
    expect(steps[0]?.done).to.equal(0);
    expect(steps.at(-1)?.done).to.equal((steps.at(-1)?.total ?? 0) - 1);
  });

  it('breaks that off when asked, or when asked for another scope, and answers others meanwhile', async () => {
    const desk = remoteDesk(turn);
    await desk.open(smallProgramme, NOW, nothing);
    const begun = new Promise<void>((resolve) => {
      void desk.actions(START, () => resolve()).then((actions) => (broken = actions));
    });
    let broken: unknown = 'not yet';
    await begun;
    expect((await desk.show(START))?.overview.assessed).to.equal(4);
    expect(broken, 'it goes on').to.equal('not yet');
    await desk.stop();
    const first = desk.actions(START, nothing);
    const second = desk.actions({ ...START, help: 'all' }, nothing);
    expect(await first).to.equal(null);
    expect(broken).to.equal(null);
    expect((await second)?.enterprises).to.equal(4);
  });

  it('writes notes, which are in the document and count nothing', async () => {
    const desk = remoteDesk();
    await desk.open(smallProgramme, NOW, nothing);
    const state = { ...START, tab: 'enterprises', enterprise: 'e1' } as const;
    const before = await desk.show(state);
    const note = { enterprise: 'e1', at: NOW, by: 'lan', text: 'Gọi lại.' };
    expect((await desk.addNote(note)).ok).to.equal(true);
    expect(await desk.addNote({ ...note, text: '' })).to.deep.equal({ ok: false, reason: 'text' });
    const after = await desk.show(state);
    expect(after?.dossier?.notes).to.deep.equal([note]);
    expect(after?.overview).to.deep.equal(before?.overview);
    const saved = JSON.parse(await (await desk.document()).text()) as { notes: unknown };
    expect(saved.notes).to.deep.equal([note]);
    expect((await desk.removeNote(note, NOW, 'minh')).ok).to.equal(true);
    expect((await desk.show(state))?.dossier?.notes).to.deep.equal([]);
    expect((await desk.show(state))?.dossier?.changes.map(({ by }) => by)).to.deep.equal(['minh', 'lan']);
  });

  it('gives a programme another name, which is in the document and counts nothing', async () => {
    const desk = remoteDesk();
    await desk.open(smallProgramme, NOW, nothing);
    const before = await desk.show(START);
    const reply = await desk.rename({ vi: 'Tên mới' }, NOW, 'lan');
    expect(reply.ok && reply.summary.programme.names).to.deep.equal({ vi: 'Tên mới', en: 'A small programme' });
    expect(reply.ok && reply.summary.assessments).to.equal(smallProgramme.assessments.length);
    expect(await desk.rename({ vi: 'Tên mới' }, NOW, 'lan')).to.deep.equal({ ok: false, reason: 'same' });
    expect(await desk.show(START)).to.deep.equal(before);
    const saved = JSON.parse(await (await desk.document()).text()) as typeof smallProgramme;
    expect(saved.programme.names).to.deep.equal({ vi: 'Tên mới', en: 'A small programme' });
  });

  it('stops a check of its intake, whose file stays open', async () => {
    const desk = remoteDesk(turn);
    const table = ['Tên doanh nghiệp', ...Array.from({ length: 20_000 }, (_, at) => `Doanh nghiệp số ${at}`)].join(
      '\n',
    );
    const opened = await desk.intake.open([{ path: 'dn.csv', content: new Blob([table]) }]);
    if (opened.kind !== 'table') throw new Error('it is a table');
    const plan = {
      meanings: opened.columns.map(({ meaning }) => meaning),
      numbers: null,
      wave: { kind: 'dates' as const },
      date: null,
      locale: 'vi',
    };
    const stopped = desk.intake.check(plan).then(
      () => 'checked',
      (cause: unknown) => String(cause),
    );
    await desk.intake.stop();
    expect(await stopped).to.include('IntakeCancelled');
    expect((await desk.intake.check(plan)).counts.enterprises.added).to.equal(20_000);
  });

  it('opens what it saved: the same programme again', async () => {
    const desk = remoteDesk();
    await desk.open(smallProgramme, NOW, nothing);
    const saved = await desk.document();
    const again = remoteDesk();
    expect(await again.open(saved, NOW, nothing)).to.deep.equal(await desk.open(smallProgramme, NOW, nothing));
    expect(await again.show(START)).to.deep.equal(await desk.show(START));
  });

  it('says why a file was not opened', async () => {
    const desk = remoteDesk();
    const file = new Blob(['{"format":1,']);
    expect(await desk.open(file, NOW, nothing)).to.deep.equal({ ok: false, reason: 'notJson', issues: [] });
  });

  it('refuses sectors that stand in codes of two lists', async () => {
    const enterprises = smallProgramme.enterprises.map((one, at) =>
      at === 0 ? { ...one, sector: { system: 'vsic', edition: '2018', code: 'G' } } : one,
    );
    const reply = await remoteDesk().open({ ...smallProgramme, enterprises }, NOW, nothing);
    expect(reply.ok ? null : reply.reason).to.equal('mixedCodes');
  });

  it('rejects what can no longer be answered', async () => {
    const { port1 } = new MessageChannel();
    const desk = new RemoteDesk(port1, nothing);
    const asked = desk.show(START);
    desk.fail('out of memory');
    let problem: unknown = null;
    await asked.catch((error: unknown) => (problem = error));
    expect(problem).to.be.an.instanceOf(Error);
  });

  it('tells a mistake of the page', async () => {
    let problem: unknown = null;
    await remoteDesk()
      .document()
      .catch((error: unknown) => (problem = error));
    expect(String(problem)).to.include('no programme open');
  });
});
