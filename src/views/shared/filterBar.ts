import { facet } from '../../analysis/facets.ts';
import { countByStatus } from '../../analysis/countByStatus.ts';
import { rememberedOf } from '../../analysis/remembered.ts';
import {
  dimensions,
  isFiltered,
  noFilter,
  roleChoices,
  toggled,
  type Dimension,
  type Filter,
  type RoleChoice,
} from '../../model/filter.ts';
import type { Context } from './context.ts';
import { count, valueName } from './words.ts';

/** A filter in force; following its link takes it back. */
export interface Chip {
  readonly id: string;
  readonly label: string;
  readonly removeLabel: string;
  readonly href: string;
}

export interface MenuItem {
  readonly value: string;
  readonly label: string;
  readonly level: number;
  readonly goals: string;
  readonly none: boolean;
  readonly chosen: boolean;
  readonly href: string;
  /** The names of the data stay German on every page. */
  readonly official: boolean;
}

export interface FilterBarView {
  readonly chips: readonly Chip[];
  readonly menus: readonly Dimension[];
  /** How many goals are left, and the words behind this number. */
  readonly hits: string;
  readonly ofAll: string;
  readonly announcement: string;
  readonly clearHref: string | null;
  readonly ignored: string;
}

/** The dimensions whose values are names of the report. */
const official: readonly Dimension[] = ['fields', 'departments', 'targets'];

export const filterBar = rememberedOf((context: Context): FilterBarView => {
  const { cube, whole, filter, ignored, links, m } = context;
  const hits = count(context, countByStatus(cube, filter).goals);
  const all = count(context, countByStatus(whole, noFilter).goals);
  const chip = (id: string, label: string, name: string, without: Filter): Chip => ({
    id,
    label,
    removeLabel: m.filter.remove(name),
    href: links.here({ filter: without }),
  });
  const chips = dimensions.flatMap((dimension) =>
    filter[dimension].map((value) => {
      const [of, name] = [m.filter.dimensions[dimension], valueName(context, dimension, value)];
      return chip(
        `${dimension} ${value}`,
        `${of}: ${name}`,
        `${of} ${name}`,
        toggled(filter, dimension, value),
      );
    }),
  );
  const { role, text } = filter;
  if (role !== 'both')
    chips.push(chip('role', m.filter.roles[role], m.filter.roles[role], { ...filter, role: 'both' }));
  if (text)
    chips.push(
      chip('text', `${m.filter.text}: „${text}“`, `${m.filter.text} ${text}`, { ...filter, text: '' }),
    );
  return {
    chips,
    menus: dimensions.filter((dimension) => dimension !== 'targets' || whole.targets.length > 0),
    hits,
    ofAll: m.filter.ofAll.replace('{all}', all),
    announcement: m.filter.announce(hits, all),
    clearHref: isFiltered(filter) ? links.here({ filter: noFilter }) : null,
    ignored: ignored.length
      ? m.filter.ignored(ignored.map(({ key, value }) => `${key}=${value}`).join(', '))
      : '',
  };
});

/** The values of one menu with the goals that each would leave. Made when the menu is opened. */
export function menuItems(context: Context, dimension: Dimension): readonly MenuItem[] {
  const { cube, filter, links } = context;
  return facet(cube, filter, dimension).map(({ value, level, goals, chosen }) => ({
    value,
    level,
    chosen,
    label: valueName(context, dimension, value),
    goals: count(context, goals),
    none: goals === 0,
    href: links.here({ filter: toggled(filter, dimension, value) }),
    official: official.includes(dimension),
  }));
}

export interface RoleItem {
  readonly role: RoleChoice;
  readonly label: string;
  readonly chosen: boolean;
  readonly href: string;
}

/** The roles a department filter can mean. */
export function roleItems({ filter, links, m }: Context): readonly RoleItem[] {
  return roleChoices.map((role) => ({
    role,
    label: m.filter.roles[role],
    chosen: filter.role === role,
    href: links.here({ filter: { ...filter, role } }),
  }));
}
