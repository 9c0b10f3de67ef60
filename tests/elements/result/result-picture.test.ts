import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { smeScreening } from '../../../src/core/instruments/sme-screening/index.js';
import type { Answers, Response } from '../../../src/core/model/response.js';
import { score } from '../../../src/core/scoring/score.js';
import '../../../src/elements/result/define.js';
import type { ReadinessResultElement } from '../../../src/elements/result/result-element.js';
import { answersOf, best } from '../../fixtures/instruments/sme-screening/answers.js';

const answeredScreening = answersOf(best);

function response(answers: Answers): Response {
  return {
    format: 1,
    id: '3f0a6a0e-6a1c-4f0e-9d5e-52d6f0e1a001',
    instrument: {
      id: 'sme-screening',
      version: smeScreening.structure.version,
      hash: score(smeScreening.structure, { answers: {} }).basis.hash,
    },
    profile: {},
    answers,
    respondent: { mode: 'self' },
    locale: 'vi',
    startedAt: '2026-11-25T02:00:00Z',
    completedAt: '2026-11-25T02:05:00Z',
  };
}

/** Presses the button for the picture; what the reader would have got, by file name. */
async function savedPicture(answers: Answers): Promise<{ element: ReadinessResultElement; files: Map<string, Blob> }> {
  const element = await fixture<ReadinessResultElement>(html`
    <readiness-result lang="vi" .instrument=${smeScreening} .response=${response(answers)}></readiness-result>
  `);
  await element.updateComplete;
  const files = new Map<string, Blob>();
  const made: Blob[] = [];
  const createObjectURL = URL.createObjectURL.bind(URL);
  HTMLAnchorElement.prototype.click = function noted(this: HTMLAnchorElement) {
    files.set(this.download, made.at(-1) ?? new Blob());
  };
  URL.createObjectURL = (content: Blob) => {
    made.push(content);
    return createObjectURL(content);
  };
  const buttons = [...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.save button') ?? [])];
  buttons.find(({ textContent }) => textContent.includes('PNG'))?.click();
  const told = () => element.shadowRoot?.querySelector('.save [role=status]')?.textContent ?? '';
  await waitUntil(() => files.size > 0 || told() !== '', 'a picture or a word about it', { timeout: 20000 });
  // The one of every element shows again.
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  URL.createObjectURL = createObjectURL;
  return { element, files };
}

async function pixels(blob: Blob): Promise<ImageData> {
  const image = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('no canvas');
  ctx.drawImage(image, 0, 0);
  return ctx.getImageData(0, 0, image.width, image.height);
}

/** Rows of pixels with any ink, as shares of the height: where something stands. */
function inkedRows({ data, width, height }: ImageData, from: number, to: number): number {
  let inked = 0;
  for (let y = Math.floor(from * height); y < Math.floor(to * height); y++) {
    const row = data.subarray(y * width * 4, (y + 1) * width * 4);
    if (row.some((value, at) => at % 4 < 3 && value < 128)) inked++;
  }
  return inked;
}

describe('the radar as a picture to keep', () => {
  it('is a PNG, 1200 pixels wide, white to its edges, with title, chart and foot', async () => {
    const { files } = await savedPicture(answeredScreening);
    const picture = files.get('ket-qua-tu-danh-gia.png');
    expect(picture?.type).to.equal('image/png');
    const image = await pixels(picture ?? new Blob());
    expect(image.width).to.equal(1200);
    expect(image.height).to.be.within(1100, 1700);
    const { data, width, height } = image;
    for (let y = 0; y < height; y++) {
      expect([...data.subarray(y * width * 4, y * width * 4 + 4)], `left edge, row ${y}`).to.deep.equal([
        255, 255, 255, 255,
      ]);
    }
    expect(inkedRows(image, 0, 0.15), 'title').to.be.greaterThan(20);
    expect(inkedRows(image, 0.25, 0.75), 'chart').to.be.greaterThan(300);
    expect(inkedRows(image, 0.88, 1), 'foot').to.be.greaterThan(20);
  });

  it('names the band where something is open', async () => {
    const whole = await savedPicture(answeredScreening);
    const open = await savedPicture({ ...answeredScreening, backup: { missing: 'unknown' } });
    const [one, other] = await Promise.all(
      [whole, open].map(({ files }) => pixels(files.get('ket-qua-tu-danh-gia.png') ?? new Blob())),
    );
    expect((other?.height ?? 0) - (one?.height ?? 0)).to.be.greaterThan(40);
  });

  it('says so where the browser gives no picture away', async () => {
    const own = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'toBlob');
    HTMLCanvasElement.prototype.toBlob = (callback: BlobCallback) => {
      callback(null);
    };
    const { element, files } = await savedPicture(answeredScreening);
    Object.defineProperty(HTMLCanvasElement.prototype, 'toBlob', own ?? {});
    expect(files.size).to.equal(0);
    expect(element.shadowRoot?.querySelector('.save [role=status]')?.textContent).to.equal(
      'Chưa tạo được ảnh biểu đồ. Anh/Chị thử lại, in kết quả hoặc tải bảng điểm.',
    );
  });
});
