import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { bakery, bakeryRegion } from '../../fixtures/instruments/bakery.js';
import { AssessmentHarness } from '../../harness/assessment-harness.js';
import { nextEvent } from '../../harness/next-event.js';

describe('<readiness-assessment>', () => {
  it('says what it is, how long it takes and what happens with the answers', async () => {
    const assessment = await AssessmentHarness.open();
    expect(assessment.heading).to.equal('Tiệm bánh và công nghệ số');
    expect(assessment.text).to.include('Khoảng 3 phút').and.to.include('Không được gửi đi đâu');
    expect(assessment.text).to.include('không phải kết quả xếp loại của cơ quan nhà nước');
  });

  it('pre-selects nothing on any page', async () => {
    const assessment = await AssessmentHarness.open();
    await assessment.press('Bắt đầu');
    expect(assessment.chosen).to.deep.equal([]);
    await assessment.choose('Loại tiệm', 'Mặt phố');
    await assessment.type('Số người', '6');
    await assessment.press('Tiếp tục');
    expect(assessment.questions).to.have.length.greaterThan(1);
    expect(assessment.chosen).to.deep.equal([]);
  });

  it('tells truthfully how far one is', async () => {
    const assessment = await AssessmentHarness.open();
    await assessment.press('Bắt đầu');
    expect(assessment.progress).to.match(/^Trang 1 trên 5 · Đã trả lời 0 trên \d câu$/);
    await assessment.choose('Loại tiệm', 'Mặt phố');
    await assessment.type('Số người', '6');
    await assessment.press('Tiếp tục');
    await assessment.choose('Tiệm có website', 'Không rõ');
    expect(assessment.progress).to.match(/^Trang 2 trên 5 · Đã trả lời 1 trên \d câu$/);
  });

  it('moves the focus to the heading of the new page, and announces nothing besides', async () => {
    const assessment = await AssessmentHarness.open();
    const live = () =>
      [...assessment.root.querySelectorAll('[role=status], [role=alert], [aria-live]')].filter(
        (region) => region.textContent.trim() !== '',
      );
    await assessment.press('Bắt đầu');
    expect(assessment.focused).to.equal('Thông tin doanh nghiệp');
    expect(live()).to.deep.equal([]);
    await assessment.press('Quay lại');
    expect(assessment.focused).to.equal('Tiệm bánh và công nghệ số');
    expect(live()).to.deep.equal([]);
  });

  it('does not take the focus when it opens', async () => {
    const assessment = await AssessmentHarness.open();
    expect(document.activeElement).not.to.equal(assessment.element);
  });

  it('never disables the way on; what is missing is listed, and the list leads there', async () => {
    const assessment = await AssessmentHarness.open({ prefill: { profile: { 'shop-kind': 'street', persons: 6 } } });
    await assessment.press('Bắt đầu');
    await assessment.press('Tiếp tục');
    expect(assessment.root.querySelector('button:disabled')).to.equal(null);
    await assessment.press('Tiếp tục');
    expect(assessment.problems[0]).to.include('Tiệm có website riêng không?');
    expect(assessment.focused).to.include('câu cần xem lại');
    await assessment.press('Tiệm có website');
    expect(assessment.focused).to.equal('Chưa có website');
    const described = assessment.question('Tiệm có website').getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described).to.have.length(2);
    for (const id of described) expect(assessment.root.getElementById(id)).not.to.equal(null);
    await assessment.choose('Tiệm có website', 'Chưa có website');
    expect(assessment.problems.join()).not.to.include('Tiệm có website riêng không?');
  });

  it('goes through to the result, and tells the page', async () => {
    const assessment = await AssessmentHarness.open();
    await assessment.answerBakery();
    expect(assessment.heading).to.equal('Kiểm tra câu trả lời');
    expect(assessment.text)
      .to.include('Điện thoại')
      .and.to.include('1.500 Mbit/s')
      .and.to.include('Bếp bánh: Không dùng');
    const complete = nextEvent(assessment.element, 'readiness-complete');
    await assessment.press('Xem kết quả');
    const { response, result } = await complete;
    expect(response.answers['speed']).to.deep.include({ value: 1500 });
    expect(result?.basis.index).to.equal('readiness');
    await assessment.settled();
    expect(assessment.root.querySelector('readiness-result')).not.to.equal(null);
  });

  it('changes one answer from the check page and comes back to it', async () => {
    const assessment = await AssessmentHarness.open();
    await assessment.answerBakery();
    await assessment.press('Sửa: Tiệm có website riêng không?');
    expect(assessment.heading).to.equal('Khách hàng');
    expect(assessment.focused).to.equal('Chưa có website');
    await assessment.choose('Tiệm có website', 'Khách đặt bánh được trên website');
    await assessment.press('Tiếp tục kiểm tra');
    expect(assessment.heading).to.equal('Kiểm tra câu trả lời');
    expect(assessment.text).to.include('Khách đặt bánh được trên website');
  });

  it('switches the language in place without losing anything', async () => {
    const assessment = await AssessmentHarness.open({ prefill: { profile: { 'shop-kind': 'street', persons: 6 } } });
    await assessment.press('Bắt đầu');
    await assessment.press('Tiếp tục');
    await assessment.choose('Tiệm có website', 'Có website giới thiệu bánh');
    await assessment.press('English');
    await waitUntil(() => assessment.heading === 'Customers', 'the page speaks English');
    expect(assessment.chosen).to.deep.equal(['A website that shows the cakes']);
    expect(assessment.progress).to.match(/^Page 2 of 5 · 1 of \d questions answered$/);
    expect(assessment.element.response?.locale).to.equal('en');
  });

  it('follows the language around it, also after a choice of its own', async () => {
    const assessment = await AssessmentHarness.open();
    await assessment.press('English');
    await waitUntil(() => assessment.heading === 'Bakeries and digital technology', 'it speaks English');
    assessment.element.parentElement?.setAttribute('lang', 'en-GB');
    await assessment.settled();
    assessment.element.parentElement?.setAttribute('lang', 'vi');
    await waitUntil(() => assessment.heading === 'Tiệm bánh và công nghệ số', 'it speaks Vietnamese again');
  });

  it('reads numbers as they are written in the language, and says how', async () => {
    const assessment = await AssessmentHarness.open();
    await assessment.press('Bắt đầu');
    await assessment.type('Số người', '1.500');
    expect(assessment.text).to.include('Được hiểu là: 1.500 người');
    expect(assessment.element.response?.profile['persons']).to.equal(1500);
  });

  it('keeps what cannot be read in sight, says so after leaving, and takes the old answer back', async () => {
    const assessment = await AssessmentHarness.open();
    await assessment.press('Bắt đầu');
    await assessment.type('Số người', '12');
    await assessment.type('Số người', '12 hay 13', false);
    expect(assessment.text).not.to.include('Nhập một số');
    expect(assessment.element.response?.profile).not.to.have.property('persons');
    await assessment.type('Số người', '12 hay 13');
    expect(assessment.root.querySelector('input[aria-invalid=true]')).to.have.property('value', '12 hay 13');
    await assessment.press('Tiếp tục');
    expect(assessment.heading).to.equal('Thông tin doanh nghiệp');
    expect(assessment.problems.join()).to.include('Số người đang làm việc');
  });

  it('sets don’t know apart, and lets it exclude the ticks', async () => {
    const assessment = await AssessmentHarness.open({ prefill: { profile: { 'shop-kind': 'street', persons: 6 } } });
    await assessment.press('Bắt đầu');
    await assessment.press('Tiếp tục');
    expect(assessment.choice('3 tháng gần nhất', 'Không rõ').closest('.apart')).not.to.equal(null);
    await assessment.choose('3 tháng gần nhất', 'Điện thoại', 'Không rõ');
    expect(assessment.chosen).to.deep.equal(['Không rõ']);
    await assessment.choose('3 tháng gần nhất', 'Tin nhắn');
    expect(assessment.chosen).to.deep.equal(['Tin nhắn']);
    await assessment.choose('3 tháng gần nhất', 'Không có phương án nào');
    expect(assessment.chosen).to.deep.equal(['Không có phương án nào']);
  });

  it('tells of answers that a person gave, never of those that the page set', async () => {
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(event.type);
    document.addEventListener('readiness-answer', listen);
    document.addEventListener('readiness-page', listen);
    const assessment = await AssessmentHarness.open({ prefill: { profile: { 'shop-kind': 'market' } } });
    expect(heard).to.deep.equal([]);
    await assessment.press('Bắt đầu');
    const answer = nextEvent(assessment.element, 'readiness-answer');
    await assessment.choose('Loại tiệm', 'Mặt phố');
    expect(await answer).to.deep.include({ subject: { field: 'shop-kind' }, answer: { value: 'street' } });
    expect(heard).to.deep.equal(['readiness-page', 'readiness-answer']);
    document.removeEventListener('readiness-answer', listen);
    document.removeEventListener('readiness-page', listen);
  });

  it('deletes everything after asking, and starts again', async () => {
    const assessment = await AssessmentHarness.open();
    await assessment.press('Bắt đầu');
    await assessment.choose('Loại tiệm', 'Mặt phố');
    await assessment.press('Xóa và bắt đầu lại');
    await assessment.press('Giữ lại');
    expect(assessment.chosen).to.deep.equal(['Mặt phố']);
    await assessment.press('Xóa và bắt đầu lại');
    await assessment.press('Xóa câu trả lời');
    await waitUntil(() => assessment.heading === 'Tiệm bánh và công nghệ số', 'it starts again');
    expect(assessment.element.response?.profile).to.deep.equal({});
  });

  it('keeps two assessments on one page apart', async () => {
    const one = await AssessmentHarness.open({ draft: 'one' });
    const other = await AssessmentHarness.open({ draft: 'other' });
    for (const assessment of [one, other]) await assessment.press('Bắt đầu');
    await one.choose('Loại tiệm', 'Mặt phố');
    await other.choose('Loại tiệm', 'Trong chợ');
    expect(one.chosen).to.deep.equal(['Mặt phố']);
    expect(other.chosen).to.deep.equal(['Trong chợ']);
  });

  it('uses no inline style on any page', async () => {
    const assessment = await AssessmentHarness.open();
    await assessment.answerBakery();
    expect(assessment.root.querySelectorAll('[style], style')).to.have.lengthOf(0);
  });

  it('takes part in a form with the response as its value', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><readiness-assessment name="survey" storage="none" .region=${bakeryRegion} .instrument=${bakery}></readiness-assessment></form>`,
    );
    const element = form.querySelector('readiness-assessment');
    if (!element) throw new Error('the form has no assessment');
    const assessment = new AssessmentHarness(element);
    await assessment.opened();
    expect(assessment.text).to.include('Chỉ được gửi khi Anh/Chị bấm nút gửi');
    await assessment.press('Bắt đầu');
    await assessment.choose('Loại tiệm', 'Mặt phố');
    const value: unknown = JSON.parse(new FormData(form).get('survey') as string);
    expect(value).to.deep.include({ profile: { 'shop-kind': 'street' }, completedAt: null });
    form.reset();
    await waitUntil(() => Object.keys(element.response?.profile ?? {}).length === 0, 'the form is reset');
  });

  it('asks the page before the form is sent', async () => {
    const assessment = await AssessmentHarness.open({ submittable: true });
    await assessment.answerBakery();
    const complete = nextEvent(assessment.element, 'readiness-complete');
    await assessment.press('Xem kết quả');
    await complete;
    await assessment.settled();
    const submit = nextEvent(assessment.element, 'readiness-submit');
    assessment.element.addEventListener('readiness-submit', (event) => event.preventDefault());
    await assessment.press('Gửi phiếu trả lời');
    expect((await submit).response.completedAt).to.be.a('string');
    expect(assessment.text).not.to.include('đã được chuyển để gửi');
  });
});
