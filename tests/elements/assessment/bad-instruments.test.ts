import { expect, waitUntil } from '@open-wc/testing';
import { bakery } from '../../fixtures/instruments/bakery.js';
import { editedBakery } from '../../fixtures/instruments/edited-bakery.js';
import { craftVillageAsking, wrongProfiles } from '../../fixtures/instruments/wrong-profiles.js';
import { AssessmentHarness } from '../../harness/assessment-harness.js';

/** Runs while every address answers with one body. */
async function whileServing<T>(body: string | Error, run: () => Promise<T>): Promise<T> {
  const real = globalThis.fetch;
  globalThis.fetch = () => (body instanceof Error ? Promise.reject(body) : Promise.resolve(new Response(body)));
  try {
    return await run();
  } finally {
    globalThis.fetch = real;
  }
}

const address = 'https://example.org/bakery.json';

describe('<readiness-assessment> with an instrument that is not one', () => {
  it('says in words that there is no such instrument', async () => {
    const assessment = await AssessmentHarness.open({ instrument: 'sme-screning' });
    expect(assessment.heading).to.equal('Chưa mở được bộ câu hỏi');
    expect(assessment.text).to.include('“sme-screning”');
  });

  it('speaks the language where it stands', async () => {
    const assessment = await AssessmentHarness.open({ instrument: 'sme-screning', lang: 'en' });
    expect(assessment.heading).to.equal('The questionnaire could not be opened');
  });

  it('tells the page what happened', async () => {
    const codes: string[] = [];
    const listen = (event: HTMLElementEventMap['readiness-error']) => codes.push(event.failure.code);
    document.body.addEventListener('readiness-error', listen);
    await whileServing('<p>Not found</p>', () => AssessmentHarness.open({ instrument: address }));
    document.body.removeEventListener('readiness-error', listen);
    expect(codes).to.deep.equal(['notJson']);
  });

  it('opens it after all when trying again works', async () => {
    const assessment = await whileServing(new TypeError('Failed to fetch'), () =>
      AssessmentHarness.open({ instrument: address }),
    );
    expect(assessment.text).to.include('kiểm tra kết nối Internet');
    await whileServing(JSON.stringify(bakery), async () => {
      await assessment.press('Thử lại');
      await waitUntil(() => assessment.heading === 'Tiệm bánh và công nghệ số', 'it opens', { timeout: 10000 });
    });
  });

  it('lists every issue with its place', async () => {
    const wrong = structuredClone(bakery) as unknown as { structure: Record<string, unknown> };
    wrong.structure['version'] = 'one';
    wrong.structure['pages'] = [];
    const assessment = await AssessmentHarness.open({ instrument: wrong });
    const issues = [...assessment.root.querySelectorAll('.issues li')].map((line) => line.textContent);
    expect(issues.join('\n')).to.include('structure.version');
    expect(issues).to.have.length.greaterThan(1);
  });

  for (const { fault, at, vi, ...wrong } of wrongProfiles) {
    it(`does not open without a question what has ${fault}, and says why`, async () => {
      const instrument = craftVillageAsking(wrong);
      const opened = [
        await AssessmentHarness.open({ instrument, region: null }),
        await whileServing(JSON.stringify(instrument), () =>
          AssessmentHarness.open({ instrument: address, region: null }),
        ),
      ];
      for (const { heading, root } of opened) {
        expect(heading).to.equal('Chưa mở được bộ câu hỏi');
        const issues = [...root.querySelectorAll('.issues li')].map((line) => line.textContent);
        expect(issues).to.have.lengthOf(1);
        expect(issues[0]).to.include(at).and.to.include(vi);
      }
    });
  }

  it('breaks a long place rather than running out of a narrow page', async () => {
    const [wrong = {}] = wrongProfiles;
    const assessment = await AssessmentHarness.open({ instrument: craftVillageAsking(wrong), region: null });
    assessment.element.style.inlineSize = '200px';
    const list = assessment.root.querySelector('.issues');
    expect(list?.scrollWidth)
      .to.be.above(0)
      .and.at.most(list?.clientWidth ?? 0);
  });

  it('tells a mistake in what is asked of a region that the page brings along', async () => {
    const wrong = editedBakery(['structure.profile.fields.1', 'person']) as object;
    const assessment = await AssessmentHarness.open({ instrument: wrong });
    expect(assessment.text).to.include('Có phải ý Anh/Chị là “persons”?');
  });

  it('shows markup in texts as text', async () => {
    const evil = '<img src=x onerror="globalThis.harmed = true"><script>globalThis.harmed = true</script>';
    const instrument = structuredClone(bakery) as unknown as { words: { vi: { title: string } } };
    instrument.words.vi.title = evil;
    const assessment = await AssessmentHarness.open({ instrument });
    expect(assessment.heading).to.equal(evil);
    expect(assessment.root.querySelectorAll('img, script')).to.have.lengthOf(0);
    expect(globalThis).not.to.have.property('harmed');
  });

  it('refuses links that are not https', async () => {
    const text = JSON.stringify(bakery).replaceAll('https://example.org/tb-01', 'javascript:alert(1)');
    const assessment = await whileServing(text, () => AssessmentHarness.open({ instrument: address }));
    expect(assessment.heading).to.equal('Chưa mở được bộ câu hỏi');
    expect(assessment.root.querySelectorAll('a[href^="javascript:"]')).to.have.lengthOf(0);
  });

  it('is not harmed by keys that reach for prototypes', async () => {
    const text = JSON.stringify(bakery).replace('"words":', '"__proto__":{"harmed":true},"words":');
    await whileServing(text, () => AssessmentHarness.open({ instrument: address }));
    expect({}).not.to.have.property('harmed');
  });
});
