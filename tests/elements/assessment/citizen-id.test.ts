import { expect } from '@open-wc/testing';
import { createIndexedDbStore } from '../../../src/session/drafts/indexed-db-store.js';
import { bakeryAnswers } from '../../fixtures/instruments/bakery.js';
import { AssessmentHarness } from '../../harness/assessment-harness.js';

const NUMBER = '001203000123';
const key = { instrument: 'bakery', draft: 'citizen' };

describe('<readiness-assessment> where a citizen’s number is typed into a text', () => {
  const store = createIndexedDbStore();
  afterEach(() => store.remove(key));

  it('neither stores nor hands out the number, takes the text back, and says why after leaving', async () => {
    const prefill = { profile: { 'shop-kind': 'street', persons: 6 }, answers: bakeryAnswers };
    const assessment = await AssessmentHarness.open({ draft: key.draft, storage: 'indexed-db', prefill });
    const { element } = assessment;
    for (const label of ['Bắt đầu', 'Tiếp tục', 'Tiếp tục', 'Tiếp tục']) await assessment.press(label);
    for (let length = 1; length <= NUMBER.length; length++) {
      await assessment.type('Anh/Chị muốn nói thêm điề', `Số: ${NUMBER.slice(0, length)}`, false);
      await element.flush();
      expect(JSON.stringify([element.response, await store.read(key)])).not.to.include(NUMBER);
    }
    expect(element.response?.answers).not.to.have.property('remark');
    expect(JSON.stringify(await store.read(key))).not.to.include(NUMBER.slice(0, 9));
    expect(assessment.text).not.to.include('căn cước');
    await assessment.type('Anh/Chị muốn nói thêm điề', `Số: ${NUMBER}`);
    await assessment.press('Tiếp tục');
    expect(assessment.text).to.include('căn cước công dân');
    await assessment.type('Anh/Chị muốn nói thêm điề', 'Không có gì thêm');
    await element.flush();
    expect(element.response?.answers['remark']).to.deep.equal({ value: 'Không có gì thêm' });
    expect(assessment.saved).to.equal('Đã lưu');
  });
});
