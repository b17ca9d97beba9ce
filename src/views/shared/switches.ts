import type { Own } from '../../state/query.ts';
import type { Context } from './context.ts';

/** One way of showing a picture; the one in force is current. */
export interface Choice {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** The choices of one of the page's own keys; the first is the default and leaves the URL. */
export function choices(
  { links, query }: Context,
  key: keyof Own,
  values: readonly { readonly value: string; readonly label: string }[],
): readonly Choice[] {
  const given = values.find(({ value }) => value === query.own[key]) ?? values[0];
  return values.map(({ value, label }) => ({
    label,
    current: value === given?.value,
    href: links.here({ own: { [key]: value === values[0]?.value ? '' : value } }),
  }));
}

/** The ids that a page has open. */
export function openIds({ query }: Context): readonly string[] {
  return (query.own.offen ?? '').split(',').filter((id) => id !== '');
}

/** Opens what is closed, and closes what is open. */
export function toggleOpen(context: Context, id: string): string {
  const open = openIds(context);
  const next = open.includes(id) ? open.filter((other) => other !== id) : [...open, id];
  return context.links.here({ own: { offen: next.join(',') } });
}
