import { programmeHead } from '../fixtures/programmes/programme-head.mjs';
import { screeningResponses } from './screening-responses.mjs';

/** Sixty registered enterprises, of which the first forty are supported; the first fifty answered, thirty of them twice. */
export function smallRegister() {
  const responses = screeningResponses(80);
  return {
    format: 1,
    programme: {
      ...programmeHead,
      targets: [
        { indicator: 'ind-supported', value: 50, by: '2026-12-31' },
        { indicator: 'ind-web-order', value: 20, by: '2026-12-31' },
        { indicator: 'mean-readiness', value: 80, by: '2026-12-31' },
        { indicator: 'no-such', value: 1, by: '2026-12-31' },
      ],
      waves: [
        { id: 'z-first', names: { vi: 'Đợt đầu', en: 'Baseline' }, from: '2026-01-01', to: '2026-03-31' },
        { id: 'a-second', names: { vi: 'Đợt hai', en: 'Follow-up' }, from: '2026-06-01', to: '2026-09-30' },
        { id: 'third', names: { vi: 'Đợt ba', en: 'Third' }, from: '2027-01-01', to: '2027-03-31' },
      ],
    },
    enterprises: Array.from({ length: 60 }, (_, at) => ({
      id: `e${at}`,
      code: null,
      name: `Doanh nghiệp ${at}`,
      sector: { system: 'vsic', edition: '2025', code: 'CGI'[at % 3] },
      sizeClasses: at % 5 === 0 ? ['micro', 'small'] : [at % 2 === 0 ? 'micro' : 'small'],
      place: { system: 'provinces', edition: '2025', code: '46' },
      supports:
        at < 40
          ? [{ since: at < 20 ? '2026-01-15' : '2026-05-01', by: 'Sở', measures: at % 2 === 0 ? ['t'] : ['t', 's1'] }]
          : [],
      officer: at < 40 ? `officer-${at % 2}` : null,
    })),
    assessments: [
      ...Array.from({ length: 50 }, (_, at) => assessment(at, 'z-first', '2026-02-01', responses[at])),
      ...Array.from({ length: 30 }, (_, at) => assessment(at, 'a-second', '2026-06-10', responses[50 + at])),
    ],
  };
}

/** Consent for benchmarks of all but every sixth enterprise, which has one for reports, or none. */
function assessment(at, wave, date, response) {
  const purposes = at % 6 === 0 ? ['report'] : ['report', 'benchmark'];
  const consent = at % 12 === 0 ? null : { text: '1', purposes, givenAt: `${date}T02:00:00Z` };
  return { enterprise: `e${at}`, wave, date, consent, response };
}
