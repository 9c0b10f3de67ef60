import { fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { ReadinessAssessmentElement } from '../../src/elements/assessment/assessment-element.js';
import '../../src/elements/assessment/define.js';
import { bakery, bakeryRegion } from '../fixtures/instruments/bakery.js';

/** What a test wishes of the assessment; the bakery in a kiosk when left out. */
export type AssessmentWishes = Partial<
  Pick<
    ReadinessAssessmentElement,
    'instrument' | 'draft' | 'storage' | 'prefill' | 'region' | 'submittable' | 'compare' | 'weighting' | 'variants'
  >
> & { readonly lang?: string };

/** An assessment as a person meets it: questions, answers and buttons by their words. */
export class AssessmentHarness {
  readonly element: ReadinessAssessmentElement;

  constructor(element: ReadinessAssessmentElement) {
    this.element = element;
  }

  /** Puts an assessment on the page and waits until it, or its failure, can be read. */
  static async open({ lang = 'vi', ...wishes }: AssessmentWishes = {}): Promise<AssessmentHarness> {
    const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
    const element = document.createElement('readiness-assessment');
    Object.assign(element, { instrument: bakery, region: bakeryRegion, storage: 'none', ...wishes });
    place.append(element);
    const harness = new AssessmentHarness(element);
    await harness.opened();
    return harness;
  }

  async opened(): Promise<void> {
    await waitUntil(() => this.root.querySelector('.page'), 'the assessment opens', { timeout: 20000 });
    await this.settled();
  }

  async settled(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await this.element.updateComplete;
    await waitUntil(() => this.element.ariaBusy !== 'true', 'what is shown has come', { timeout: 20000 });
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('the assessment has not rendered');
    return shadowRoot;
  }

  get heading(): string {
    return read(this.root.querySelector('h2'));
  }

  get progress(): string {
    return read(this.root.querySelector('.progress p'));
  }

  /** Everything that can be read. */
  get text(): string {
    return read(this.root.querySelector('.assessment'));
  }

  get saved(): string {
    return read(this.root.querySelector('.saved'));
  }

  /** The lines of the error summary. */
  get problems(): string[] {
    return [...this.root.querySelectorAll('.error-summary li')].map(read);
  }

  /** What has the focus, in its words. */
  get focused(): string {
    const active = this.root.activeElement;
    if (active instanceof HTMLInputElement) return read(active.closest('label') ?? active);
    return read(active);
  }

  /** The words of the choices that are chosen on this page. */
  get chosen(): string[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('input:checked')].map((input) =>
      read(input.closest('label')),
    );
  }

  /** The questions of this page, in order. */
  get questions(): string[] {
    return [...this.root.querySelectorAll('.question')].map((question) => read(heading(question)));
  }

  /** The controls of a question, for what a person does with keys or a pointer. */
  question(text: string): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>('.question')].find((question) =>
      read(heading(question)).startsWith(text),
    );
    if (!found) throw new Error(`there is no question "${text}" among: ${this.questions.join(' | ')}`);
    return found;
  }

  choice(question: string, label: string): HTMLInputElement {
    const lines = [...this.question(question).querySelectorAll('label')];
    const input = lines.find((line) => read(line) === label)?.querySelector('input');
    if (!input) throw new Error(`"${question}" has no choice "${label}" among: ${lines.map(read).join(' | ')}`);
    return input;
  }

  async choose(question: string, ...labels: string[]): Promise<void> {
    for (const label of labels) {
      this.choice(question, label).click();
      await this.settled();
    }
  }

  /** Chooses in one row of a matrix. */
  async chooseInRow(question: string, row: string, label: string): Promise<void> {
    const rows = [...this.question(question).querySelectorAll('fieldset')];
    const group = rows.find((candidate) => read(candidate.querySelector('legend')) === row);
    const line = [...(group?.querySelectorAll('label') ?? [])].find((candidate) => read(candidate) === label);
    if (!line) throw new Error(`"${question}" has no "${label}" in "${row}"`);
    line.click();
    await this.settled();
  }

  async type(question: string, text: string, leave = true): Promise<void> {
    const input = this.question(question).querySelector<HTMLInputElement | HTMLTextAreaElement>(
      'input[type=text], textarea',
    );
    if (!input) throw new Error(`"${question}" takes no text`);
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    if (leave) input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  button(label: string): HTMLElement {
    const buttons = [...this.root.querySelectorAll<HTMLElement>('button, summary, .error-summary a')];
    const found = buttons.find((button) => read(button).startsWith(label));
    if (!found) throw new Error(`there is no button "${label}" among: ${buttons.map(read).join(' | ')}`);
    return found;
  }

  async press(label: string): Promise<void> {
    this.button(label).click();
    await this.settled();
  }

  /** Answers the whole bakery in Vietnamese, up to the check page. */
  async answerBakery(): Promise<void> {
    await this.press('Bắt đầu');
    await this.choose('Loại tiệm', 'Mặt phố');
    await this.type('Số người', '6');
    await this.press('Tiếp tục');
    await this.choose('Tiệm có website', 'Có website giới thiệu bánh');
    await this.choose('3 tháng gần nhất', 'Điện thoại', 'Tin nhắn');
    await this.choose('Bao nhiêu phần', 'Không rõ');
    await this.press('Tiếp tục');
    await this.chooseInRow('Mỗi việc', 'Bán hàng', 'Phần mềm');
    await this.chooseInRow('Mỗi việc', 'Kho nguyên liệu', 'Bảng tính');
    await this.chooseInRow('Mỗi việc', 'Thu chi', 'Sổ giấy');
    await this.chooseInRow('Nơi nào', 'Quầy bán', 'Máy tính');
    await this.chooseInRow('Nơi nào', 'Bếp bánh', 'Không dùng');
    await this.type('Tốc độ Internet', '1.500');
    await this.press('Tiếp tục');
    await this.choose('Danh sách khách', 'Ít nhất hằng tuần');
    await this.press('Tiếp tục');
  }
}

function heading(question: Element): Element | null {
  return question.querySelector(':scope > legend, :scope > .legend');
}

function read(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
