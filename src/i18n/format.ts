import type { Language } from '../model/codes.ts';
import { locales } from './locales.ts';

/** Between a German number and its unit: narrow, and the line does not break there. */
const narrowSpace = '\u202f';

// Made once: making a format costs a hundred times what using it does, and a page has hundreds of numbers.
const numbers = {
  de: new Intl.NumberFormat(locales.de),
  en: new Intl.NumberFormat(locales.en),
} as const satisfies Record<Language, Intl.NumberFormat>;

const shareFormat = (language: Language, minimumFractionDigits: number) =>
  new Intl.NumberFormat(locales[language], { minimumFractionDigits, maximumFractionDigits: 1 });
/** Without and with a digit behind the point. */
const shares = {
  de: [shareFormat('de', 0), shareFormat('de', 1)],
  en: [shareFormat('en', 0), shareFormat('en', 1)],
} as const satisfies Record<Language, readonly Intl.NumberFormat[]>;

export function formatNumber(value: number, language: Language): string {
  return numbers[language].format(value);
}

/** A share in tenths of a percent: 809 → `80,9 %` or `80.9%`. */
export function formatShare(tenths: number, language: Language): string {
  const digits = tenths % 1000 === 0 ? 0 : 1;
  const number = shares[language][digits].format(tenths / 10);
  return language === 'de' ? `${number}${narrowSpace}%` : `${number}%`;
}
