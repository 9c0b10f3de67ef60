import { expect } from '@open-wc/testing';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import { dbiSme2021 } from '../../../src/core/instruments/dbi-sme-2021/index.js';
import type { Answers, Response } from '../../../src/core/model/response.js';
import '../../../src/elements/result/define.js';
import { CRITERIA } from '../../fixtures/published/dbi-sme-2021.js';
import { atStep, bestOf, worst, type Criterion } from '../../core/instruments/dbi-sme-2021/answers.js';

function responseOf(answers: Answers): Response {
  const { structure, hash } = compileInstrument(dbiSme2021.structure);
  return {
    format: 1,
    id: '0b0e6f5e-7a5c-4a53-9c06-0a2f7c3d1e12',
    instrument: { id: structure.id, version: structure.version, hash },
    profile: {},
    answers,
    respondent: { mode: 'self' },
    locale: 'vi',
    startedAt: '2026-11-23T02:00:00Z',
    completedAt: '2026-11-23T02:08:00Z',
  };
}

/** What the lists of strengths and gaps say, by name of the dimension. */
async function listed(answers: Answers): Promise<Record<string, string>> {
  const element = document.createElement('readiness-result');
  element.instrument = dbiSme2021;
  element.response = responseOf(answers);
  document.body.append(element);
  await element.updateComplete;
  const rows = [...(element.shadowRoot?.querySelectorAll('.dimensions li') ?? [])];
  element.remove();
  const textOf = (row: Element, part: string): string => row.querySelector(part)?.textContent.trim() ?? '';
  return Object.fromEntries(rows.map((row) => [textOf(row, 'span'), textOf(row, 'b')]));
}

const answersBy = (of: (criterion: Criterion) => Answers): Answers =>
  Object.assign({}, worst, ...CRITERIA.map(of)) as Answers;

describe('<readiness-result> of an index that adds up dimensions worth different points', () => {
  it('lists dimensions as shares of what each can give', async () => {
    // The first pillar has 13 criteria of 5 points, the second one of 25 in five steps: 65 of 65, and 20 of 25.
    const rows = await listed(
      answersBy((criterion) => {
        if (criterion[1] > 2) return {};
        return criterion[1] === 2 ? atStep(criterion, 4) : bestOf(criterion);
      }),
    );
    expect(Object.values(rows).sort()).to.deep.equal(['0%', '0%', '0%', '0%', '100%', '80%']);
  });

  it('keeps a dash without a sign where nothing was answered', async () => {
    const rows = await listed({});
    for (const shown of Object.values(rows)) expect(shown).to.match(/^(–|0–100%)$/);
  });
});
