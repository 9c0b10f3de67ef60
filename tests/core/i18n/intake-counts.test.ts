import { expect } from '@open-wc/testing';
import { intakeEn } from '../../../src/core/i18n/intake/en.js';
import { intakeVi } from '../../../src/core/i18n/intake/vi.js';
import { programmeEn } from '../../../src/core/i18n/programme/en.js';
import type { IntakeCounts } from '../../../src/core/programme/intake/intake-counts.js';

const nothing: IntakeCounts = {
  rows: 0,
  faulty: 0,
  passedOver: 0,
  enterprises: { added: 0, changed: 0, same: 4 },
  assessments: { added: 0, replaced: 0, same: 0 },
  unnamed: 0,
  problems: 0,
  warnings: 0,
};

describe('what taking in files came to, in words', () => {
  it('tells of a removed note where that is all there was', () => {
    const counts = { ...nothing, enterprises: { ...nothing.enterprises, kept: 1 } };
    expect(intakeEn.done.summary(counts)).to.equal(
      'Enterprises: 1 with a note recorded as removed. Assessments: none.',
    );
    expect(intakeVi.done.summary(counts)).to.equal(
      'Doanh nghiệp: 1 có ghi chú đã xóa (được lưu lại). Phiếu đánh giá: không có.',
    );
    expect(intakeEn.check.enterpriseCounts(counts.enterprises)).to.equal(
      '4 known, unchanged; 1 with a note recorded as removed',
    );
  });

  it('says nothing of it otherwise', () => {
    expect(intakeEn.done.summary(nothing)).to.equal('Enterprises: none. Assessments: none.');
    expect(intakeVi.check.enterpriseCounts(nothing.enterprises)).to.equal('4 đã có, giữ nguyên');
  });

  it('counts one as one', () => {
    expect(intakeEn.check.unnamed('1')).to.include('1 row is taken for an enterprise, named by its row');
    expect(intakeEn.check.unnamed('12')).to.include('12 rows are taken for an enterprise each, named by its row');
    expect(programmeEn.helping.more('1')).to.equal('1 more action helps some enterprises too.');
    expect(programmeEn.helping.more('2')).to.equal('2 more actions help some enterprises too.');
  });
});
