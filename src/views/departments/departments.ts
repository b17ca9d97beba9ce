import { countStatuses } from '../../analysis/count.ts';
import { selectCells } from '../../analysis/selectCells.ts';
import type { StackedRow } from '../../charts/stackedBars.ts';
import type { KeyItem } from '../../charts/statusKey.ts';
import type { StatusHead, StatusTableRow } from '../../charts/statusTable.ts';
import { plain, sentence, type Sentence } from '../../i18n/sentence.ts';
import type { PageWords } from '../../i18n/words.ts';
import { statuses } from '../../model/codes.ts';
import { roleChoices, withValues, type RoleChoice } from '../../model/filter.ts';
import type { Context } from '../shared/context.ts';
import { goalsPart } from '../shared/numberPart.ts';
import { keyItems, stackedRow, statusLabel, statusTableRow, type StackSource } from '../shared/stacked.ts';
import { choices, openIds, toggleOpen, type Choice } from '../shared/switches.ts';
import { count } from '../shared/words.ts';
import {
  departmentOrders,
  departmentRows,
  orderDepartments,
  roleOf,
  type DepartmentRow,
} from './departmentRows.ts';
import { countAll } from './counted.ts';
import { departmentsHeadline, departmentsLead } from './departmentsHeadline.ts';
import { departmentMatrix, type DepartmentMatrix } from './departmentMatrix.ts';
import { departmentPairs, type DepartmentPairs } from './departmentPairs.ts';

export interface DepartmentsPage {
  readonly headline: Sentence;
  readonly lead: Sentence;
  readonly picture: {
    readonly title: string;
    readonly role: readonly Choice[];
    readonly order: readonly Choice[];
    readonly key: readonly KeyItem[];
    readonly rows: readonly StackedRow[];
    readonly base: Sentence;
    /** Those without a goal, by name; their number in words. */
    readonly without: { readonly title: string; readonly rows: readonly { name: string; href: string }[] };
  };
  readonly table: { readonly heads: readonly StatusHead[]; readonly rows: readonly StatusTableRow[] };
  readonly matrix: DepartmentMatrix | null;
  readonly pairs: DepartmentPairs;
}

/** Who carries how many goals, in which field, with whom: as the page says it, under the filter in force. */
export function departments(context: Context, words: PageWords['departments']): DepartmentsPage {
  const { links, query } = context;
  const role = roleOf(context);
  const order = departmentOrders.find((known) => known === query.own.ordnung) ?? 'groesse';
  const all = orderDepartments(departmentRows(context, role), order);
  const counted = countAll(context, role, all);
  const open = openIds(context);
  const empty = all.filter((row) => row.goals === 0);
  return {
    headline: departmentsHeadline(context, words, counted),
    lead: departmentsLead(context, words, counted),
    picture: {
      title: words.picture[role],
      role: roleSwitch(context, words, role),
      order: choices(context, 'ordnung', [
        { value: 'groesse', label: words.bySize },
        { value: 'dokument', label: words.byKind },
      ]),
      key: keyItems(context, countStatuses(selectCells(context.cube, counted.only))),
      rows: counted.rows.map((row) => barOf(context, words, row, open)),
      base: sentence(words.base(counted.mentions), {
        goals: goalsPart(context, counted.goals, counted.only),
        mentions: count(context, counted.mentions),
      }),
      without: {
        title: plain(sentence(words.without(empty.length), { n: count(context, empty.length) })),
        rows: empty.map(({ department }) => ({
          name: department.name,
          href: links.department(department.id),
        })),
      },
    },
    table: {
      heads: statuses.map((status) => ({ status, label: statusLabel(context, status) })),
      rows: counted.rows.flatMap((row) => tableRows(context, row, open, 0)),
    },
    matrix: departmentMatrix(context, words, counted),
    pairs: departmentPairs(context, words),
  };
}

/** The switch takes the place of the filter's role: there is one role at a time. */
function roleSwitch(
  { filter, links }: Context,
  words: PageWords['departments'],
  role: RoleChoice,
): readonly Choice[] {
  return roleChoices.map((value) => ({
    label: words.roles[value],
    current: value === role,
    href: links.here({
      filter: { ...filter, role: 'both' },
      own: { als: value === 'both' ? '' : value },
    }),
  }));
}

function sourceOf({ filter, links }: Context, row: DepartmentRow): Omit<StackSource, 'opener' | 'children'> {
  const { department, counts, only, whole } = row;
  return {
    id: department.id,
    name: department.name,
    href: links.department(department.id),
    counts,
    whole,
    only,
    mark: { ...withValues(filter, 'departments', [department.id]), role: only.role },
    dimension: 'departments',
  };
}

function barOf(
  context: Context,
  words: PageWords['departments'],
  row: DepartmentRow,
  open: readonly string[],
): StackedRow {
  const { id, name } = row.department;
  const isOpen = open.includes(id);
  return stackedRow(context, words.stack, false, {
    ...sourceOf(context, row),
    opener:
      row.children.length > 0
        ? {
            href: toggleOpen(context, id),
            open: isOpen,
            label: isOpen ? words.close(name) : words.open(name),
          }
        : null,
    children: isOpen ? row.children.map((child) => barOf(context, words, child, open)) : [],
  });
}

function tableRows(
  context: Context,
  row: DepartmentRow,
  open: readonly string[],
  level: number,
): readonly StatusTableRow[] {
  return [
    statusTableRow(context, sourceOf(context, row), level),
    ...(open.includes(row.department.id)
      ? row.children.flatMap((child) => tableRows(context, child, open, level + 1))
      : []),
  ];
}
