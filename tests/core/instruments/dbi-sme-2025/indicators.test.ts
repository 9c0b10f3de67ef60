import { expect } from '@open-wc/testing';
import { asksIndicator } from '../../../../src/core/analytics/indicators/asks-indicator.js';
import { canDeny } from '../../../../src/core/facts/index.js';
import { dbiSme2025Structure } from '../../../../src/core/instruments/dbi-sme-2025/index.js';
import type { Answers } from '../../../../src/core/model/response.js';
import { countedIndicators, toldIndicators } from '../../../harness/told-indicators.js';

/** The indicators of which something is known of an enterprise that ticks some tools of a list, with what it is. */
function told(catalogue: string, tools: readonly string[]): object {
  const answers: Answers = { catalogue: { value: catalogue }, [`tools-${catalogue}`]: { value: tools } };
  return toldIndicators(dbiSme2025Structure, answers);
}

describe('indicators from the answers of dbi-sme-2025', () => {
  it('leave open whose website or app it is that takes orders', () => {
    expect(told('retail', ['ordering-website'])).to.deep.equal({});
    expect(told('steel', ['online-orders'])).to.deep.equal({});
    expect(told('food-service', ['online-orders'])).to.deep.equal({});
    expect(told('travel', ['online-booking'])).to.deep.equal({});
  });

  it('count a website of the enterprise as a web presence', () => {
    expect(told('steel', ['website'])).to.deep.equal({ 'unctad-b5': true });
  });

  it('count platforms that others run', () => {
    expect(told('travel', ['ota'])).to.deep.equal({ 'dti-platforms': true });
    expect(told('food-service', ['cloud-kitchen'])).to.deep.equal({ 'dti-platforms': true });
    expect(told('food-service', ['delivery-sync'])).to.deep.equal({ 'dti-platforms': true });
    expect(told('logistics', ['exchange'])).to.deep.equal({ 'dti-platforms': true });
    // One place for several channels, of which a marketplace may be one.
    expect(told('retail', ['omnichannel'])).to.deep.equal({});
  });

  it('never deny: what was not used in three months may be there', () => {
    for (const catalogue of ['retail', 'food-service', 'travel', 'logistics', 'steel', 'construction'])
      expect(told(catalogue, ['none'])).to.deep.equal({});
    const asked = countedIndicators.filter((one) => asksIndicator(dbiSme2025Structure, one));
    expect(asked.map(({ id }) => id)).to.deep.equal(['dti-platforms', 'unctad-b5']);
    for (const one of asked) expect(canDeny(dbiSme2025Structure, one), one.id).to.equal(false);
  });
});
