import type { SupportByLanguage } from '../../region-support.js';

/** What is known of support in Vietnam; each language is loaded when somebody reads it. */
export const support: SupportByLanguage = {
  vi: async () => (await import('./vi.js')).supportVi,
  en: async () => (await import('./en.js')).supportEn,
};
