import { expect } from '@open-wc/testing';
import { parseProgrammeFile } from '../../../src/core/programme/parse-programme-file.js';
import { smallProgramme } from '../../fixtures/programmes/small-programme.js';

type Json = Record<string, unknown>;

/** The file with a value at a place. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(smallProgramme)) as Json;
  let place = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) place = place[step] as Record<string | number, unknown>;
  place[path.at(-1) ?? ''] = value;
  return copy;
}

const read = async (input: unknown) => {
  const found = await parseProgrammeFile(input);
  const issues = found.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
  return { value: found.ok ? found.value : null, issues };
};

describe('parseProgrammeFile', () => {
  it('reads a whole file, and changes nothing of it', async () => {
    const { value, issues } = await read(JSON.parse(JSON.stringify(smallProgramme)));
    expect(issues).to.deep.equal([]);
    expect(value?.programme).to.deep.equal(smallProgramme.programme);
    expect(value?.enterprises).to.deep.equal(smallProgramme.enterprises);
    expect(value?.assessments).to.deep.equal(smallProgramme.assessments);
  });

  it('refuses what is no programme file', async () => {
    for (const input of [null, 3, 'text', [], {}, { kind: 'programme-file' }, { ...smallProgramme, format: 2 }]) {
      expect(await read(input)).to.deep.equal({ value: null, issues: ['programme/not-a-file '] });
    }
  });

  const whole: readonly (readonly [path: readonly (string | number)[], value: unknown])[] = [
    [['programme', 'id'], ''],
    [['programme', 'names'], {}],
    [['programme', 'timeZone'], 'Huế'],
    [['programme', 'waves'], null],
    [['programme', 'waves', 0], { id: 'first', names: { vi: 'Đợt đầu' }, from: '2026-03-31', to: '2026-01-01' }],
    [['programme', 'targets', 0], { indicator: 'ind-net', value: NaN, by: '2026-12-31' }],
    [['programme', 'populations'], [{ id: 'province', names: { vi: 'Tỉnh' }, value: -1, asOf: '2025-12-31' }]],
  ];
  for (const [path, value] of whole) {
    it(`refuses a programme that is not whole, and names the place: ${path.join('.')}`, async () => {
      const found = await read(changed(path, value));
      expect(found.value).to.equal(null);
      expect(found.issues[0]).to.match(new RegExp(`^programme/malformed ${path.slice(0, 2).join('\\.')}`));
    });
  }

  const lines: readonly (readonly [issue: string, path: readonly (string | number)[], value: unknown])[] = [
    ['programme/malformed enterprises.1', ['enterprises', 1, 'name'], ''],
    [
      'programme/malformed enterprises.1',
      ['enterprises', 1, 'supports'],
      [{ since: '2026-02-30', by: 'A', measures: [] }],
    ],
    [
      'programme/malformed enterprises.1',
      ['enterprises', 1, 'code'],
      { system: 'tax', edition: '1', code: '046123456789' },
    ],
    ['programme/repeated-id enterprises.1', ['enterprises', 1, 'id'], 'e1'],
    ['programme/unknown-enterprise assessments.0.enterprise', ['assessments', 0, 'enterprise'], 'e9'],
    ['programme/unknown-wave assessments.0.wave', ['assessments', 0, 'wave'], 'third'],
    ['programme/malformed assessments.0.date', ['assessments', 0, 'date'], '10/02/2026'],
    ['programme/malformed assessments.0.consent', ['assessments', 0, 'consent'], 'yes'],
    [
      'programme/unknown-instrument assessments.0.response',
      ['assessments', 0, 'response', 'instrument', 'id'],
      'my-own',
    ],
    ['programme/unknown-instrument assessments.0.response', ['assessments', 0, 'response'], null],
    ['response/malformed assessments.0.response.id', ['assessments', 0, 'response', 'id'], null],
    [
      'answer/unknown-option assessments.0.response.answers.backup',
      ['assessments', 0, 'response', 'answers', 'backup'],
      { value: 'cloud' },
    ],
  ];
  for (const [issue, path, value] of lines) {
    it(`keeps everything else where one line is wrong: ${issue} (${path.join('.')})`, async () => {
      const found = await read(changed(path, value));
      expect(found.issues.filter((one) => one.startsWith(issue)).length, found.issues.join('\n')).to.equal(1);
      expect(found.value?.enterprises.length).to.be.at.least(3);
      expect(found.value?.assessments.length).to.be.at.least(5);
    });
  }

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
