import { fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/programme/define.js';
import type { ReadinessProgrammeElement } from '../../../src/elements/programme/programme-element.js';
import { smallProgramme } from '../../fixtures/programmes/small-programme.js';

/** What stands in a node, without line breaks. */
export const text = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A part of the page of a programme. */
export const part = (element: ReadinessProgrammeElement, name: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part~=${name}]`) ?? null;

/** Something inside the element that must be there. */
export function inside(element: ReadinessProgrammeElement, selector: string): HTMLElement;
export function inside<T extends HTMLElement>(
  element: ReadinessProgrammeElement,
  selector: string,
  kind: abstract new () => T,
): T;
export function inside(
  element: ReadinessProgrammeElement,
  selector: string,
  kind: abstract new () => HTMLElement = HTMLElement,
): HTMLElement {
  const found = element.shadowRoot?.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`there is no ${selector}`);
  return found;
}

/** The element with a programme open. */
export async function shownProgramme(
  data: unknown = smallProgramme,
  { lang = 'vi', officer = '' } = {},
): Promise<ReadinessProgrammeElement> {
  const element = await fixture<ReadinessProgrammeElement>(html`
    <readiness-programme lang=${lang} officer=${officer} .data=${data}></readiness-programme>
  `);
  await waitUntil(
    () => element.shadowRoot?.querySelector('.panel') ?? element.shadowRoot?.querySelector('.error'),
    'open',
    {
      timeout: 8000,
    },
  );
  await counted(element);
  return element;
}

/** Resolves when what was asked for is shown. */
export async function counted(element: ReadinessProgrammeElement): Promise<void> {
  await element.updateComplete;
  const panel = () => element.shadowRoot?.querySelector('.panel');
  await waitUntil(() => panel()?.getAttribute('aria-busy') === 'false', 'it is counted', { timeout: 8000 });
}

/** Opens the page of an enterprise of the small programme. */
export async function openEnterprise(element: ReadinessProgrammeElement, name: string): Promise<void> {
  element.shadowRoot?.querySelectorAll<HTMLElement>('.tabs button')[1]?.click();
  await counted(element);
  const links = [...(part(element, 'enterprises')?.querySelectorAll<HTMLElement>('button.link') ?? [])];
  links.find((link) => text(link) === name)?.click();
  await waitUntil(() => part(element, 'enterprise'), 'the enterprise is shown');
}

/** Every file that is handed over meanwhile, with its name. */
export async function filesOf(act: () => unknown, count = 1): Promise<readonly { name: string; content: Blob }[]> {
  const files: { name: string; content: Blob }[] = [];
  const contents: Blob[] = [];
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file: Blob) => {
    contents.push(file);
    return create(file);
  };
  const click = Object.getOwnPropertyDescriptor(HTMLAnchorElement.prototype, 'click');
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push({ name: this.download, content: contents.at(-1) ?? new Blob() });
  };
  try {
    act();
    await waitUntil(() => files.length >= count, 'the file is made', { timeout: 8000 });
  } finally {
    URL.createObjectURL = create;
    if (click) Object.defineProperty(HTMLAnchorElement.prototype, 'click', click);
    else Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  return files;
}
