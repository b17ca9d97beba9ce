import { sortKeys, type Sort } from '../../analysis/listGoals.ts';

/** `-status` → by status, descending; what is not known orders by number. */
export function readSort(sort: string | undefined): Sort {
  const descending = sort?.startsWith('-') ?? false;
  const key = sortKeys.find((known) => known === sort?.replace(/^-/, ''));
  return key ? { key, descending } : { key: 'nr', descending: false };
}

/** The inverse of `readSort`; empty for the default. */
export function writeSort({ key, descending }: Sort): string {
  if (key === 'nr' && !descending) return '';
  return descending ? `-${key}` : key;
}
