import { expect, waitUntil } from '@open-wc/testing';
import { answered, bestOf, profile } from '../../core/instruments/sme-readiness/answers.js';
import { AssessmentHarness } from '../../harness/assessment-harness.js';
import type { Answer } from '../../../src/core/model/response.js';

const UNKNOWN = { missing: 'unknown' } as const;

/** The full assessment at its result, with every answer given before but for some that are not known. */
async function atResult(given: Readonly<Record<string, Answer>>): Promise<AssessmentHarness> {
  const assessment = await AssessmentHarness.open({
    instrument: 'sme-readiness',
    region: null,
    prefill: { profile: { ...profile, form: 'enterprise', place: '46' }, answers: answered(bestOf, given) },
  });
  await assessment.press('Bắt đầu');
  while (!stepIs(assessment, 'check')) await assessment.press('Tiếp tục');
  await assessment.press('Xem kết quả');
  await waitUntil(() => others(assessment), 'the result is shown', { timeout: 20000 });
  return assessment;
}

function stepIs({ root }: AssessmentHarness, step: string): boolean {
  return root.querySelector(`form[data-step="${step}"]`) !== null;
}

function others({ root }: AssessmentHarness): Element | null {
  return root.querySelector('readiness-result')?.shadowRoot?.querySelector('.others') ?? null;
}

/** Presses the button of the index at a position that asks what it still needs. */
async function askFor(assessment: AssessmentHarness, position: number): Promise<void> {
  others(assessment)?.querySelectorAll<HTMLElement>('button')[position]?.click();
  await assessment.settled();
}

describe('the questions that an index still needs', () => {
  it('are asked alone, and the result is worked out anew', async () => {
    const assessment = await atResult({ 'se-docs': UNKNOWN, 'lead-plan': UNKNOWN });
    await askFor(assessment, 0);
    expect(assessment.heading).to.equal('Trả lời 1 câu còn thiếu');
    expect(assessment.focused).to.equal(assessment.heading);
    expect(assessment.questions).to.have.lengthOf(1);
    const [question = ''] = assessment.questions;
    const label = [...assessment.question(question).querySelectorAll('label')].map((line) => line.textContent.trim());
    await assessment.choose(question, label.at(-2) ?? '');
    expect(assessment.heading).to.equal('Trả lời 1 câu còn thiếu');
    await assessment.press('Xem kết quả');
    await waitUntil(() => others(assessment), 'the result is shown again', { timeout: 20000 });
    expect(others(assessment)?.textContent).to.include('12 trên 12');
    expect(assessment.element.response?.answers['se-docs']).to.have.property('value');
    expect(assessment.element.response?.answers['lead-plan']).to.include(UNKNOWN);
  });

  it('can be left as they are', async () => {
    const assessment = await atResult({ 'se-docs': UNKNOWN });
    const before = assessment.element.response;
    await askFor(assessment, 0);
    await assessment.press('Xem kết quả');
    expect(others(assessment)).not.to.equal(null);
    expect(assessment.element.response).to.deep.equal(before);
  });

  it('come with those that an answer brings into sight', async () => {
    const assessment = await atResult({ 'in-type': UNKNOWN });
    await askFor(assessment, 0);
    expect(assessment.questions).to.have.lengthOf(1);
    const [question = ''] = assessment.questions;
    const [first] = assessment.question(question).querySelectorAll('label');
    await assessment.choose(question, first?.textContent.trim() ?? '');
    expect(assessment.questions).to.have.lengthOf(2);
    await assessment.press('Xem kết quả');
    expect(assessment.problems).to.have.lengthOf(1);
  });
});
