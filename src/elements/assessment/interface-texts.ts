import type { AssessmentMessages } from '../../core/i18n/assessment/messages.js';
import type { Problem } from '../../session/session.js';

/** What the element says on its own, in one language. */
export interface Interface {
  readonly locale: string;
  readonly ui: AssessmentMessages;
  /** What is wrong, in words. */
  readonly problem: (problem: Problem) => string;
}

const loaders: Readonly<Record<string, () => Promise<Interface>>> = {
  vi: async () => {
    const [{ assessmentVi }, { problemsVi }] = await Promise.all([
      import('../../core/i18n/assessment/vi.js'),
      import('../../core/i18n/problems/vi.js'),
    ]);
    return { locale: 'vi', ui: assessmentVi, problem: problemsVi };
  },
  en: async () => {
    const [{ assessmentEn }, { problemsEn }] = await Promise.all([
      import('../../core/i18n/assessment/en.js'),
      import('../../core/i18n/problems/en.js'),
    ]);
    return { locale: 'en', ui: assessmentEn, problem: problemsEn };
  },
};

/** Languages that the interface speaks. */
export const interfaceLocales: readonly string[] = Object.keys(loaders);

/** Loads the interface in one of its languages. */
export async function loadInterface(locale: string): Promise<Interface> {
  const load = loaders[locale];
  if (!load) throw new RangeError(`loadInterface requires one of ${interfaceLocales.join(', ')}, got ${locale}`);
  return load();
}
