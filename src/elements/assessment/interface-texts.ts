import type { LaterMessages } from '../../core/i18n/assessment-later/messages.js';
import type { AssessmentMessages } from '../../core/i18n/assessment/messages.js';
import type { ProblemMessages } from '../../core/i18n/problems/messages.js';

/** What the element says on its own, in one language. */
export interface Interface {
  readonly locale: string;
  readonly ui: AssessmentMessages;
}

interface Loaders {
  readonly ui: () => Promise<AssessmentMessages>;
  readonly later: () => Promise<LaterMessages>;
  readonly problem: () => Promise<ProblemMessages>;
}

const loaders: Readonly<Record<string, Loaders>> = {
  vi: {
    ui: async () => (await import('../../core/i18n/assessment/vi.js')).assessmentVi,
    later: async () => (await import('../../core/i18n/assessment-later/vi.js')).laterVi,
    problem: async () => (await import('../../core/i18n/problems/vi.js')).problemsVi,
  },
  en: {
    ui: async () => (await import('../../core/i18n/assessment/en.js')).assessmentEn,
    later: async () => (await import('../../core/i18n/assessment-later/en.js')).laterEn,
    problem: async () => (await import('../../core/i18n/problems/en.js')).problemsEn,
  },
};

/** Languages that the interface speaks. */
export const interfaceLocales: readonly string[] = Object.keys(loaders);

/** Loads the interface in one of its languages. */
export async function loadInterface(locale: string): Promise<Interface> {
  return { locale, ui: await loadersOf(locale).ui() };
}

/** What the interface says later, and its words for problems. */
export interface LaterInterface {
  readonly ui: LaterMessages;
  readonly problem: ProblemMessages;
}

/** Loads what the interface says later, in one of its languages. */
export async function loadLaterInterface(locale: string): Promise<LaterInterface> {
  const loaders = loadersOf(locale);
  const [ui, problem] = await Promise.all([loaders.later(), loaders.problem()]);
  return { ui, problem };
}

function loadersOf(locale: string): Loaders {
  const found = loaders[locale];
  if (!found) throw new RangeError(`the interface speaks ${interfaceLocales.join(', ')}, got ${locale}`);
  return found;
}
