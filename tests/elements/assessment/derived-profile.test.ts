import { expect, waitUntil } from '@open-wc/testing';
import type { InstrumentSource } from '../../../src/elements/instrument/load-instrument.js';
import type { ReadinessCompleteEvent } from '../../../src/elements/assessment/result-events.js';
import { bakery, bakeryRegion } from '../../fixtures/instruments/bakery.js';
import { editedBakery } from '../../fixtures/instruments/edited-bakery.js';
import { AssessmentHarness } from '../../harness/assessment-harness.js';

const backup = bakery.structure.items.findIndex(({ id }) => id === 'backup');
const onlyMicro = { op: 'includes', on: { profile: 'size-class' }, value: 'micro' };
/** The last question is asked of micro enterprises only; the size follows from the persons. */
const instrument = editedBakery([`structure.items.${backup}.visibleIf`, onlyMicro]) as InstrumentSource;
const region = {
  ...bakeryRegion,
  derived: {
    fields: ['size-class'],
    load: () =>
      Promise.resolve(({ persons }: Readonly<Record<string, unknown>>) => ({
        'size-class': [typeof persons === 'number' && persons < 10 ? 'micro' : 'small'],
      })),
  },
};

describe('what follows from the profile', () => {
  it('counts in the result as it did in the questions', async () => {
    const assessment = await AssessmentHarness.open({ instrument, region });
    let completed: ReadinessCompleteEvent | null = null;
    assessment.element.addEventListener('readiness-complete', (event) => {
      completed = event;
    });
    await assessment.answerBakery();
    await assessment.press('Xem kết quả');
    await waitUntil(() => completed, 'the result is there', { timeout: 20000 });
    const result = (completed as unknown as ReadinessCompleteEvent).result;
    const nodes = result?.dimensions.flatMap(({ children }) => children) ?? [];
    expect(nodes.find(({ id }) => id === 'backup')?.state).to.equal('answered');
    const shown = assessment.root.querySelector('readiness-result');
    await waitUntil(() => shown?.shadowRoot?.querySelector('.score'), 'it is shown', { timeout: 20000 });
    expect(shown?.profile).to.deep.equal({ 'shop-kind': 'street', persons: 6, 'size-class': ['micro'] });
    // A link carries nothing that follows from the profile, so there is none.
    expect(shown?.link).to.equal('');
  });
});
