import type { Language } from '../model/codes.ts';

/** How numbers, dates and lists are written in a language. */
export const locales = { de: 'de-DE', en: 'en-GB' } as const satisfies Record<Language, string>;
