import { op } from 'arquero';
import type { Outlook, Status } from '../model/codes.ts';
import type { Cell, Cube } from './cube.ts';
import { separator, type Tables } from './tables.ts';

export const cellDimensions = ['field', 'status', 'outlook', 'due', 'lead', 'involved', 'targets'] as const;

type CellKey = Record<(typeof cellDimensions)[number], string>;
const ids = (joined: string): readonly string[] => (joined === '' ? [] : joined.split(separator));

/** Makes the cube: one rollup over the goals, and for each goal the cell in which it lies. */
export function buildCube({ dataset, goals }: Tables): Cube {
  const grouped = goals
    .groupby(...cellDimensions)
    .rollup({ goals: op.count() })
    .derive({ cell: 'd => op.row_number() - 1' })
    .reify();
  const placed = goals
    .join(grouped, [[...cellDimensions], [...cellDimensions]])
    .select('nr', 'cell')
    .orderby('nr');
  const cellOf = new Map((placed.objects() as { nr: number; cell: number }[]).map((r) => [r.nr, r.cell]));
  const { about, labels, fields, departments, targets, successors } = dataset;
  return {
    about,
    labels,
    fields,
    departments,
    targets,
    successors,
    cells: (grouped.objects() as (CellKey & { goals: number })[]).map((row): Cell => ({
      field: row.field,
      status: row.status as Status,
      outlook: row.outlook === '' ? null : (row.outlook as Outlook),
      due: row.due,
      lead: ids(row.lead),
      involved: ids(row.involved),
      targets: ids(row.targets),
      goals: row.goals,
    })),
    marks: dataset.goals.map((goal) => ({
      nr: goal.nr,
      title: goal.title.join(' '),
      cell: cellOf.get(goal.nr) ?? -1,
    })),
  };
}
