import type { Region } from '../../regions/region.js';
import type { ProblemWords } from './describe-problem.js';

/** Loads every sentence on what can be wrong with what is taken in; English, or Vietnamese for any other language. */
export async function problemWords(locale: string, region: Region): Promise<ProblemWords> {
  if (locale === 'en') {
    const [{ sentencesEn }, { issuesEn }, { registerEn }, own] = await Promise.all([
      import('./sentences-en.js'),
      import('../issues/en.js'),
      import('../register/en.js'),
      region.issues?.['en']?.(),
    ]);
    return { locale, intake: sentencesEn, issues: issuesEn, register: registerEn, region: own ?? {} };
  }
  const [{ sentencesVi }, { issuesVi }, { registerVi }, own] = await Promise.all([
    import('./sentences-vi.js'),
    import('../issues/vi.js'),
    import('../register/vi.js'),
    region.issues?.['vi']?.(),
  ]);
  return { locale: 'vi', intake: sentencesVi, issues: issuesVi, register: registerVi, region: own ?? {} };
}
