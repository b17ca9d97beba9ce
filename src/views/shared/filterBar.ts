import { facet } from '../../analysis/facets.ts';
import { sumGoals } from '../../analysis/count.ts';
import { selectCells } from '../../analysis/matchCells.ts';
import { sentence, type Sentence } from '../../i18n/sentence.ts';
import {
  dimensions,
  isFiltered,
  noFilter,
  roleChoices,
  toggled,
  type Dimension,
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
  readonly hits: Sentence;
  readonly announcement: string;
  readonly clearHref: string | null;
  readonly ignored: string;
}

/** The dimensions whose values are names of the report. */
const official: readonly Dimension[] = ['fields', 'departments', 'targets'];

export function filterBar(context: Context): FilterBarView {
  const { cube, whole, filter, ignored, links, m } = context;
  const hits = count(context, sumGoals(selectCells(cube, filter)));
  const all = count(context, sumGoals(whole.cells));
  const valueChips = dimensions.flatMap((dimension) =>
    filter[dimension].map((value): Chip => {
      const name = valueName(context, dimension, value);
      return {
        id: `${dimension} ${value}`,
        label: `${m.filter.dimensions[dimension]}: ${name}`,
        removeLabel: m.filter.remove(`${m.filter.dimensions[dimension]} ${name}`),
        href: links.here({ filter: toggled(filter, dimension, value) }),
      };
    }),
  );
  const roleChip: Chip[] =
    filter.role === 'both'
      ? []
      : [
          {
            id: 'role',
            label: m.filter.roles[filter.role],
            removeLabel: m.filter.remove(m.filter.roles[filter.role]),
            href: links.here({ filter: { ...filter, role: 'both' } }),
          },
        ];
  const textChip: Chip[] =
    filter.text === ''
      ? []
      : [
          {
            id: 'text',
            label: `${m.filter.text}: „${filter.text}“`,
            removeLabel: m.filter.remove(`${m.filter.text} ${filter.text}`),
            href: links.here({ filter: { ...filter, text: '' } }),
          },
        ];
  return {
    chips: [...valueChips, ...roleChip, ...textChip],
    menus: dimensions.filter((dimension) => dimension !== 'targets' || whole.targets.length > 0),
    hits: sentence(m.filter.hits, { n: hits, all }),
    announcement: m.filter.announce(hits, all),
    clearHref: isFiltered(filter) ? links.here({ filter: noFilter }) : null,
    ignored: ignored.length
      ? m.filter.ignored(ignored.map(({ key, value }) => `${key}=${value}`).join(', '))
      : '',
  };
}

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
