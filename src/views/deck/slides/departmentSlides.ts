import { sentence, type Sentence } from '../../../i18n/sentence.ts';
import { countAll } from '../../departments/counted.ts';
import { departmentRows, orderDepartments, roleOf } from '../../departments/departmentRows.ts';
import { departmentsHeadline, departmentsLead } from '../../departments/departmentsHeadline.ts';
import { count } from '../../shared/words.ts';
import type { DeckContext, SlideDraft } from '../slide.ts';
import { fitting, keyOf, slideBar } from './slideBars.ts';

/** Who carries the most goals, by status. */
export function departmentSlides(context: DeckContext): readonly SlideDraft[] {
  const { links, words } = context;
  const page = words.pages.departments;
  const role = roleOf(context);
  const counted = countAll(context, role, orderDepartments(departmentRows(context, role), 'groesse'));
  if (counted.goals === 0) return [];
  const most = Math.max(...counted.rows.map(({ goals }) => goals));
  const title = departmentsHeadline(context, page, counted);
  const shown = fitting(context, title, counted.rows, (row) => ({
    name: row.department.name,
    goals: row.goals,
  }));
  const rows = shown.map(({ department, counts, goals, only }) =>
    slideBar(context, {
      id: department.id,
      name: department.name,
      href: links.department(department.id),
      counts,
      only,
      strong: goals === most && counted.rows.length > 1,
    }),
  );
  const left = counted.rows.length - rows.length;
  const note: Sentence = left ? sentence(words.restDepartments(left), { n: count(context, left) }) : [];
  return [
    {
      title,
      body: {
        kind: 'bars',
        key: keyOf(context, rows),
        rows,
        official: true,
        note,
        heads: { name: page.tableName, goals: words.tableGoals },
      },
      notes: [departmentsLead(context, page, counted)],
      href: links.pages.departments,
    },
  ];
}
