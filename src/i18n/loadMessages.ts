import type { Language } from '../model/codes.ts';
import type { Messages } from './messages.ts';

const loaders = {
  de: async () => (await import('./de.ts')).de,
  en: async () => (await import('./en.ts')).en,
} as const satisfies Record<Language, () => Promise<Messages>>;

/** Loads one language; a page needs only its own. */
export function loadMessages(language: Language): Promise<Messages> {
  return loaders[language]();
}
