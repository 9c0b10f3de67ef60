import { fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { smeScreening } from '../../src/core/instruments/sme-screening/index.js';
import type { AnswerValue } from '../../src/core/model/response.js';
import '../../src/elements/roadmap/define.js';
import type { ReadinessPlanEvent, ReadinessRoadmapElement } from '../../src/elements/roadmap/roadmap-element.js';
import { finishedResponse } from './finished-response.js';

/** A small shop on the second of the four levels of the short assessment. */
export const shop: Readonly<Record<string, AnswerValue>> = {
  'net-access': 'fixed-partial',
  'net-users': 'to-50',
  'web-own': 'contact',
  'order-channels': ['chat'],
  'order-share': 'under-10',
  'invoice-flow': 'typed-twice',
  accounting: 'monthly',
  'e-sign': ['tax', 'insurance'],
  'core-software': ['sales'],
  'lead-plan': 'talked',
  skills: 'informal',
  'data-home': 'spreadsheets',
  'data-now': 'over-week',
  backup: 'same-place',
  protect: ['own-accounts'],
};

/** What the enterprise is, as far as conditions ask. */
const SELLER = { form: 'enterprise', sector: 'g', sells: ['consumers'] };

/** A roadmap as somebody sees and uses it: no test knows where in it anything stands. */
export class RoadmapHarness {
  readonly element: ReadinessRoadmapElement;
  /** What the page was told. */
  readonly told: ReadinessPlanEvent[] = [];

  constructor(element: ReadinessRoadmapElement) {
    this.element = element;
    element.addEventListener('readiness-plan', (event) => this.told.push(event));
  }

  /** A roadmap of the short assessment. */
  static async open(
    properties: Partial<ReadinessRoadmapElement> = {},
    values: Readonly<Record<string, AnswerValue>> = shop,
  ): Promise<RoadmapHarness> {
    const response = finishedResponse(smeScreening.structure, values, { profile: SELLER });
    const element = await fixture<ReadinessRoadmapElement>(html`<readiness-roadmap></readiness-roadmap>`);
    const harness = new RoadmapHarness(element);
    Object.assign(element, { instrument: smeScreening, response, ...properties });
    await harness.planned();
    return harness;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('the roadmap has not been rendered');
    return shadowRoot;
  }

  /** Everything that can be read. */
  get text(): string {
    return read(this.root.querySelector('article'));
  }

  /** Titles of the actions, in their order. */
  get steps(): readonly string[] {
    return [...this.root.querySelectorAll('[part=action] h4')].map(read);
  }

  /** What a screen reader says by itself. */
  get said(): string {
    return read(this.root.querySelector('[role=status]'));
  }

  /** What has the focus. */
  get focused(): string {
    return read(this.root.activeElement);
  }

  /** Resolves when nothing is being planned. */
  async planned(): Promise<void> {
    await this.element.updateComplete;
    const isPlanned = () => {
      // Nothing is planned before somebody can see it.
      this.element.scrollIntoView();
      return this.root.querySelector('[aria-busy=true]') === null;
    };
    await waitUntil(isPlanned, 'the roadmap is planned', { timeout: 20_000 });
    await this.element.updateComplete;
  }

  /** A control by its label. */
  field(label: string): HTMLInputElement | HTMLSelectElement {
    const labels = [...this.root.querySelectorAll('label')];
    const found = labels.find((one) => read(one).startsWith(label))?.control;
    if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
    const named = this.root.querySelector(`select[aria-label="${label}"]`);
    if (named instanceof HTMLSelectElement) return named;
    throw new Error(`there is no field "${label}" among: ${labels.map(read).join(' | ')}`);
  }

  /** The choices of a list, as they are read. */
  choices(label: string): readonly string[] {
    return [...this.field(label).querySelectorAll('option')].map(read);
  }

  /** Chooses from a list. */
  async choose(label: string, choice: string): Promise<void> {
    const list = this.field(label);
    const option = [...list.querySelectorAll('option')].find((one) => read(one).startsWith(choice));
    if (!option) throw new Error(`there is no "${choice}" among: ${this.choices(label).join(' | ')}`);
    list.value = option.value;
    await this.#leave(list);
  }

  /** Types into a field and leaves it. */
  async type(label: string, text: string): Promise<void> {
    const field = this.field(label);
    field.value = text;
    await this.#leave(field);
  }

  /** Presses a button, or unfolds a part, that begins with a label. */
  async press(label: string): Promise<void> {
    const controls = [...this.root.querySelectorAll<HTMLElement>('button, summary')];
    const found = controls.find((one) => one.checkVisibility() && read(one).startsWith(label));
    if (!found) throw new Error(`there is no button "${label}" among: ${controls.map(read).join(' | ')}`);
    found.focus();
    found.click();
    // What unfolds tells so in a task of its own.
    await new Promise((done) => setTimeout(done, 10));
    await this.planned();
  }

  async #leave(field: HTMLElement): Promise<void> {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.planned();
  }
}

/** Text as it is read: line breaks of the source are none. */
export function read(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
