import { expect } from '@open-wc/testing';
import { openRegister } from '../../../src/core/programme/open-register.js';
import { smallProgramme } from '../../fixtures/programmes/small-programme.js';

type Json = Record<string | number, unknown>;

/** The document with a value at a place. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(smallProgramme)) as Json;
  let place = copy;
  for (const step of path.slice(0, -1)) place = place[step] as Json;
  place[path.at(-1) ?? ''] = value;
  return copy;
}

const read = async (input: unknown) => {
  const found = await openRegister(input);
  const issues = found.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
  return { value: found.ok ? found.value : null, issues };
};

describe('openRegister', () => {
  it('reads a whole document, and changes nothing of it', async () => {
    const { value, issues } = await read(JSON.parse(JSON.stringify(smallProgramme)));
    expect(issues).to.deep.equal([]);
    expect(value).to.deep.equal(smallProgramme);
  });

  it('refuses what is no register', async () => {
    for (const input of [
      null,
      3,
      'text',
      [],
      {},
      { ...smallProgramme, format: 2 },
      { ...smallProgramme, programme: null },
    ]) {
      const found = await read(input);
      expect(found.value, JSON.stringify(input).slice(0, 40)).to.equal(null);
      expect(found.issues.length).to.be.at.least(1);
    }
  });

  const lines: readonly (readonly [issue: string, path: readonly (string | number)[], value: unknown])[] = [
    ['register/unknown-enterprise assessments.1.enterprise', ['assessments', 1, 'enterprise'], 'e9'],
    ['register/unknown-wave assessments.1.wave', ['assessments', 1, 'wave'], 'third'],
    [
      'response/unknown-instrument assessments.1.response',
      ['assessments', 1, 'response', 'instrument', 'id'],
      'my-own',
    ],
    ['response/unknown-instrument assessments.1.response', ['assessments', 1, 'response'], {}],
    ['response/malformed assessments.1.response.id', ['assessments', 1, 'response', 'id'], null],
    [
      'answer/unknown-option assessments.1.response.answers.backup',
      ['assessments', 1, 'response', 'answers', 'backup'],
      { value: 'cloud' },
    ],
  ];
  for (const [issue, path, value] of lines) {
    it(`keeps everything else where one line is wrong: ${issue} (${path.join('.')})`, async () => {
      const found = await read(changed(path, value));
      expect(found.issues.filter((one) => one.startsWith(issue)).length, found.issues.join('\n')).to.equal(1);
      expect(found.value?.enterprises.length).to.equal(4);
      expect(found.value?.assessments.length).to.be.at.least(6);
    });
  }

  it('tells places as they are in the document, though a line before was left out', async () => {
    const broken = changed(['assessments', 0, 'enterprise'], 'e9') as {
      assessments: { response: { answers: Json } }[];
    };
    const third = broken.assessments[2];
    if (third) third.response.answers['backup'] = { value: 'cloud' };
    const found = await read(broken);
    expect(found.issues.some((one) => one.includes('assessments.2.response.answers.backup'))).to.equal(true);
  });

  it('leaves out answers of which the consent was withdrawn', async () => {
    const consent = {
      text: '1',
      purposes: ['report'],
      givenAt: '2026-02-10T02:00:00Z',
      withdrawnAt: '2026-03-01T02:00:00Z',
    };
    const found = await read(changed(['assessments', 0, 'consent'], consent));
    expect(found.issues).to.deep.equal([]);
    expect(found.value?.assessments.length).to.equal(smallProgramme.assessments.length - 1);
  });
});
