import { expect } from '@open-wc/testing';
import { smeReadinessStructure } from '../../../../src/core/instruments/sme-readiness/index.js';
import { smeScreeningStructure } from '../../../../src/core/instruments/sme-screening/index.js';
import type { Profile } from '../../../../src/core/model/response.js';
import { vietnam } from '../../../../src/core/regions/vietnam/index.js';
import { supportMeasures } from '../../../../src/core/regions/vietnam/support/measures.js';
import { nationalTargets } from '../../../../src/core/regions/vietnam/support/national-targets.js';
import { supportEn } from '../../../../src/core/regions/vietnam/support/en.js';
import { supportFor } from '../../../../src/core/regions/vietnam/support/support-for.js';
import { supportVi } from '../../../../src/core/regions/vietnam/support/vi.js';

const TODAY = '2026-11-25';
const trade = { form: 'enterprise', sector: 'g' } as const;
const micro: Profile = { ...trade, insured: 8, revenue: 'up-to-3', capital: 'up-to-3' };
const small: Profile = { ...trade, insured: 40, revenue: 'up-to-50', capital: 'up-to-20' };
const medium: Profile = { ...trade, insured: 90, revenue: 'up-to-300', capital: 'up-to-100' };
const large: Profile = { ...trade, insured: 500, revenue: 'over-300', capital: 'over-100' };

/** Size, share in per cent and ceiling in million dong. */
function terms(code: string, profile: Profile, asOf = TODAY): string | null {
  const found = supportFor(code, profile, asOf);
  if (!found) return null;
  return (
    found.terms
      ?.map(({ size, share, ceiling }) => `${size} ${share * 100} ${ceiling === null ? '-' : ceiling / 1e6}`)
      .join(', ') ?? 'not known'
  );
}

describe('support in Vietnam', () => {
  // Decree 80/2021, Art. 11, as law firms quote it: half of the cost, up to so many million dong.
  for (const [code, profile, expected] of [
    ['s1', micro, null],
    ['s1', small, 'small 50 50'],
    ['s1', medium, 'medium 50 100'],
    ['s2', micro, 'micro 50 20'],
    ['s2', small, 'small 50 50'],
    ['s2', medium, 'medium 50 100'],
    ['s2', large, null],
    ['t', micro, 'not known'],
    ['t', large, null],
    ['v', micro, 'micro 100 -'],
    ['v', small, 'small 50 -'],
    ['v', { form: 'household' }, 'micro 100 -'],
    ['s2', { form: 'household' }, null],
    ['s2', { form: 'cooperative' }, null],
    ['s2', {}, 'micro 50 20, small 50 50, medium 50 100'],
    ['s1', { ...trade, insured: 8 }, 'small 50 50, medium 50 100'],
    ['toString', micro, null],
  ] as const) {
    it(`${code} of ${JSON.stringify(profile)}: ${expected}`, () => {
      expect(terms(code, profile)).to.equal(expected);
    });
  }

  it('begins on its day', () => {
    expect(terms('v', micro, '2026-06-30')).to.equal(null);
    expect(terms('v', micro, '2026-07-01')).not.to.equal(null);
    expect(terms('s2', micro, '2021-10-14')).to.equal(null);
  });

  it('knows every code that actions name, and no action names another', () => {
    const codes = [smeScreeningStructure, smeReadinessStructure].flatMap(({ actions }) =>
      actions.flatMap(({ support }) => support ?? []),
    );
    expect([...new Set(codes)].sort()).to.deep.equal(Object.keys(supportMeasures).sort());
  });

  it('is told in both languages, as something to apply for and never as a promise', async () => {
    const support = await vietnam.support?.();
    expect(await support?.['vi']?.()).to.equal(supportVi);
    expect(await support?.['en']?.()).to.equal(supportEn);
    const [offer] = supportVi.offers(['s2'], micro, TODAY);
    expect(offer?.text).to.equal(
      'Một phần chi phí thuê hoặc mua giải pháp chuyển đổi số. Mức hỗ trợ: doanh nghiệp siêu nhỏ tối đa 50%, không quá 20 triệu đồng mỗi năm.',
    );
    expect(offer?.source.reference).to.equal('80/2021/NĐ-CP');
    const [draft] = supportEn.offers(['v', 's1'], micro, TODAY);
    expect(draft?.text).to.include('micro enterprises up to 100%.').and.include('not checked against the decree');
    const all = JSON.stringify([supportVi, supportVi.offers(Object.keys(supportMeasures), {}, TODAY)]);
    expect(all).not.to.match(/được hỗ trợ|được hưởng/);
    expect(supportVi.rules.join(' ')).to.match(/Kiểm tra trước khi áp dụng.*trước khi ký hợp đồng/);
  });

  it('names offices, laws with what is not known of them, and the targets of the country', () => {
    for (const { offices, laws, targets } of [supportVi, supportEn]) {
      expect([offices.length, laws.length, targets.length]).to.deep.equal([2, 5, nationalTargets.length]);
      expect(laws.map(({ source }) => source.reference)).to.include.members(['148/2025/QH15', '224/2026/NĐ-CP']);
    }
    // Decision 411/QĐ-TTg, per cent in 2025 and 2030.
    const typed = {
      platforms: [50, 70],
      'e-contracts': [80, 100],
      retail: [10, 20],
      workers: [2, 3],
      economy: [20, 30],
    };
    expect(
      Object.fromEntries(nationalTargets.map(({ id, shares }) => [id, [shares[2025] * 100, shares[2030] * 100]])),
    ).to.deep.equal(typed);
    expect(supportVi.targets[0]?.text).to.equal(
      '70% doanh nghiệp nhỏ và vừa dùng nền tảng số vào năm 2030 (50% vào năm 2025)',
    );
  });
});
