import { countByStatus } from '../../analysis/countByStatus.ts';
import { mostMarks } from '../../analysis/cube.ts';
import {
  describeDepartment,
  type DepartmentDescription,
  type Partner,
} from '../../analysis/describeDepartment.ts';
import type { BarRow } from '../../charts/bars.ts';
import type { CellGroup } from '../../charts/cellBar.ts';
import { plain, sentence, type Sentence } from '../../i18n/sentence.ts';
import type { PageWords } from '../../i18n/words.ts';
import { statuses, type Status } from '../../model/codes.ts';
import type { Department, Goal } from '../../model/dataset.ts';
import { noFilter, withValues, type Filter } from '../../model/filter.ts';
import type { Context } from '../shared/context.ts';
import { cutList } from '../shared/cutList.ts';
import { numberPart } from '../shared/numberPart.ts';
import { saySentence } from '../shared/saySentence.ts';
import { statusLabel } from '../shared/stacked.ts';
import { statusBars } from '../shared/statusBars.ts';
import { targetViews, type TargetView } from '../shared/targets.ts';
import { count } from '../shared/words.ts';
import { fieldsSentence, nextSentence } from './departmentNext.ts';
import { rolesSentence } from './departmentSay.ts';

export interface GoalView {
  readonly nr: number;
  readonly href: string;
  readonly title: readonly string[];
  readonly status: Status;
  readonly statusLabel: string;
  readonly notes: readonly string[];
  /** The cell of the report that names everybody; empty where only this department is named, in the lead. */
  readonly responsible: string;
  readonly deadline: string;
  readonly targets: readonly TargetView[];
  /** What becomes of a goal that goes to no target. */
  readonly outlook: string;
}

/** More goals than these are read in the list of the goals. */
const mostRows = 300;

export interface NameLink {
  readonly name: string;
  readonly href: string;
}

export interface PartnerView extends NameLink {
  readonly roles: string;
  readonly goals: readonly { readonly nr: string; readonly label: string; readonly href: string }[];
  readonly more: string;
}

export interface DepartmentPage {
  readonly name: string;
  readonly kind: string;
  readonly parent: NameLink | null;
  readonly children: readonly NameLink[];
  readonly say: Sentence;
  readonly roles: Sentence;
  readonly listHref: string;
  /** The report of the department alone, with every cell of its goals. */
  readonly reportHref: string;
  readonly slidesHref: string;
  /** A square a goal; empty where there are too many for that: then each status is a bar. */
  readonly groups: readonly CellGroup[];
  readonly bars: readonly BarRow[];
  readonly goalsTitle: string;
  readonly goals: readonly GoalView[];
  /** How many goals are not listed; empty where all are. */
  readonly more: Sentence;
  readonly partners: readonly PartnerView[];
  readonly next: Sentence;
  readonly fields: Sentence;
}

/**
 * All that the report says of one department, with those below it; `null` where there is no such one. The page
 * is about the department: a filter does not change it.
 */
export function department(
  context: Context,
  words: PageWords['department'],
  id: string,
): DepartmentPage | null {
  const { links, tables, text, whole } = context;
  const about = tables && describeDepartment(tables, id);
  if (!about) return null;
  const only = withValues(noFilter, 'departments', [id]);
  const single = about.goals.length <= mostMarks;
  const { shown, more } = cutList(about.goals, mostRows);
  const kind = whole.labels.kind[about.department.kind];
  return {
    name: about.department.name,
    kind: kind ? text(kind) : '',
    parent: about.parent && nameLink(context, about.parent),
    children: about.children.map((child) => nameLink(context, child)),
    say: saySentence(context, words, whole, only),
    roles: rolesSentence(context, words, only),
    listHref: links.list(only),
    reportHref: links.list(only, 'report'),
    slidesHref: links.list(only, 'presentation'),
    groups: single ? groupsOf(context, words, about, only) : [],
    bars: single
      ? []
      : statusBars(context, countByStatus(whole, only).rows, (status) =>
          links.list(withValues(only, 'statuses', [status])),
        ),
    goalsTitle: plain(
      sentence(words.goalsTitle(about.goals.length), { n: count(context, about.goals.length) }),
    ),
    goals: shown.map((row) => goalView(context, row)),
    more:
      more === 0
        ? []
        : sentence(words.moreGoals, {
            n: count(context, more),
            all: numberPart(
              context,
              about.goals.length,
              only,
              words.allOf(count(context, about.goals.length)),
            ),
          }),
    partners: about.partners.map((partner) => partnerView(context, words, partner)),
    next: nextSentence(context, words, only),
    fields: fieldsSentence(context, words, about, only),
  };
}

function nameLink({ links }: Context, { id, name }: Department): NameLink {
  return { name, href: links.department(id) };
}

function partnerView(
  context: Context,
  words: PageWords['department'],
  { department: partner, roles, goals }: Partner,
): PartnerView {
  const { links, m, text, whole } = context;
  const { shown, more } = cutList(goals);
  return {
    ...nameLink(context, partner),
    roles: roles.map((role) => text(whole.labels.role[role])).join(', '),
    goals: shown.map((nr) => ({ nr: String(nr), label: m.goal(String(nr)), href: links.goal(nr) })),
    more: more > 0 ? words.more(count(context, more)) : '',
  };
}

function goalView(context: Context, row: DepartmentDescription['goals'][number]): GoalView {
  const { links, m, text, whole } = context;
  const { goal, leads, shared, successors } = row;
  return {
    nr: goal.nr,
    href: links.goal(goal.nr),
    title: goal.title,
    status: goal.status,
    statusLabel: statusLabel(context, goal.status),
    notes: [
      ...(saysMore(goal.statusText, whole.labels.status[goal.status].de) ? [goal.statusText] : []),
      ...goal.statusNotes,
    ],
    responsible: shared || !leads ? goal.responsible : '',
    deadline: goal.deadline || m.notStated,
    targets: targetViews(context, successors),
    outlook: outlookOf(context, goal),
  };
}

/** The report's own words where they give a reason, else the label. */
function outlookOf(context: Context, { outlook, outlookText, status }: Goal): string {
  const { text, whole } = context;
  if (!outlook) return statusLabel(context, status);
  const said = outlookText.join(' ');
  return saysMore(said, whole.labels.outlook[outlook].de) ? said : text(whole.labels.outlook[outlook]);
}

/** Whether a text of the report says more than its label behind one word: `Ziel erfüllt` does not. */
function saysMore(text: string, label: string): boolean {
  const wordsOf = (value: string) => value.split(' ').filter((word) => word !== '').length;
  return text !== '' && !(text.endsWith(label) && wordsOf(text) <= wordsOf(label) + 1);
}

function groupsOf(
  context: Context,
  words: PageWords['department'],
  { goals }: DepartmentDescription,
  only: Filter,
): readonly CellGroup[] {
  const { links, m } = context;
  return statuses.flatMap((status): CellGroup[] => {
    const own = goals.filter(({ goal }) => goal.status === status);
    if (own.length === 0) return [];
    return [
      {
        status,
        title: plain(
          sentence(words.statusGroup, {
            n: count(context, own.length),
            label: statusLabel(context, status),
          }),
        ),
        href: links.list(withValues(only, 'statuses', [status])),
        cells: own.map(({ goal: { nr, title } }) => ({
          nr,
          label: `${m.goal(String(nr))}, ${statusLabel(context, status)}: ${title.join(' ')}`,
          href: links.goal(nr),
        })),
      },
    ];
  });
}
