import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { Response } from '../../../src/core/model/response.js';
import { structureHash } from '../../../src/core/compiled/structure-hash.js';
import '../../../src/elements/result/define.js';
import type { ReadinessResultElement } from '../../../src/elements/result/result-element.js';
import { decodeLink } from '../../../src/session/links/decode-link.js';
import { bakery, bakeryResponse } from '../../fixtures/instruments/bakery.js';

const response = bakeryResponse(structureHash(bakery.structure));

/** A result whose button for the link is pressed; the clipboard does what a test says. */
async function pressed(link: string, writeText: (text: string) => Promise<void>) {
  const element = await fixture<ReadinessResultElement>(html`
    <readiness-result lang="vi" link=${link} .instrument=${bakery} .response=${response}></readiness-result>
  `);
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  const root = element.shadowRoot;
  const buttons = [...(root?.querySelectorAll<HTMLButtonElement>('.save button') ?? [])];
  const button = buttons.find(({ textContent }) => textContent === 'Sao chép liên kết đến kết quả');
  button?.click();
  const outcome = () => root?.querySelector('.outcome')?.textContent ?? '';
  if (button) await waitUntil(() => outcome() !== '', 'it says what became of it', { timeout: 20000 });
  if (own) Object.defineProperty(navigator, 'clipboard', own);
  else Reflect.deleteProperty(navigator, 'clipboard');
  return { button, outcome: outcome(), shown: root?.querySelector<HTMLInputElement>('input.link') ?? null };
}

describe('the link to a result', () => {
  it('is copied, with the answers in its fragment only', async () => {
    let copied = '';
    const { outcome, shown } = await pressed('https://portal.example/danh-gia?tinh=hue#dau-trang', (text) => {
      copied = text;
      return Promise.resolve();
    });
    const [page, fragment] = copied.split('#readiness=');
    expect(page).to.equal('https://portal.example/danh-gia?tinh=hue');
    const decoded = (await decodeLink(fragment ?? '')) as Response;
    expect(decoded.answers).to.deep.equal(response.answers);
    expect(outcome).to.match(/^Đã sao chép liên kết\. Ai có liên kết này đều xem được các câu trả lời/);
    expect(shown).to.equal(null);
  });

  it('is shown where the browser does not let it be copied', async () => {
    const { outcome, shown } = await pressed('/danh-gia', () =>
      Promise.reject(new DOMException('no', 'NotAllowedError')),
    );
    expect(outcome).to.match(/^Anh\/Chị chọn và sao chép liên kết dưới đây\./);
    expect(shown?.value).to.match(new RegExp(`^${location.origin}/danh-gia#readiness=d[\\w-]+$`));
    expect(shown?.getAttribute('aria-label')).to.equal('Liên kết đến kết quả');
  });

  it('is not offered where no page opens it', async () => {
    expect((await pressed('', () => Promise.resolve())).button).to.equal(undefined);
  });
});
