import type { Language } from '../model/codes.ts';
import { locales } from './locales.ts';

/** `A, B und C` */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);
}
