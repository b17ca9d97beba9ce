import { describeGoal } from '../../analysis/describeGoal.ts';
import type { Tables } from '../../analysis/tables.ts';
import { formatDate } from '../../i18n/formatDate.ts';
import { roles } from '../../model/codes.ts';
import type { Goal, Note } from '../../model/dataset.ts';
import type { Status } from '../../model/codes.ts';
import { statusLabel } from '../shared/stacked.ts';
import { targetViews, type TargetView } from '../shared/targets.ts';
import { columnTitle } from './columnTitle.ts';
import type { ReportContext } from './reportContext.ts';

export interface NamedLink {
  readonly name: string;
  readonly href: string;
}

/** All that the source has for one goal, in its wording, each with what the data read it as. */
export interface GoalEntry {
  readonly nr: number;
  /** `Ziel 2` */
  readonly name: string;
  /** The place in the report that links lead to. */
  readonly anchor: string;
  /** The goal's own page. */
  readonly href: string;
  /** `1.2 Weiterbildung`: the most specific field. */
  readonly field: string;
  readonly title: readonly string[];
  readonly responsible: string;
  /** The role of the one department that is named, and named in just these words; else empty. */
  readonly onlyRole: string;
  readonly departments: readonly { readonly role: string; readonly names: readonly NamedLink[] }[];
  readonly deadline: string;
  /** What the deadline was read as; empty where its wording is just that. */
  readonly due: string;
  readonly status: Status;
  readonly statusLabel: string;
  readonly statusText: string;
  readonly statusNotes: readonly string[];
  /** Empty where the report states none. */
  readonly outlookLabel: string;
  readonly outlookText: readonly string[];
  readonly targets: readonly TargetView[];
  readonly notes: readonly NoteView[];
}

/** An editorial decision about the goal. */
export interface NoteView {
  readonly what: string;
  readonly reason: string;
}

/** Throws for a number that no goal has: the numbers come from the data. */
export function goalEntry(context: ReportContext, tables: Tables, nr: number): GoalEntry {
  const { links, m, text, whole, words } = context;
  const about = describeGoal(tables, nr);
  if (!about) throw new Error(`no goal ${nr}`);
  const { goal, fields, responsible } = about;
  const [first, ...others] = responsible;
  const isAlone = others.length === 0 && first?.department.name === goal.responsible;
  return {
    nr,
    name: m.goal(String(nr)),
    anchor: `${context.prefix ?? ''}goal-${nr}`,
    href: links.goal(nr),
    field: fields[0] ? words.field(fields[0].id, fields[0].name) : '',
    title: goal.title,
    responsible: goal.responsible,
    onlyRole: isAlone ? text(whole.labels.role[first.role]) : '',
    departments: roles
      .map((role) => ({
        role: text(whole.labels.role[role]),
        names: responsible
          .filter((named) => named.role === role)
          .map(({ department }) => ({ name: department.name, href: links.department(department.id) })),
      }))
      .filter(({ names }) => names.length > 0),
    deadline: goal.deadline,
    due: dueOf(context, goal),
    status: goal.status,
    statusLabel: statusLabel(context, goal.status),
    statusText: goal.statusText,
    statusNotes: goal.statusNotes,
    outlookLabel: goal.outlook ? text(whole.labels.outlook[goal.outlook]) : '',
    outlookText: goal.outlookText,
    targets: targetViews(context, about.successors),
    notes: about.notes.map((note) => noteView(context, tables, note)),
  };
}

/** The kind of the deadline and its dates: `einmalig, bis 31. Dezember 2016`. */
function dueOf({ language, text, whole, words }: ReportContext, goal: Goal): string {
  const { deadline, dueStart, dueEnd, recurrence } = goal;
  const kind = text(whole.labels.recurrence[recurrence]);
  const date = (iso: string) => formatDate(iso, language);
  if (dueStart && dueEnd) return `${kind}, ${words.dueSpan(date(dueStart), date(dueEnd))}`;
  if (dueEnd) return `${kind}, ${words.dueEnd(date(dueEnd))}`;
  if (dueStart) return `${kind}, ${words.dueFrom(date(dueStart))}`;
  return kind === deadline ? '' : kind;
}

function noteView({ language, words }: ReportContext, { dataset }: Tables, note: Note): NoteView {
  const column = columnTitle(dataset.tables, note.column, language);
  const ours = note.ourValue || words.empty;
  return {
    what: note.sourceText ? words.note(column, note.sourceText, ours) : words.noteUnprinted(column, ours),
    reason: note.reason,
  };
}
