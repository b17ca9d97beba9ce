import type { Language } from '../model/codes.ts';
import { locales } from './locales.ts';

/** `2016-12-31` → `31. Dezember 2016` or `31 December 2016`. */
export function formatDate(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    calendar: 'gregory',
    timeZone: 'UTC',
  }).format(new Date(`${iso}T00:00:00Z`));
}
