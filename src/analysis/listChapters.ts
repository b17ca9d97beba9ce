import type { Chapter, Field, Goal } from '../model/dataset.ts';
import { treeOf, type Tree } from '../model/tree.ts';
import type { Tables } from './tables.ts';

/** A field of a chapter: its own goals by number, then its sub-fields in the order of the document. */
export interface FieldGoals {
  readonly field: Field;
  readonly goals: readonly Goal[];
  readonly children: readonly FieldGoals[];
}

export interface ChapterGoals {
  /** `null`: goals whose status no chapter of the package names. */
  readonly chapter: Chapter | null;
  readonly fields: readonly FieldGoals[];
}

/** The goals with the given numbers as the report orders them; chapters and fields without any are left out. */
export function listChapters(
  { dataset, goalByNr }: Tables,
  numbers: readonly number[],
): readonly ChapterGoals[] {
  const tree = treeOf(dataset.fields);
  const goals = numbers.map((nr) => goalByNr.get(nr) as Goal).sort((a, b) => a.nr - b.nr);
  const { chapters } = dataset.about;
  const chapterOf = (goal: Goal) => chapters.find(({ statuses }) => statuses.includes(goal.status)) ?? null;
  return [...chapters, null]
    .map((chapter) => {
      const own = goals.filter((goal) => chapterOf(goal) === chapter);
      return { chapter, fields: fieldsOf(tree, tree.roots, own) };
    })
    .filter(({ fields }) => fields.length > 0);
}

function fieldsOf(
  tree: Tree<Field>,
  fields: readonly Field[],
  goals: readonly Goal[],
): readonly FieldGoals[] {
  return fields
    .map((field) => ({
      field,
      goals: goals.filter((goal) => goal.field === field.id),
      children: fieldsOf(tree, tree.childrenOf(field.id), goals),
    }))
    .filter((part) => part.goals.length > 0 || part.children.length > 0);
}
