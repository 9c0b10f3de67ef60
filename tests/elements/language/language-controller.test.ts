import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { addLanguage } from '../../../src/elements/language/language-controller.js';

class SpeakingElement extends LitElement {
  readonly language = addLanguage(this);
  protected override render(): unknown {
    return this.language.locale;
  }
}
customElements.define('test-speaking', SpeakingElement);

class HousingElement extends LitElement {
  protected override render(): unknown {
    return html`<test-speaking></test-speaking>`;
  }
}
customElements.define('test-housing', HousingElement);

/** What the element says after changes had time to arrive. */
async function spoken(root: Element): Promise<string> {
  const element = root.querySelector('test-speaking') ?? root.shadowRoot?.querySelector('test-speaking');
  if (!(element instanceof SpeakingElement)) throw new Error('there is no speaking element');
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  return element.shadowRoot?.textContent.trim() ?? '';
}

describe('addLanguage', () => {
  let before: string;
  beforeEach(() => (before = document.documentElement.lang));
  afterEach(() => (document.documentElement.lang = before));

  it('finds the closest lang', async () => {
    const root = await fixture(html`<div lang="en"><p lang="fr"><test-speaking></test-speaking></p></div>`);
    expect(await spoken(root)).to.equal('fr');
  });

  it('finds it through a shadow root, at the host', async () => {
    const root = await fixture(html`<div lang="en"><test-housing></test-housing></div>`);
    const housing = root.querySelector('test-housing');
    expect(housing && (await spoken(housing))).to.equal('en');
  });

  it('follows a change around it at run time', async () => {
    const root = await fixture(html`<div lang="en"><test-housing></test-housing></div>`);
    const housing = root.querySelector('test-housing');
    root.setAttribute('lang', 'vi');
    expect(housing && (await spoken(housing))).to.equal('vi');
  });

  it('follows the document', async () => {
    const root = await fixture(html`<div><test-speaking></test-speaking></div>`);
    document.documentElement.lang = 'km';
    expect(await spoken(root)).to.equal('km');
  });

  it('looks again where it was moved to', async () => {
    const root = await fixture(html`<div><p lang="en"><test-speaking></test-speaking></p><p lang="vi"></p></div>`);
    const speaking = root.querySelector('test-speaking');
    if (speaking) root.lastElementChild?.append(speaking);
    expect(await spoken(root)).to.equal('vi');
  });

  it('is empty where nothing says it', async () => {
    document.documentElement.removeAttribute('lang');
    const root = await fixture(html`<div><test-speaking></test-speaking></div>`);
    expect(await spoken(root)).to.equal('');
  });
});
