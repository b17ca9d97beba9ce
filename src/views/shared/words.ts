import { formatNumber } from '../../i18n/format.ts';
import { isOutlook, isStatus, never } from '../../model/codes.ts';
import type { Target } from '../../model/dataset.ts';
import type { Dimension } from '../../model/filter.ts';
import { treeOf } from '../../model/tree.ts';
import type { Context } from './context.ts';

/** `HF 2.1`, or `HF 2.1 Name` where the package knows a name. */
export function targetName({ whole }: Context, target: Target): string {
  const number = `${whole.about.next?.targetShort ?? ''}\u00a0${target.id}`.trim();
  return target.name ? `${number} ${target.name}` : number;
}

/** What the report calls goals that are fully or mostly reached. */
export function reachedWords({ whole, text, m }: Context): string {
  const { reached } = whole.about;
  const { fulfilled, mostly } = whole.labels.status;
  return reached ? text(reached) : `${text(fulfilled)} ${m.or} ${text(mostly)}`;
}

/** `2016`, or the word for a deadline without a date. */
export function dueName({ m }: Context, due: string): string {
  return (m.filter.dues as Readonly<Record<string, string>>)[due] ?? due;
}

/** How a value of a filter is called. */
export function valueName(context: Context, dimension: Dimension, value: string): string {
  const { whole, text } = context;
  switch (dimension) {
    case 'fields':
      return treeOf(whole.fields).get(value).name;
    case 'departments':
      return treeOf(whole.departments).get(value).name;
    case 'statuses':
      return isStatus(value) ? text(whole.labels.status[value]) : value;
    case 'outlooks':
      return isOutlook(value) ? text(whole.labels.outlook[value]) : value;
    case 'dues':
      return dueName(context, value);
    case 'targets':
      return targetName(context, treeOf(whole.targets).get(value));
    default:
      return never(dimension);
  }
}

/** Words at the beginning of a line. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A number where a sentence reads it: small ones in words. */
export function inWords(context: Context, n: number): string {
  return context.m.inWords[n] ?? count(context, n);
}

/** A number of goals in the page's language; below 1,000 there is nothing to group. */
export function count({ language }: Pick<Context, 'language'>, n: number): string {
  return n < 1000 ? String(n) : formatNumber(n, language);
}
