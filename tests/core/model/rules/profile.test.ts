import { expect } from '@open-wc/testing';
import { describeIssue } from '../../../../src/core/i18n/issues/describe-issue.js';
import { issuesEn } from '../../../../src/core/i18n/issues/en.js';
import { issuesVi } from '../../../../src/core/i18n/issues/vi.js';
import { applyFix } from '../../../../src/core/model/fixes/apply-fix.js';
import type { Issue } from '../../../../src/core/model/issue.js';
import { parseInstrument } from '../../../../src/core/model/parse-instrument.js';
import { regionsFor } from '../../../../src/core/regions/regions-for.js';
import { vietnam } from '../../../../src/core/regions/vietnam/index.js';
import { bakery, bakeryRegion } from '../../../fixtures/instruments/bakery.js';
import { issuesOfBakery } from '../../../fixtures/instruments/issues-of-bakery.js';
import { craftVillageAsking, wrongProfiles } from '../../../fixtures/instruments/wrong-profiles.js';

const code = ({ code, severity }: Issue) => (severity === 'warning' ? `?${code}` : code);

describe('what an instrument asks of the profile', () => {
  for (const { alone, ...wrong } of wrongProfiles) {
    it(`${wrong.fault} is one error, at its place, in words${wrong.mended ? ', with a fix' : ''}`, () => {
      const file = craftVillageAsking(wrong);
      const { ok, issues } = parseInstrument(file, { regions: [vietnam] });
      const [issue] = issues;
      const [vi, en] = [issuesVi, issuesEn].map((words) => issue && describeIssue(issue, words, file));
      expect([ok, issues.map(code), en?.place]).to.deep.equal([false, [wrong.code], wrong.at]);
      expect(`${vi?.problem} ${vi?.remedy}`).to.equal(wrong.vi);
      expect(`${en?.problem} ${en?.remedy}`).to.equal(wrong.en);
      expect(issue?.fix !== undefined).to.equal(wrong.mended);
      if (!issue?.fix) return;
      expect(parseInstrument(applyFix(file, issue.fix), { regions: [vietnam] }).issues).to.deep.equal([]);
    });

    it(`${wrong.fault} is told as far as it can be where no region is known`, () => {
      expect(parseInstrument(craftVillageAsking(wrong)).issues.map(code)).to.deep.equal(alone);
    });
  }

  it('has nothing to tell of fields that are asked, and of what follows from them', () => {
    const profile = { region: 'vietnam', fields: ['form', 'sector', 'persons', 'sells'] };
    for (const visibleIf of [
      { op: 'is', on: { profile: 'sector' }, value: 'c' },
      { op: 'atLeast', on: { profile: 'persons' }, value: 10 },
      { op: 'includes', on: { profile: 'sells' }, value: 'consumers' },
      { op: 'includes', on: { profile: 'size-class' }, value: 'micro' },
    ]) {
      const file = craftVillageAsking({ profile, visibleIf });
      expect(parseInstrument(file, { regions: [vietnam] }).issues).to.deep.equal([]);
    }
  });

  it('does not tell of a profile that is not in form what follows from that', () => {
    const asks = { op: 'is', on: { profile: 'sector' }, value: 'c' };
    for (const profile of [
      'vietnam',
      { region: 'vietnam' },
      { region: 'vietnam', fields: [true] },
      { fields: ['sector'] },
    ]) {
      const file = craftVillageAsking({ profile: profile as object, visibleIf: asks });
      for (const regions of [undefined, [vietnam]]) {
        const { issues } = parseInstrument(file, regions && { regions });
        expect(issues.map(({ path }) => path.slice(0, 2).join('.'))).to.deep.equal(['structure.profile']);
      }
    }
  });
});

describe('regionsFor', () => {
  const ids = async (...args: Parameters<typeof regionsFor>) => (await regionsFor(...args)).map(({ id }) => id);

  it('finds the region that an instrument names, and all that there are where it names none of them', async () => {
    const naming = (region: string) => craftVillageAsking({ profile: { region, fields: [] } });
    expect(await ids(naming('vietnam'))).to.deep.equal(['vietnam']);
    expect(await ids(naming('atlantis'))).to.deep.equal(['vietnam']);
    expect(await ids(naming('atlantis'), bakeryRegion)).to.deep.equal(['bakery-land', 'vietnam']);
    expect(await ids(bakery, bakeryRegion)).to.deep.equal(['bakery-land']);
  });

  it('needs none where there is no profile', async () => {
    expect(await ids(craftVillageAsking({}))).to.deep.equal([]);
    for (const document of [null, 'vietnam', [], { structure: 1 }]) expect(await ids(document)).to.deep.equal([]);
  });

  it('gives what the checks of an instrument of an own region need', () => {
    expect(issuesOfBakery([], { regions: [bakeryRegion, vietnam] })).to.deep.equal([]);
  });
});
